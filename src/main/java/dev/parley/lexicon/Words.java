package dev.parley.lexicon;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words by which files name the constants of an enum. */
final class Words {
    private Words() {}

    static <E extends Enum<E>> Map<String, E> of(E[] constants, Function<E, String> word) {
        Map<String, E> out = new LinkedHashMap<>();
        for (E constant : constants) {
            out.put(word.apply(constant), constant);
        }
        return out;
    }

    /** Words that stand for themselves. */
    static Map<String, String> same(String... words) {
        Map<String, String> out = new LinkedHashMap<>();
        for (String word : words) {
            out.put(word, word);
        }
        return out;
    }

    /** {@code ARMED_GROUP} as {@code armed-group}. */
    static <E extends Enum<E>> Map<String, E> of(E[] constants) {
        return of(
                constants, constant -> constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
