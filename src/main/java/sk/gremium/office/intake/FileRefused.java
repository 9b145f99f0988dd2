package sk.gremium.office.intake;

import sk.gremium.kernel.Refused;

/** A file from outside that may not come in. Nothing of it was kept. */
public final class FileRefused extends Refused {

    private static final int LONGEST_DETAIL = 80;

    private final RefusalReason reason;
    private final String detail;

    /**
     * Refuses a file.
     *
     * @param detail what the sentence of the reason names; taken from the file, so it is cut and cleaned here
     */
    public FileRefused(RefusalReason reason, String detail) {
        super(reason.key(), clean(detail));
        this.reason = reason;
        this.detail = clean(detail);
    }

    /** Refuses a file for a reason that needs no detail. */
    public FileRefused(RefusalReason reason) {
        this(reason, "");
    }

    public RefusalReason reason() {
        return reason;
    }

    /** What the sentence names, empty if nothing; never a control character. */
    public String detail() {
        return detail;
    }

    private static String clean(String detail) {
        String printable = detail.replaceAll("[\\p{Cc}\\p{Cf}]", " ").strip();
        return printable.length() <= LONGEST_DETAIL ? printable : printable.substring(0, LONGEST_DETAIL) + "…";
    }
}
