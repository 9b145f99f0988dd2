package sk.gremium.office.official;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import sk.gremium.office.DocxTable;
import sk.gremium.office.DocxTable.Frame;
import sk.gremium.office.Labels;
import sk.gremium.office.OfficialDocument;
import sk.gremium.office.OfficialDocument.Style;
import sk.gremium.office.official.MinutesSheet.Person;
import sk.gremium.office.official.MinutesSheet.Signature;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/** Writes the minutes of a meeting ("zápisnica") as a DOCX in the layout that Slovak committees use. */
public final class MinutesDocument {

    private final Labels labels;
    private final Locale language;

    public MinutesDocument(Labels labels, Locale language) {
        this.labels = labels;
        this.language = language;
    }

    /** Writes the document; the stream stays open. */
    public void write(MinutesSheet sheet, OutputStream out) throws IOException {
        String title = labels.get("office.minutes.title");
        OfficialDocument document = new OfficialDocument(title + " " + sheet.heading(), language, false);
        document.footer(footer(sheet));
        document.add(Style.LETTERHEAD, sheet.authority()).add(Style.LETTERHEAD, sheet.committee());
        document.add(Style.TITLE, title).add(Style.SUBTITLE, sheet.heading());
        facts(sheet, document);
        attendance(sheet, document);
        agenda(sheet, document);
        MinutesItems items = new MinutesItems(labels);
        sheet.items().forEach(item -> items.add(item, document));
        document.add(Style.HEADING_1, labels.get("office.minutes.other"));
        texts(sheet.other().isBlank() ? labels.get("office.minutes.nothing") : sheet.other(), document);
        document.add(Style.HEADING_1, labels.get("office.minutes.closing"));
        texts(sheet.closing(), document);
        end(sheet, document);
        document.write(out);
    }

    private String footer(MinutesSheet sheet) {
        if (sheet.number().isEmpty()) {
            return labels.get("office.minutes.draft");
        }
        String number = labels.get("office.minutes.footerNumber", sheet.number());
        return sheet.fingerprint().isEmpty() ? number : number + " · SHA-256 " + sheet.fingerprint();
    }

    private void facts(MinutesSheet sheet, OfficialDocument document) {
        fact(labels.get("office.minutes.file"), sheet.file(), document);
        fact(labels.get("office.minutes.number"), sheet.number(), document);
        fact(labels.get("office.minutes.place"), sheet.place(), document);
        fact(labels.get("office.minutes.time"), sheet.time(), document);
        fact(labels.get("office.minutes.chair"), sheet.chair(), document);
        fact(labels.get("office.minutes.taker"), sheet.minuteTaker(), document);
        fact(labels.get("office.minutes.verifiers"), String.join(", ", sheet.verifiers()), document);
    }

    static void fact(String name, String value, OfficialDocument document) {
        if (!value.isEmpty()) {
            Run bold = new Run(name, Set.of(Mark.Style.BOLD));
            document.add(Style.FACT, List.of(bold, Run.plain("\t" + value)));
        }
    }

    private void attendance(MinutesSheet sheet, OfficialDocument document) {
        document.add(Style.HEADING_1, labels.get("office.minutes.attendance"));
        people(labels.get("office.minutes.present"), sheet.present(), document);
        people(labels.get("office.minutes.excused"), sheet.excused(), document);
        people(labels.get("office.minutes.invited"), sheet.invited(), document);
        document.add(Style.HEADING_1, labels.get("office.minutes.quorum"));
        texts(sheet.quorum(), document);
    }

    private void people(String title, List<Person> people, OfficialDocument document) {
        document.add(Style.HEADING_2, title);
        if (people.isEmpty()) {
            document.add(Style.TEXT, labels.get("office.minutes.nobody"));
            return;
        }
        DocxTable table = new DocxTable(Frame.LINES, title, 36, 40, 24);
        table.header(
                Style.TABLE_HEAD,
                labels.get("office.minutes.name"),
                labels.get("office.minutes.institution"),
                labels.get("office.minutes.note"));
        people.forEach(person -> table.row(Style.TABLE_TEXT, person.name(), person.institution(), person.note()));
        document.add(table);
    }

    private void agenda(MinutesSheet sheet, OfficialDocument document) {
        document.add(Style.HEADING_1, labels.get("office.minutes.agenda"));
        sheet.agenda().forEach(line -> document.add(Style.NUMBERED, line.number() + "\t" + line.title()));
    }

    static void texts(String text, OfficialDocument document) {
        text.lines().filter(line -> !line.isBlank()).forEach(line -> document.add(Style.TEXT, line.strip()));
    }

    private void end(MinutesSheet sheet, OfficialDocument document) {
        if (!sheet.signatures().isEmpty()) {
            document.add(Style.HEADING_1, labels.get("office.minutes.signatures"));
            DocxTable table = new DocxTable(Frame.LINES, labels.get("office.minutes.signatures"), 18, 40, 20, 22);
            table.header(
                    Style.TABLE_HEAD,
                    labels.get("office.minutes.signedAs"),
                    labels.get("office.minutes.name"),
                    labels.get("office.minutes.date"),
                    labels.get("office.minutes.signature"));
            for (Signature signature : sheet.signatures()) {
                table.row(Style.SIGNATURE, signature.as(), signature.name(), signature.date(), "");
            }
            document.add(table);
        }
        if (!sheet.attachments().isEmpty()) {
            document.add(Style.HEADING_1, labels.get("office.minutes.attachments"));
            for (int i = 0; i < sheet.attachments().size(); i++) {
                document.add(Style.NUMBERED, i + 1 + ".\t" + sheet.attachments().get(i));
            }
        }
    }
}
