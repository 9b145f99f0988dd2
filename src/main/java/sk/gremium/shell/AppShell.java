package sk.gremium.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.server.LoadDependenciesOnStartup;
import com.vaadin.flow.theme.lumo.Lumo;

/** The page that holds the application. */
@LoadDependenciesOnStartup // a part of one module stands on the view of another, whose own chunk does not know it
@StyleSheet(Lumo.STYLESHEET)
@StyleSheet("styles/gremium.css")
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.setViewport("width=device-width, initial-scale=1");
        settings.addFavIcon("icon", "icons/gremium.svg", "any");
        settings.addMetaTag("color-scheme", "light dark");
    }
}
