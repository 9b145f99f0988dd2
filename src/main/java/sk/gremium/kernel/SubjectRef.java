package sk.gremium.kernel;

import java.util.UUID;

/**
 * Points at a record of any module without depending on it.
 *
 * @param type a stable short name such as {@code draft}, {@code comment}, {@code task}
 * @param id the record's id
 */
public record SubjectRef(String type, UUID id) {}
