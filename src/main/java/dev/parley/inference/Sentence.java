package dev.parley.inference;

import dev.parley.facts.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Fills the placeholders of a rule's reason. */
final class Sentence {
    private Sentence() {}

    /** The names between braces, in their order. */
    static List<String> placeholders(String template) {
        List<String> names = new ArrayList<>();
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            if (close < 0) {
                return names;
            }
            names.add(template.substring(open + 1, close));
            open = template.indexOf('{', close);
        }
        return names;
    }

    /** Whether a reader can be told a value of the type. */
    static boolean canFill(Class<?> type) {
        return Target.class.isAssignableFrom(type) || type.isEnum() || type == String.class;
    }

    static String fill(String template, Map<String, Object> values) {
        String sentence = template;
        for (String name : placeholders(template)) {
            Object value = values.get(name);
            if (value != null) {
                sentence = sentence.replace("{" + name + "}", words(value));
            }
        }
        return sentence;
    }

    /** What a reader would call a value. */
    static String words(Object value) {
        if (value instanceof Target target) {
            return target.label();
        }
        return value instanceof Enum<?> constant
                ? constant.name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : value.toString();
    }
}
