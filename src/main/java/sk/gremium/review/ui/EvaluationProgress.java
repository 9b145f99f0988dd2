package sk.gremium.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import sk.gremium.review.EvaluationTable;
import sk.gremium.uikit.Bar;
import sk.gremium.uikit.Texts;

/** How far the evaluation is, as a bar and in words. */
final class EvaluationProgress {

    private static final Set<Character> HISSING = Set.of('4', '6', '7');

    private EvaluationProgress() {}

    static Component[] pieces(Component where, EvaluationTable.Progress progress) {
        List<Component> pieces = new ArrayList<>();
        String words = words(where, progress);
        pieces.add(new Bar(progress.done(), progress.total(), words));
        pieces.add(new Span(words));
        if (progress.fundamentalOpen() > 0) {
            var open = new Span(Texts.t(where, "review.evaluation.fundamental_open", progress.fundamentalOpen()));
            open.addClassName("z");
            pieces.add(open);
        }
        if (progress.disputes() > 0) {
            pieces.add(new Span(Texts.t(where, "review.evaluation.disputes", progress.disputes())));
        }
        return pieces.toArray(Component[]::new);
    }

    /** "vyhodnotených 42 zo 123". */
    static String words(Component where, EvaluationTable.Progress progress) {
        return Texts.t(
                where, "review.evaluation.progress", progress.done(), progress.total(), preposition(progress.total()));
    }

    /** Slovak says "zo" before a numeral that begins with s or š, else "z". */
    static String preposition(int number) {
        String digits = String.valueOf(number);
        char first = digits.charAt(0);
        boolean hundreds = digits.length() == 3 && first == '1';
        boolean thousands = digits.length() > 3 && digits.length() % 3 == 1 && first == '1';
        boolean teens = digits.length() % 3 == 2 && first == '1' && HISSING.contains(digits.charAt(1));
        return hundreds || teens || (!thousands && HISSING.contains(first)) ? "zo" : "z";
    }
}
