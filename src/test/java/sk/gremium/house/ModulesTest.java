package sk.gremium.house;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import sk.gremium.Gremium;

class ModulesTest {

    @Test
    void modulesDependOnlyOnWhatTheyDeclare() {
        ApplicationModules.of(Gremium.class).verify();
    }
}
