package sk.gremium.files;

import java.time.Instant;

/**
 * What is known of a file without reading it.
 *
 * @param size in bytes
 */
public record FileInfo(FileId id, String name, String mediaType, long size, Instant addedAt) {}
