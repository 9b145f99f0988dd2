package sk.gremium.files;

import java.text.Normalizer;

/** Makes the name under which a file is offered again out of what its sender called it. */
final class FileNames {

    private static final int LONGEST = 120;

    private FileNames() {}

    /** The last part of a path, in NFC, without control signs and signs that a file system forbids; never empty. */
    static String clean(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFC);
        String last = plain.substring(Math.max(plain.lastIndexOf('/'), plain.lastIndexOf('\\')) + 1);
        String safe = last.replaceAll("[\\p{Cntrl}\\p{Cf}:*?\"<>|]", "").strip();
        if (safe.isEmpty() || safe.chars().allMatch(sign -> sign == '.')) {
            return "subor";
        }
        int dot = safe.lastIndexOf('.');
        String ending = dot > 0 && safe.length() - dot <= 10 ? safe.substring(dot) : "";
        return safe.length() <= LONGEST ? safe : safe.substring(0, LONGEST - ending.length()) + ending;
    }
}
