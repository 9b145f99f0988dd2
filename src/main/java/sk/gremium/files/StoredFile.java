package sk.gremium.files;

import java.util.Arrays;

/**
 * A file as it was uploaded, byte for byte.
 *
 * @param name without a path, as the sender called it
 * @param mediaType such as {@code application/pdf}
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes are copied by nobody and equality goes by the address
public record StoredFile(FileId id, String name, String mediaType, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFile file && id.equals(file.id) && name.equals(file.name);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(new Object[] {id, name});
    }

    @Override
    public String toString() {
        return name + " (" + content.length + " bytes, " + id + ")";
    }
}
