package sk.gremium.command;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The words of a command taken apart: options with a value, switches, and the rest in order. */
final class Words {

    private final Map<String, String> values = new HashMap<>();
    private final Set<String> switches = new HashSet<>();
    private final List<String> rest = new ArrayList<>();

    /**
     * Takes words apart; an option may also be written {@code --name=value}, and after {@code --} everything is rest.
     *
     * @param withValue the options that take a value
     * @param withoutValue the switches
     */
    Words(List<String> words, Set<String> withValue, Set<String> withoutValue) {
        boolean onlyRest = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            int equals = word.indexOf('=');
            String name = word.startsWith("--") && equals > 0 ? word.substring(0, equals) : word;
            if (onlyRest || !word.startsWith("-") || word.equals("-")) {
                rest.add(word);
            } else if (word.equals("--")) {
                onlyRest = true;
            } else if (withoutValue.contains(word)) {
                switches.add(word);
            } else if (!withValue.contains(name)) {
                throw Failure.usage("There is no option " + word + " here; see: gremium help");
            } else if (!name.equals(word)) {
                values.put(name, word.substring(equals + 1));
            } else if (i + 1 < words.size()) {
                values.put(name, words.get(++i));
            } else {
                throw Failure.usage("The option " + word + " needs a value; see: gremium help");
            }
        }
    }

    /** The value of an option that must be there. */
    String value(String option) {
        String value = values.get(option);
        if (value == null) {
            throw Failure.usage("The option " + option + " is missing; see: gremium help");
        }
        return value;
    }

    boolean has(String switchName) {
        return switches.contains(switchName);
    }

    /** The words that are no options, exactly as many as wanted. */
    List<String> rest(int wanted) {
        if (rest.size() != wanted) {
            throw Failure.usage(wanted + (wanted == 1 ? " file is" : " files are") + " wanted here, not " + rest.size()
                    + "; see: gremium help");
        }
        return rest;
    }
}
