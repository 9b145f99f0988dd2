package sk.gremium.startup;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Tells whoever tries the product out with which accounts to sign in. Never part of a real installation. */
@Component
@Profile("demo")
class DemoNote implements ReadyNote {

    private static final Map<String, String> ACCOUNTS = new TreeMap<>(Map.of(
            "member", "a member of a committee",
            "coordinator", "coordinates the comments of an institution",
            "secretary", "the secretary of a committee",
            "chair", "chairs a committee",
            "iom", "the International Organization for Migration",
            "admin", "the administrator"));

    @Override
    public List<String> lines(String address) {
        return Stream.concat(
                        Stream.of("", "Demo accounts, each with the password gremium-demo-2026:"),
                        ACCOUNTS.entrySet().stream()
                                .map(account -> "  %-30s %s"
                                        .formatted(account.getKey() + "@gremium.example", account.getValue())))
                .toList();
    }
}
