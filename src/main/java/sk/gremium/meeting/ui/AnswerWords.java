package sk.gremium.meeting.ui;

import sk.gremium.meeting.InvitationRow;
import sk.gremium.uikit.Meaning;
import sk.gremium.uikit.Tag;
import sk.gremium.uikit.Texts;

/** An answer to an invitation as a label. */
final class AnswerWords {

    private AnswerWords() {}

    static Tag tag(Texts texts, InvitationRow row) {
        String words = texts.get("meeting.answer." + MeetingWords.lower(row.answer()));
        return switch (row.answer()) {
            case NONE -> Tag.calm(words);
            case WILL_ATTEND -> Tag.good(words).sign("✓");
            case ALTERNATE -> Tag.accent(words);
            case EXCUSED -> new Tag(Meaning.WARN, words);
        };
    }
}
