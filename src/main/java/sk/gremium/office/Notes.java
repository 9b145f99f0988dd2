package sk.gremium.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.text.BlockId;
import sk.gremium.text.Mark;

/**
 * The footnotes of one document, collected while its body is written. A footnote is written once, at its first
 * reference; a later reference to the same one stays as plain text, for WordprocessingML has no such thing.
 */
final class Notes {

    private final Source source;
    private final Set<Named> used = new HashSet<>();
    private final List<Note> written = new ArrayList<>();

    Notes(Source source) {
        this.source = source;
    }

    /** Knows what the footnotes say. */
    interface Source {
        /** The footnote as it is, as it was (if deleted) or as it became (if inserted); null if there is none. */
        @Nullable
        Note note(BlockId id, Change change);
    }

    /**
     * What a footnote says.
     *
     * @param automatic whether counting gives its number; otherwise the reference carries its own sign
     */
    record Note(List<Piece> pieces, boolean automatic) {}

    /** A reference that is to be written: the footnote's number in the file. */
    record Reference(int id, boolean automatic) {}

    private record Named(BlockId id, Change change) {}

    /** The block that a piece refers to, null if it is no reference. */
    static @Nullable BlockId target(Piece piece) {
        for (Mark mark : piece.marks()) {
            if (mark instanceof Mark.NoteReference(BlockId note)) {
                return note;
            }
        }
        return null;
    }

    /** What to write for a piece: null if it is plain text. */
    @Nullable
    Reference reference(Piece piece) {
        BlockId id = target(piece);
        if (id == null || !used.add(new Named(id, piece.change()))) {
            return null;
        }
        Note note = source.note(id, piece.change());
        if (note == null) {
            return null;
        }
        written.add(note);
        return new Reference(written.size(), note.automatic());
    }

    /** The part {@code footnotes.xml}; complete once the body is written. */
    CharSequence xml(Revisions revisions, Links links) {
        BodyXml body = new BodyXml(revisions, links, new Notes((id, change) -> null));
        Xml xml = body.xml();
        xml.open("w:footnotes", DocxFile.NAMESPACES);
        separator(xml, "separator", "-1");
        separator(xml, "continuationSeparator", "0");
        for (int i = 0; i < written.size(); i++) {
            xml.open("w:footnote", "w:id", Integer.toString(i + 1));
            Xml number = new Xml();
            number.open("w:r").open("w:rPr").value("w:rStyle", "FootnoteReference");
            number.close();
            if (written.get(i).automatic()) {
                number.leaf("w:footnoteRef");
            }
            number.close();
            number.open("w:r").open("w:t", "xml:space", "preserve").text(" ").close();
            number.close();
            body.write(Part.Para.of(Look.of("FootnoteText"), written.get(i).pieces()), number.content());
            xml.close();
        }
        return xml.close().content();
    }

    private static void separator(Xml xml, String kind, String id) {
        xml.open("w:footnote", "w:type", kind, "w:id", id);
        xml.open("w:p").open("w:r").leaf("w:" + kind);
        xml.close().close().close();
    }
}
