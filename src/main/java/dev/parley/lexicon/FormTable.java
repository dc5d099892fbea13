package dev.parley.lexicon;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known form that begins at a token of a text.
 *
 * <p>Forms are compared with the characters of the text, since no tokenizer divides every name as its author would. A blank stands for any white space,
 * an accented letter for itself and the plain one. Which tokens the text has only decides where a form may end. Immutable after the last {@link #add}.
 */
final class FormTable<T> {
    private static final int MOST_TOKENS = 8;

    /** How letters are compared. */
    enum Case {
        /** As written, or wholly in capitals if the form has more than three letters. */
        SENSITIVE,
        INSENSITIVE
    }

    /** What was found, up to the token {@code to} (exclusive). */
    record Found<T>(Span span, int to, List<T> values) {}

    private record Form<T>(String text, boolean capitals, boolean common, List<T> values) {}

    private final Case letters;
    private final Map<String, List<Form<T>>> byFirstWord = new HashMap<>();

    FormTable(Case letters) {
        this.letters = letters;
    }

    void add(String written, T value) {
        add(written, value, false);
    }

    /** A common word matches only where the text has it with a capital. */
    void add(String written, T value, boolean common) {
        String text = Letters.fold(written.strip());
        if (text.isEmpty()) {
            return;
        }
        List<Form<T>> bucket = byFirstWord.computeIfAbsent(firstWord(text, 0), word -> new ArrayList<>(2));
        for (Form<T> form : bucket) {
            if (form.text.equals(text)) {
                form.values.add(value);
                return;
            }
        }
        boolean capitals = Letters.count(text) > 3 && Letters.hasLowerCase(text);
        List<T> values = new ArrayList<>(1);
        values.add(value);
        bucket.add(new Form<>(text, capitals, common, values));
    }

    @Nullable
    Found<T> longest(String text, List<Span> tokens, int from, int start) {
        List<Form<T>> bucket = byFirstWord.get(firstWord(text, start));
        if (bucket == null) {
            return null;
        }
        int bestEnd = -1;
        int bestTo = -1;
        List<T> values = List.of();
        for (Form<T> form : bucket) {
            int end = end(form, text, start);
            int to = end < Math.max(bestEnd, start + 1) ? -1 : tokenEnd(tokens, from, end);
            if (to > 0) {
                values = end > bestEnd ? form.values : join(values, form.values);
                bestEnd = end;
                bestTo = to;
            }
        }
        return bestEnd < 0 ? null : new Found<>(new Span(start, bestEnd), bestTo, List.copyOf(values));
    }

    /** Two spellings of one name may both fit. */
    private static <T> List<T> join(List<T> left, List<T> right) {
        List<T> out = new ArrayList<>(left);
        for (T value : right) {
            if (left.stream().noneMatch(known -> known == value)) {
                out.add(value);
            }
        }
        return out;
    }

    boolean contains(String text) {
        List<Form<T>> bucket = byFirstWord.get(firstWord(text, 0));
        return bucket != null && bucket.stream().anyMatch(form -> form.text.equals(text));
    }

    private int end(Form<T> form, String text, int start) {
        if (letters == Case.INSENSITIVE) {
            return match(form.text, text, start, Comparison.IGNORING_CASE);
        }
        if (form.common && Character.isLowerCase(text.charAt(start))) {
            return -1;
        }
        int end = match(form.text, text, start, Comparison.AS_WRITTEN);
        return end < 0 && form.capitals ? match(form.text, text, start, Comparison.IN_CAPITALS) : end;
    }

    private enum Comparison {
        AS_WRITTEN,
        IN_CAPITALS,
        IGNORING_CASE
    }

    private static int match(String form, String text, int start, Comparison how) {
        int j = start;
        for (int i = 0; i < form.length(); i++) {
            char wanted = form.charAt(i);
            if (wanted == ' ') {
                int next = skipWhite(text, j);
                if (next == j) {
                    return -1;
                }
                j = next;
            } else if (j < text.length() && same(wanted, text.charAt(j), how, i == 0)) {
                j++;
            } else {
                return -1;
            }
        }
        return j;
    }

    private static boolean same(char wanted, char given, Comparison how, boolean first) {
        if (wanted == given && how != Comparison.IN_CAPITALS) {
            return true;
        }
        char plain = Letters.plain(wanted);
        char other = Letters.plain(given);
        return switch (how) {
            case AS_WRITTEN -> plain == other || (first && Character.toUpperCase(plain) == other);
            case IN_CAPITALS -> Character.toUpperCase(plain) == other;
            case IGNORING_CASE -> Character.toLowerCase(plain) == Character.toLowerCase(other);
        };
    }

    private static int skipWhite(String text, int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static int tokenEnd(List<Span> tokens, int from, int end) {
        int last = Math.min(tokens.size(), from + MOST_TOKENS);
        for (int k = from; k < last && tokens.get(k).start() < end; k++) {
            if (tokens.get(k).end() == end) {
                return k + 1;
            }
        }
        return -1;
    }

    private static String firstWord(String text, int start) {
        int end = start;
        StringBuilder word = new StringBuilder(12);
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            word.append(Character.toLowerCase(Letters.plain(text.charAt(end++))));
        }
        return word.isEmpty() && start < text.length()
                ? text.substring(start, start + 1).toLowerCase(Locale.ROOT)
                : word.toString();
    }
}
