package sk.gremium.text.redline;

import java.util.HashMap;
import java.util.Map;

/** Gives equal strings equal small numbers, counted from 0. */
final class Interned {

    private final Map<String, Integer> numbers = new HashMap<>();

    int number(String text) {
        return numbers.computeIfAbsent(text, _ -> numbers.size());
    }

    int size() {
        return numbers.size();
    }
}
