package sk.gremium.office;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import sk.gremium.text.Run;

/**
 * Builds a document that the application itself composes: minutes, an evaluation of comments, a list of those present.
 * Paragraphs come in the order of the calls; distances come from styles, never from empty lines; every text is set by
 * {@link Typography}. The same calls always give the same bytes.
 */
public final class OfficialDocument {

    private final String title;
    private final Locale language;
    private final boolean landscape;
    private final List<Part> parts = new ArrayList<>();
    private String footer = "";

    /** What a paragraph is for; each has a style of its own in the document. */
    public enum Style {
        TITLE("Title"),
        SUBTITLE("Subtitle"),
        HEADING_1("Heading1"),
        HEADING_2("Heading2"),
        HEADING_3("Heading3"),
        TEXT("Normal"),
        /** Who issues the document, above its title. */
        LETTERHEAD("Letterhead"),
        /** A name and its value, the value after a tab. */
        FACT("Fact"),
        /** An official number and, after a tab, what it numbers. */
        NUMBERED("NumberedLine"),
        CONCLUSION("Conclusion"),
        RESOLUTION_HEAD("ResolutionHead"),
        RESOLUTION_SECTION("ResolutionSection"),
        ADDRESSEE("Addressee"),
        RESOLUTION_POINT("ResolutionPoint"),
        DUE("Due"),
        VOTE("Vote"),
        SMALL("Small"),
        /** A line of a table that somebody signs by hand. */
        SIGNATURE("Signature"),
        TABLE_TEXT("TableText"),
        TABLE_HEAD("TableHead"),
        TABLE_NUMBER("TableNumber"),
        TABLE_NUMBER_HEAD("TableNumberHead");

        private final String id;

        Style(String id) {
            this.id = id;
        }
    }

    /**
     * Begins an empty document.
     *
     * @param title goes into the properties; it is not printed by itself
     */
    public OfficialDocument(String title, Locale language, boolean landscape) {
        this.title = title;
        this.language = language;
        this.landscape = landscape;
    }

    /** What stands left of the page number at the foot of every page. */
    public OfficialDocument footer(String text) {
        footer = text;
        return this;
    }

    /** A paragraph; {@code '\n'} is a line break, {@code '\t'} a tab. An empty text writes nothing. */
    public OfficialDocument add(Style style, String text) {
        return text.isEmpty() ? this : add(style, List.of(Run.plain(text)));
    }

    /** A paragraph in several formattings. */
    public OfficialDocument add(Style style, List<Run> runs) {
        parts.add(paragraph(style, runs));
        return this;
    }

    /** A table as wide as the page. */
    public OfficialDocument add(DocxTable table) {
        parts.add(table.part(DocxFile.textWidth(landscape)));
        return this;
    }

    /** Writes the document; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        Numbers numbers = new Numbers();
        Notes notes = new Notes((id, change) -> null);
        new DocxFile(title, language, landscape, footer, parts)
                .write(out, numbers, notes, new Revisions("", Instant.EPOCH));
    }

    static Part.Para paragraph(Style style, List<Run> runs) {
        List<Piece> pieces = runs.stream()
                .map(run -> Piece.kept(new Run(Typography.nbsp(run.text()), run.marks())))
                .toList();
        return Part.Para.of(Look.of(style.id), pieces);
    }
}
