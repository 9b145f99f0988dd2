package sk.gremium.minutes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import sk.gremium.directory.Directory;
import sk.gremium.directory.PersonInfo;
import sk.gremium.files.FileId;
import sk.gremium.files.Files;
import sk.gremium.kernel.PersonId;
import sk.gremium.office.official.MinutesDocument;
import sk.gremium.office.official.MinutesSheet.Signature;
import sk.gremium.uikit.Dates;
import sk.gremium.uikit.Texts;

/** Makes the DOCX of minutes: a draft whenever somebody wants one, the final one once. */
@Component
class MinutesPrinter {

    static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private static final Texts SLOVAK = Texts.in(Texts.SLOVAK);
    private static final Dates DATES = Dates.in(Texts.SLOVAK);

    private final Directory directory;
    private final Files files;

    MinutesPrinter(Directory directory, Files files) {
        this.directory = directory;
        this.files = files;
    }

    /** Keeps the final document. */
    FileId store(Minutes minutes, String number) {
        Minutes.@Nullable Circulation circulation = minutes.circulation();
        if (circulation == null) {
            throw new IllegalStateException("a draft is not final");
        }
        return files.store(
                minutes.id().ref(), name(minutes, number), DOCX, print(minutes, circulation.content(), number));
    }

    /** The document as it would be now; without a number it is a draft and says so on every page. */
    byte[] print(Minutes minutes, MinutesContent content, String number) {
        Map<PersonId, PersonInfo> people = directory.people(confirming(minutes));
        var cover = new MinutesSheets.Cover(
                number,
                minutes.file(),
                minutes.verifiers().stream()
                        .map(verifier -> name(people, verifier.person()))
                        .toList(),
                signatures(minutes, content, people),
                minutes.edition() == 1
                        ? ""
                        : SLOVAK.get("minutes.doc.amendment", String.valueOf(minutes.edition() - 1), minutes.reason()));
        var out = new ByteArrayOutputStream();
        try {
            new MinutesDocument(SLOVAK::get, Texts.SLOVAK).write(MinutesSheets.sheet(content, cover), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Such as "zapisnica-MEKOMIC-2026-03.docx". */
    static String name(Minutes minutes, String number) {
        String amended = minutes.edition() == 1 ? "" : "-oprava-" + (minutes.edition() - 1);
        return "zapisnica-" + (number.isEmpty() ? "navrh" : number) + amended + ".docx";
    }

    private static List<PersonId> confirming(Minutes minutes) {
        List<PersonId> people = new ArrayList<>(
                minutes.verifiers().stream().map(Minutes.Verifier::person).toList());
        Minutes.@Nullable Confirmation approval = minutes.approval();
        if (approval != null) {
            people.add(approval.by());
        }
        return people;
    }

    private static List<Signature> signatures(
            Minutes minutes, MinutesContent content, Map<PersonId, PersonInfo> people) {
        List<Signature> signatures = new ArrayList<>();
        signatures.add(new Signature(
                SLOVAK.get("minutes.doc.signed.wrote"), content.head().minuteTaker(), ""));
        minutes.verifiers()
                .forEach(verifier -> signatures.add(
                        signature("minutes.doc.signed.verified", people.get(verifier.person()), verifier.at())));
        Minutes.@Nullable Confirmation approval = minutes.approval();
        signatures.add(
                approval == null
                        ? new Signature(
                                SLOVAK.get("minutes.doc.signed.approved", "x"),
                                content.head().chair(),
                                "")
                        : signature("minutes.doc.signed.approved", people.get(approval.by()), approval.at()));
        return signatures;
    }

    private static Signature signature(String key, @Nullable PersonInfo person, @Nullable Instant at) {
        String gender = person == null ? "x" : person.feminine() ? "f" : "m";
        return new Signature(
                SLOVAK.get(key, gender), person == null ? "" : person.name(), at == null ? "" : DATES.day(at));
    }

    private static String name(Map<PersonId, PersonInfo> people, PersonId person) {
        PersonInfo info = people.get(person);
        return info == null ? "" : info.name();
    }
}
