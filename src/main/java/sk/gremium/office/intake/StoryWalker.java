package sk.gremium.office.intake;

import java.util.Set;
import sk.gremium.text.Mark;

/** Finds the paragraphs and tables of a story in whatever they are wrapped in. */
final class StoryWalker {

    private StoryWalker() {}

    static void walk(Cursor at, Flow flow, Set<Mark> around, Story story) {
        while (at.next()) {
            switch (at.name()) {
                case "w:p" -> flow.paragraph(at.node(), around);
                case "w:tbl" -> flow.table(at.children(), around);
                case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag" -> walk(at.children(), flow, around, story);
                case "w:ins", "w:moveTo" -> {
                    Node revision = at.node();
                    walk(Cursor.of(revision), flow, Marks.plus(around, Marks.inserted(revision)), story);
                }
                case "w:del", "w:moveFrom" -> {
                    Node revision = at.node();
                    walk(Cursor.of(revision), flow, Marks.plus(around, Marks.deleted(revision)), story);
                }
                case "mc:AlternateContent" -> walk(Cursor.of(chosen(at.node())), flow, around, story);
                case "w:altChunk", "w:subDoc" -> story.leftOut(NotKept.INSERTED_FILES);
                case "w:commentRangeStart", "w:commentRangeEnd" -> story.commentMark(at.node(), flow.offset());
                case "w:sectPr" -> SectionReport.count(at.node(), story);
                default -> {}
            }
        }
    }

    /** The one branch of alternatives that is read: the first choice, or what is for those who know none. */
    static Node chosen(Node alternatives) {
        Node choice = alternatives.child("mc:Choice");
        Node fallback = alternatives.child("mc:Fallback");
        if (choice != null && (fallback == null || !choice.children().isEmpty())) {
            return choice;
        }
        return fallback == null ? alternatives : fallback;
    }
}
