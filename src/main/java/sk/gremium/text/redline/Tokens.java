package sk.gremium.text.redline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import sk.gremium.text.Mark;
import sk.gremium.text.Run;
import sk.gremium.text.Runs;

/**
 * A text cut into words, each with the white space after it, and compared without it: so a changed word takes its space
 * along and no islands remain. Numbers with groups of thousands ("1 500 000") are one word; a reference to a footnote is
 * a word of its own, the same for as long as it names the same note.
 */
final class Tokens {

    final String text;
    final int[] starts;
    final int[] ends;
    final int[] keys;

    private Tokens(String text, List<Token> tokens) {
        this.text = text;
        starts = tokens.stream().mapToInt(Token::start).toArray();
        ends = tokens.stream().mapToInt(Token::end).toArray();
        keys = tokens.stream().mapToInt(Token::key).toArray();
    }

    /** @param end where its white space begins */
    private record Token(int start, int end, int key) {}

    /** A place where a reference to a note stands. */
    private record Note(int from, int to, String key) {}

    static Tokens of(List<Run> runs, Interned words) {
        var text = Runs.text(runs);
        var tokens = new ArrayList<Token>(text.length() / 6 + 2);
        int at = 0;
        for (var note : notes(runs)) {
            cut(text, at, note.from(), words, tokens);
            tokens.add(new Token(note.from(), note.to(), words.number(note.key())));
            at = note.to();
        }
        cut(text, at, text.length(), words, tokens);
        return new Tokens(text, tokens);
    }

    int size() {
        return keys.length;
    }

    /** Where the token's white space ends. */
    int stop(int token) {
        return token + 1 < starts.length ? starts[token + 1] : text.length();
    }

    /** Tokens of the range {@code from..to} as keys. */
    int[] keys(int from, int to) {
        return Arrays.copyOfRange(keys, from, to);
    }

    private static List<Note> notes(List<Run> runs) {
        var notes = new ArrayList<Note>();
        int at = 0;
        for (var run : runs) {
            int end = at + run.text().length();
            for (var mark : run.marks()) {
                if (mark instanceof Mark.NoteReference reference) {
                    notes.add(new Note(at, end, "\uffff" + reference.note()));
                    break;
                }
            }
            at = end;
        }
        return notes;
    }

    private static void cut(String text, int from, int to, Interned words, List<Token> tokens) {
        int at = from;
        while (at < to) {
            int end = wordEnd(text, at, to);
            int next = end;
            while (next < to && space(text.charAt(next))) {
                next++;
            }
            tokens.add(new Token(at, end, words.number(text.substring(at, end))));
            at = next;
        }
    }

    private static int wordEnd(String text, int from, int to) {
        int end = from;
        while (end < to && !space(text.charAt(end))) {
            end++;
        }
        if (end - from > 3 || !digits(text, from, end)) {
            return end;
        }
        while (end + 4 <= to
                && text.charAt(end) != '\n'
                && text.charAt(end) != '\t'
                && space(text.charAt(end))
                && digits(text, end + 1, end + 4)
                && (end + 4 == to || !Character.isDigit(text.charAt(end + 4)))) {
            end += 4;
        }
        while (end < to && !space(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean digits(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!Character.isDigit(text.charAt(i))) {
                return false;
            }
        }
        return to > from;
    }

    static boolean space(char c) {
        return Character.isWhitespace(c) || c == '\u00a0' || c == '\u2007' || c == '\u202f';
    }
}
