package dev.parley.inference;

import dev.parley.facts.Target;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a step holds, in the words of its rule.
 *
 * @param template words with placeholders as {@code {party}}
 * @param values a {@link Target}, an enum constant or a string for each placeholder that has one
 */
public record Reason(String template, Map<String, Object> values) {
    public Reason {
        values = Collections.unmodifiableMap(new TreeMap<>(values));
    }

    /** What a rule says of the objects that it matched. */
    static Reason of(String template, Map<String, Object> bindings) {
        Map<String, Object> values = new TreeMap<>();
        for (String name : Sentence.placeholders(template)) {
            Object value = bindings.get("$" + name);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new Reason(template, values);
    }

    /** Words without placeholders. */
    static Reason plain(String words) {
        return new Reason(words, Map.of());
    }

    /** The names of the placeholders that have a value, in the order of the template. */
    public List<String> placeholders() {
        return Sentence.placeholders(template).stream()
                .filter(values::containsKey)
                .toList();
    }

    /** The template with its placeholders filled. */
    public String sentence() {
        return Sentence.fill(template, values);
    }

    /** What a reader would call a value of a placeholder. */
    public static String words(Object value) {
        return Sentence.words(value);
    }
}
