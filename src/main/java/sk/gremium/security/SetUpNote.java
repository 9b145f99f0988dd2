package sk.gremium.security;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import sk.gremium.startup.ReadyNote;

/** Writes the set-up link of an empty installation where only its operator reads. */
@Component
class SetUpNote implements ReadyNote {

    private final SetUp setUp;
    private final String baseUrl;

    SetUpNote(SetUp setUp, @Value("${gremium.base-url:}") String baseUrl) {
        this.setUp = setUp;
        this.baseUrl = baseUrl;
    }

    @Override
    public List<String> lines(String address) {
        String base = baseUrl.isBlank() ? address : baseUrl.strip().replaceAll("/+$", "");
        return setUp.renew()
                .map(token -> List.of(
                        "",
                        "Nobody can manage this installation yet. Whoever opens this link within 24 hours becomes its administrator:",
                        "  " + base + "/setup/" + token))
                .orElse(List.of());
    }
}
