package sk.gremium.audit.ui;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import sk.gremium.audit.AuditEntry;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** Says what happened: the part of the sentence after the person's name. */
final class AuditSentence {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private AuditSentence() {}

    /** Such as "gave task 2026-03: Language courses". */
    static String of(AuditEntry entry, Texts texts) {
        Map<String, String> facts = new HashMap<>();
        entry.facts().forEach((name, fact) -> facts.put(name, readable(fact, texts)));
        // The Slovak verb agrees with the person.
        facts.put("she", String.valueOf(entry.feminine()));
        return texts.sentence("audit.what." + entry.what(), facts);
    }

    private static String readable(String fact, Texts texts) {
        return DAY.matcher(fact).matches() ? Dates.in(texts.locale()).day(LocalDate.parse(fact)) : fact;
    }
}
