package sk.gremium.audit.ui;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.SubjectPages;
import sk.gremium.kernel.SubjectRef;

/** Knows where the records of all modules can be seen. */
@Component
class Destinations {

    private final List<SubjectPages> modules;

    Destinations(ObjectProvider<SubjectPages> modules) {
        this.modules = modules.stream().toList();
    }

    /** The addresses of those records that have a page; one question to each module at most. */
    Map<SubjectRef, String> of(Collection<SubjectRef> records) {
        Map<String, Set<UUID>> byType = records.stream()
                .collect(Collectors.groupingBy(
                        SubjectRef::type, Collectors.mapping(SubjectRef::id, Collectors.toSet())));
        Map<SubjectRef, String> found = new HashMap<>();
        for (SubjectPages module : modules) {
            for (UUID id : module.standing(byType.getOrDefault(module.type(), Set.of()))) {
                found.put(new SubjectRef(module.type(), id), module.address(id));
            }
        }
        return found;
    }
}
