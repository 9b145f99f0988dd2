package sk.gremium.office.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the notes of a section are numbered.
 *
 * @param format a value of ST_NumberFormat
 * @param start the first number
 * @param bySection whether each section starts again
 */
record NoteFormat(String format, int start, boolean bySection) {

    /**
     * The formats of all sections, at least one.
     *
     * @param element {@code w:footnotePr} or {@code w:endnotePr}
     * @param settings the settings of the document, null if it has none
     */
    static List<NoteFormat> of(String element, String usual, @Nullable Node settings, List<Node> sections) {
        NoteFormat general = of(settings == null ? null : settings.child(element), new NoteFormat(usual, 1, false));
        var result = new ArrayList<NoteFormat>();
        for (Node section : sections) {
            result.add(of(section.child(element), general));
        }
        return result.isEmpty() ? List.of(general) : result;
    }

    private static NoteFormat of(@Nullable Node properties, NoteFormat otherwise) {
        if (properties == null) {
            return otherwise;
        }
        String format = properties.childVal("w:numFmt");
        String restart = properties.childVal("w:numRestart");
        return new NoteFormat(
                format == null ? otherwise.format : format,
                properties.childNumber("w:numStart", otherwise.start),
                restart == null ? otherwise.bySection : restart.equals("eachSect"));
    }

    /** The properties of all sections, which stand at their ends: a light pass over the text before the real one. */
    static List<Node> sections(Cursor body) {
        var result = new ArrayList<Node>();
        while (body.next()) {
            if (body.name().equals("w:sectPr")) {
                result.add(body.node());
            } else if (body.name().equals("w:p")) {
                Cursor paragraph = body.children();
                if (paragraph.next() && paragraph.name().equals("w:pPr")) {
                    Node section = paragraph.node().child("w:sectPr");
                    if (section != null) {
                        result.add(section);
                    }
                }
            }
        }
        return result;
    }
}
