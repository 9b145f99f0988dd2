package sk.gremium.decision;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import sk.gremium.kernel.SubjectPages;

/** Where resolutions can be read, for modules that do not know them; a draft that was dropped has no page any more. */
@Component
class ResolutionPages implements SubjectPages {

    private final JdbcClient jdbc;

    ResolutionPages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String type() {
        return ResolutionId.TYPE;
    }

    @Override
    public String address(UUID record) {
        return ResolutionRoutes.page(new ResolutionId(record));
    }

    @Override
    public Collection<UUID> standing(Collection<UUID> records) {
        return records.isEmpty()
                ? List.of()
                : jdbc.sql("select id from resolution where id in (:ids)")
                        .param("ids", records)
                        .query(UUID.class)
                        .list();
    }
}
