package sk.gremium.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static sk.gremium.office.intake.Docx.p;
import static sk.gremium.office.intake.Docx.r;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import sk.gremium.office.intake.ImportedComment.Passage;
import sk.gremium.office.intake.ImportedComment.Reply;

class CommentsTest {

    private static String start(int id) {
        return "<w:commentRangeStart w:id=\"" + id + "\"/>";
    }

    private static String end(int id) {
        return "<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>";
    }

    private static String comment(int id, String author, String text) {
        return "<w:comment w:id=\"" + id + "\" w:author=\"" + author
                + "\" w:initials=\"AN\" w:date=\"2026-03-27T10:00:00Z\"><w:p w14:paraId=\"0000000" + id + "\">"
                + "<w:r><w:annotationRef/></w:r>" + r(text) + "</w:p></w:comment>";
    }

    @Test
    void aCommentHangsOnItsWords() {
        var comment = Docx.withBody(p("", "Prvý") + "<w:p>" + r("lehota ") + start(0) + r("tridsať dní") + end(0)
                        + r(".") + "</w:p>")
                .comments(comment(0, "Anna", "Dlhá."))
                .read()
                .comments()
                .getFirst();

        assertThat(comment.author()).isEqualTo("Anna");
        assertThat(comment.initials()).isEqualTo("AN");
        assertThat(comment.at()).isEqualTo(Instant.parse("2026-03-27T10:00:00Z"));
        assertThat(comment.text()).isEqualTo("Dlhá.");
        assertThat(comment.quote()).isEqualTo("tridsať dní");
        assertThat(comment.passage()).isEqualTo(new Passage(1, 7, 1, 18));
    }

    @Test
    void aRangeMaySpanParagraphsAndEndBeforeTheNext() {
        var read = Docx.withBody("<w:p>" + r("a ") + start(0) + r("b") + "</w:p><w:p/>" + p("", "c") + "<w:p>" + end(0)
                        + r("d") + "</w:p>")
                .comments(comment(0, "Anna", "Obe."))
                .read();

        assertThat(read.comments().getFirst().passage()).isEqualTo(new Passage(0, 2, 1, 1));
        assertThat(read.comments().getFirst().quote()).isEqualTo("b\nc");
    }

    @Test
    void answersStandWithTheirCommentAndAThreadMayBeResolved() {
        var comments = Docx.withBody("<w:p>" + start(0) + start(1) + r("text") + end(0) + end(1) + "</w:p>")
                .comments(comment(0, "Anna", "Prečo?") + comment(1, "Boris", "Preto."))
                .commentsExtended("<w15:commentEx w15:paraId=\"00000000\" w15:done=\"1\"/>"
                        + "<w15:commentEx w15:paraId=\"00000001\" w15:paraIdParent=\"00000000\" w15:done=\"0\"/>")
                .read()
                .comments();

        assertThat(comments).hasSize(1);
        assertThat(comments.getFirst().resolved()).isTrue();
        assertThat(comments.getFirst().replies())
                .containsExactly(new Reply("Boris", Instant.parse("2026-03-27T10:00:00Z"), "Preto."));
    }

    @Test
    void commentsInCellsAndNotesAndOnAPointHaveTheirPlace() {
        var comments = Docx.withBody("<w:tbl><w:tr><w:tc>" + p("", "x") + "</w:tc><w:tc><w:p>" + start(0) + r("bunka")
                        + end(0) + "</w:p></w:tc></w:tr></w:tbl><w:p>" + r("pred")
                        + "<w:r><w:commentReference w:id=\"1\"/></w:r>" + r(" za")
                        + "<w:r><w:footnoteReference w:id=\"5\"/></w:r></w:p>")
                .footnotes("<w:footnote w:id=\"5\"><w:p>" + start(2) + r("pozn.") + end(2) + "</w:p></w:footnote>")
                .comments(comment(0, "A", "1") + comment(1, "A", "2") + comment(2, "A", "3") + comment(3, "A", "4"))
                .read()
                .comments();

        assertThat(comments)
                .extracting(ImportedComment::passage)
                .containsExactly(new Passage(0, 2, 0, 7), new Passage(1, 4, 1, 4), new Passage(2, 0, 2, 5), null);
        assertThat(comments).extracting(ImportedComment::quote).containsExactly("bunka", "", "pozn.", "");
    }
}
