package sk.gremium.kernel;

import java.util.Collection;
import java.util.UUID;

/** A module whose records have pages: implement it as a bean, and others can lead there without knowing the module. */
public interface SubjectPages {

    /** The type of the records, see {@link SubjectRef#type()}. */
    String type();

    /** The address of a record's page, without a leading slash. Says nothing of who may open it. */
    String address(UUID record);

    /** Those of the records that have a page still; all, unless the module lets go of some. One query at most. */
    default Collection<UUID> standing(Collection<UUID> records) {
        return records;
    }
}
