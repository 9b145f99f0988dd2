package sk.gremium.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.transaction.support.TransactionTemplate;
import sk.gremium.kernel.Denied;
import sk.gremium.kernel.NotFound;
import sk.gremium.kernel.Refused;

/**
 * A table that says who may do what in which scene, tried out cell by cell on the real services. The first line names
 * the roles after two columns for operation and scene; a cell is + for done, D for denied, R for refused for now, N for
 * not found, and - for what cannot be tried.
 *
 * <pre>{@code
 * assertThat(PermissionMatrix.of(ORACLE).differences(transaction, this::attempt)).isEmpty();
 * }</pre>
 */
public final class PermissionMatrix {

    /** Tries one operation; what it throws is the answer. */
    @FunctionalInterface
    public interface Attempt {

        /** Runs the operation in a scene as somebody of this role. */
        void run(String operation, String scene, String role);
    }

    private static final int FIRST_ROLE = 2;
    private static final String UNTRIED = "-";

    private final List<String[]> lines;

    private PermissionMatrix(List<String[]> lines) {
        this.lines = lines;
    }

    /** Reads the table. */
    public static PermissionMatrix of(String table) {
        return new PermissionMatrix(
                table.lines().map(line -> line.split("\\s+", -1)).toList());
    }

    /** The operations of the table, each once. */
    public List<String> operations() {
        return lines.stream().skip(1).map(cells -> cells[0]).distinct().toList();
    }

    /** The roles of the table. */
    public List<String> roles() {
        String[] head = lines.getFirst();
        return Arrays.asList(head).subList(FIRST_ROLE, head.length);
    }

    /** Tries every cell, each in a transaction that is rolled back, and names those that answer otherwise. */
    public List<String> differences(TransactionTemplate transaction, Attempt attempt) {
        List<String> wrong = new ArrayList<>();
        List<String> roles = roles();
        for (String[] cells : lines.subList(1, lines.size())) {
            for (int i = 0; i < roles.size(); i++) {
                String expected = cells[FIRST_ROLE + i];
                String role = roles.get(i);
                if (!expected.equals(UNTRIED)) {
                    String answer = answer(transaction, () -> attempt.run(cells[0], cells[1], role));
                    if (!answer.equals(expected)) {
                        wrong.add(String.join(" ", cells[0], cells[1], role) + ": expected " + expected + ", was "
                                + answer);
                    }
                }
            }
        }
        return wrong;
    }

    /** The letter for how an act ends, which is undone. */
    public static String answer(TransactionTemplate transaction, Runnable act) {
        try {
            transaction.executeWithoutResult(status -> {
                status.setRollbackOnly();
                act.run();
            });
            return "+";
        } catch (NotFound e) {
            return "N";
        } catch (Denied e) {
            return "D";
        } catch (Refused e) {
            return "R";
        }
    }
}
