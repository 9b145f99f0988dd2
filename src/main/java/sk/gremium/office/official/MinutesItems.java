package sk.gremium.office.official;

import java.util.List;
import java.util.Set;
import sk.gremium.office.DocxTable;
import sk.gremium.office.DocxTable.Frame;
import sk.gremium.office.Labels;
import sk.gremium.office.OfficialDocument;
import sk.gremium.office.OfficialDocument.Style;
import sk.gremium.office.official.MinutesSheet.Item;
import sk.gremium.office.official.MinutesSheet.Resolution;
import sk.gremium.office.official.MinutesSheet.Section;
import sk.gremium.office.official.MinutesSheet.Task;
import sk.gremium.office.official.MinutesSheet.Vote;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;

/** The items of the agenda in the minutes: who presented, what was said, concluded, resolved and asked of whom. */
final class MinutesItems {

    private final Labels labels;

    MinutesItems(Labels labels) {
        this.labels = labels;
    }

    void add(Item item, OfficialDocument document) {
        document.add(Style.HEADING_1, labels.get("office.minutes.item", item.number(), item.title()));
        MinutesDocument.fact(labels.get("office.minutes.presenter"), item.presenter(), document);
        MinutesDocument.texts(item.discussion(), document);
        conclusion(item.conclusion(), document);
        item.resolutions().forEach(resolution -> add(resolution, document));
        if (!item.tasks().isEmpty()) {
            document.add(tasks(item.tasks(), document));
        }
    }

    private void conclusion(String text, OfficialDocument document) {
        List<String> lines =
                text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        for (int i = 0; i < lines.size(); i++) {
            Run words = Run.plain(lines.get(i));
            Run name = new Run(labels.get("office.minutes.conclusion") + " ", Set.of(Mark.Style.BOLD));
            document.add(Style.CONCLUSION, i == 0 ? List.of(name, words) : List.of(words));
        }
    }

    private void add(Resolution resolution, OfficialDocument document) {
        String subject = resolution.subject();
        document.add(Style.RESOLUTION_HEAD, resolution.number() + (subject.isEmpty() ? "" : "\n" + subject));
        resolution.sections().forEach(section -> add(section, document));
        Vote vote = resolution.vote();
        if (vote != null) {
            String counted = labels.get("office.minutes.vote", vote.inFavour(), vote.against(), vote.abstained());
            document.add(Style.VOTE, counted);
        }
        resolution.dissents().forEach(dissent -> document.add(Style.TEXT, dissent));
    }

    private static void add(Section section, OfficialDocument document) {
        document.add(Style.RESOLUTION_SECTION, section.letter() + "\t" + section.verb());
        section.addressees().forEach(addressee -> document.add(Style.ADDRESSEE, addressee));
        section.points().forEach(point -> {
            document.add(Style.RESOLUTION_POINT, point.number() + "\t" + point.text());
            document.add(Style.DUE, point.due());
        });
    }

    private DocxTable tasks(List<Task> tasks, OfficialDocument document) {
        String title = labels.get("office.minutes.tasks");
        document.add(Style.HEADING_2, title);
        DocxTable table = new DocxTable(Frame.GRID, title, 10, 40, 16, 18, 16);
        table.header(
                Style.TABLE_HEAD,
                labels.get("office.minutes.taskNumber"),
                labels.get("office.minutes.task"),
                labels.get("office.minutes.lead"),
                labels.get("office.minutes.together"),
                labels.get("office.minutes.due"));
        for (Task task : tasks) {
            table.row(Style.TABLE_TEXT, task.number(), task.text(), task.lead(), task.together(), task.due());
        }
        return table;
    }
}
