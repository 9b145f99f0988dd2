package sk.gremium.flow;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** What people do on every screen, by the words that they read there. */
final class Screens {

    private static final String DOCUMENT = "word/document.xml";
    private static final String DIALOGS = "vaadin-dialog[opened], vaadin-confirm-dialog[opened]";

    private Screens() {}

    static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator button(Locator place, String name) {
        return place.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    static Locator link(Locator place, String name) {
        return place.getByRole(
                AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The first of these elements that contains the words. */
    static Locator with(Locator elements, String words) {
        return elements.filter(new Locator.FilterOptions().setHasText(words)).first();
    }

    /** The dialog that is open. */
    static Locator dialog(Page page) {
        return page.locator(DIALOGS).last();
    }

    /** Presses a button that asks, and the button of the same name that does it. */
    static void confirm(Page page, String act) {
        button(page.locator("main"), act).click();
        done(page, act);
    }

    /** Presses a button of the open dialog, which then closes. */
    static void done(Page page, String act) {
        button(dialog(page), act).click();
        assertThat(page.locator(DIALOGS)).hasCount(0);
    }

    /** Chooses from a list that narrows as one types. */
    static void pick(Locator place, String label, String words) {
        place.getByRole(
                        AriaRole.COMBOBOX,
                        new Locator.GetByRoleOptions().setName(label).setExact(true))
                .fill(words);
        with(place.page().locator("vaadin-combo-box-item:visible, vaadin-multi-select-combo-box-item:visible"), words)
                .click();
    }

    /** Chooses from a short list. */
    static void select(Locator select, String words) {
        select.click();
        with(select.page().locator("vaadin-select-item:visible"), words).click();
        assertThat(select).containsText(words);
    }

    static void type(Locator place, String label, String words) {
        place.getByLabel(label, new Locator.GetByLabelOptions().setExact(true)).fill(words);
    }

    /** A date or a time, written as one writes it. */
    static void date(Locator place, String label, String words) {
        Locator field = place.getByRole(
                AriaRole.COMBOBOX, new Locator.GetByRoleOptions().setName(label).setExact(true));
        field.fill(words);
        field.press("Enter");
    }

    static void radio(Locator place, String name) {
        place.locator("vaadin-radio-button")
                .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + name + "\\s*$")))
                .click();
    }

    /** For readers of English, where the words that follow are Slovak. */
    static void inSlovak(Page page) {
        Locator slovak = page.locator(".languages vaadin-button[lang=sk]");
        if (!"true".equals(slovak.getAttribute("aria-pressed"))) {
            slovak.click();
        }
        assertThat(slovak).hasAttribute("aria-pressed", "true");
        assertThat(page.locator("html")).hasAttribute("lang", "sk");
    }

    /** The bytes of what a click hands out. */
    static byte[] download(Page page, Locator link) {
        Download download = page.waitForDownload(link::click);
        try {
            return Files.readAllBytes(download.path());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a DOCX in one line, without their looks. */
    static String words(byte[] docx) {
        return xml(docx).replaceAll("</w:p>", " ").replaceAll("<[^>]+>", "").replaceAll("[\\s\\h]+", " ");
    }

    /** The main part of a DOCX. */
    static String xml(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new java.io.ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(DOCUMENT)) {
                    return new String(zip.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
                }
            }
            throw new AssertionError("no document in the file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
