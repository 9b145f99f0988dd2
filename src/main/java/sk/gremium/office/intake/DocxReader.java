package sk.gremium.office.intake;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import sk.gremium.office.intake.DocxPackage.Reference;
import sk.gremium.text.Block;
import sk.gremium.text.BlockKind;
import sk.gremium.text.TextBody;

/**
 * Reads a Word document into a text. The file is checked first ({@link OfficeIntake}), then read forward, part by part,
 * without ever holding more of it than a paragraph or a table row; no address in it is followed. Files from outside are
 * read in a process of their own by {@link IsolatedReader}; this class is for that process and for the command line.
 */
public final class DocxReader {

    private final DocxPackage document;
    private final String main;

    private DocxReader(DocxPackage document) {
        this.document = document;
        this.main = OfficeIntake.mainPart(document);
    }

    /** Reads a file; throws {@link FileRefused} with the reason if it may not come in or cannot be read. */
    public static Imported read(byte[] file) {
        try {
            return new DocxReader(OfficeIntake.open(file)).read();
        } catch (StackOverflowError | OutOfMemoryError e) {
            throw new FileRefused(RefusalReason.TOO_COMPLEX);
        }
    }

    private Imported read() {
        var styles = new Styles(related("styles"));
        String language = language(styles);
        boolean english = language != null && language.toLowerCase(Locale.ROOT).startsWith("en");
        var lists = new ListCounters(new NumberingPart(related("numbering"), styles), english);
        var story = new Story();
        Map<String, Reference> references = document.references(main);
        var parts = new Parts(story, new Marks(styles), new Paragraphs(styles, lists), notes(english), references);
        StoryWalker.walk(body(), new BodyFlow(parts), Set.of(), story);
        new PackageReport(document, main).count(story);

        List<Block> blocks = story.blocks();
        var comments = new CommentsPart(related("comments"), related("commentsExtended"));
        return new Imported(
                new TextBody(blocks, lists.used()),
                comments.in(blocks, story.comments()),
                story.report(),
                story.tracked(),
                title(blocks),
                language);
    }

    private Cursor body() {
        Cursor root = document.xml(main).root();
        if (root.next() && root.name().equals("w:document")) {
            Cursor children = root.children();
            while (children.next()) {
                if (children.name().equals("w:body")) {
                    return children.children();
                }
            }
        }
        throw new FileRefused(RefusalReason.DAMAGED, main);
    }

    private Notes notes(boolean english) {
        Node footnotes = related("footnotes");
        Node endnotes = related("endnotes");
        Node settings = related("settings");
        boolean bySection = (footnotes != null || endnotes != null) && document.mentions(main, "notePr>");
        List<Node> sections = bySection ? NoteFormat.sections(body()) : List.of();
        return new Notes(
                new Notes.Kind(
                        footnotes,
                        referencesOf("footnotes"),
                        NoteFormat.of("w:footnotePr", "decimal", settings, sections)),
                new Notes.Kind(
                        endnotes,
                        referencesOf("endnotes"),
                        NoteFormat.of("w:endnotePr", "lowerRoman", settings, sections)),
                english);
    }

    private @Nullable Node related(String type) {
        String part = document.related(main, type);
        return part == null ? null : document.xml(part).tree();
    }

    private Map<String, Reference> referencesOf(String type) {
        String part = document.related(main, type);
        return part == null ? Map.of() : document.references(part);
    }

    private @Nullable String language(Styles styles) {
        String said = property("dc:language");
        return RunFormat.either(styles.language(), said);
    }

    private @Nullable String title(List<Block> blocks) {
        for (Block block : blocks) {
            if (block.kind() == BlockKind.HEADING && block.level() == 0) {
                return block.text().replaceAll("\\s+", " ").strip();
            }
        }
        return property("dc:title");
    }

    private @Nullable String property(String name) {
        String part = document.related("", "core-properties");
        Node found = part == null ? null : document.xml(part).tree().child(name);
        return found == null || found.text().isBlank() ? null : found.text().strip();
    }
}
