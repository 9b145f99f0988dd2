package sk.gremium.office.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class IsolatedReaderTest {

    private static final String WHO = " w:id=\"1\" w:author=\"Anna\" w:date=\"2026-03-27T10:00:00Z\"";

    @Test
    void whatTheOtherProcessReadComesBackWhole() {
        byte[] file = Docx.withBody("<w:p><w:pPr><w:rPr><w:ins" + WHO + "/></w:rPr></w:pPr><w:ins" + WHO + ">"
                        + Docx.r("Štvrťročne") + "</w:ins><w:commentRangeStart w:id=\"0\"/>" + Docx.r(" podľa")
                        + "<w:commentRangeEnd w:id=\"0\"/><w:r><w:object/></w:r></w:p>")
                .comments("<w:comment w:id=\"0\" w:author=\"Boris\"><w:p>" + Docx.r("Čoho?") + "</w:p></w:comment>")
                .bytes();

        Imported here = DocxReader.read(file);
        Imported there = new IsolatedReader().read(file);

        assertThat(there.text().blocks())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .isEqualTo(here.text().blocks());
        assertThat(there.comments()).isEqualTo(here.comments());
        assertThat(there.report()).isEqualTo(here.report());
        assertThat(there.tracked().authors()).containsExactly("Anna");
        assertThat(there.tracked().insertedEnds())
                .containsExactly(there.text().blocks().getFirst().id());
    }

    @Test
    void aRefusalOfTheOtherProcessIsARefusalHere() {
        byte[] file = Docx.withBody("<w:sdt>".repeat(5_000) + "</w:sdt>".repeat(5_000))
                .bytes();

        var refused = catchThrowableOfType(FileRefused.class, () -> new IsolatedReader().read(file));

        assertThat(refused.reason()).isEqualTo(RefusalReason.TOO_COMPLEX);
    }

    @Test
    void aProcessThatTakesTooLongIsEnded() {
        var impatient = new IsolatedReader(Duration.ofMillis(1));
        byte[] file = Docx.withBody(Docx.p("", "a")).bytes();

        var refused = catchThrowableOfType(FileRefused.class, () -> impatient.read(file));

        assertThat(refused.reason()).isEqualTo(RefusalReason.TOO_SLOW);
    }
}
