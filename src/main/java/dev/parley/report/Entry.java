package dev.parley.report;

import java.util.ArrayList;
import java.util.List;

/**
 * One finding on the page.
 *
 * @param parties names, of whom the same is said
 * @param remark what is said beyond the verdict, may be empty
 * @param quotes the words of the text that prove it, in quotation marks
 * @param ids under which `explain` unfolds it
 */
record Entry(String verdict, Tone tone, List<String> parties, String remark, List<String> quotes, List<String> ids) {
    Entry {
        parties = List.copyOf(parties);
        quotes = List.copyOf(quotes);
        ids = List.copyOf(ids);
    }

    /** The entries in their order, those that differ by their parties only made one. */
    static List<Entry> merged(List<Entry> entries) {
        List<Entry> merged = new ArrayList<>();
        for (Entry entry : entries) {
            int same = -1;
            for (int i = 0; i < merged.size(); i++) {
                same = merged.get(i).isLike(entry) ? i : same;
            }
            if (same < 0) {
                merged.add(entry);
            } else {
                merged.set(same, merged.get(same).and(entry));
            }
        }
        return merged;
    }

    private boolean isLike(Entry other) {
        return verdict.equals(other.verdict) && remark.equals(other.remark) && quotes.equals(other.quotes);
    }

    private Entry and(Entry other) {
        return new Entry(verdict, tone, joined(parties, other.parties), remark, quotes, joined(ids, other.ids));
    }

    private static List<String> joined(List<String> left, List<String> right) {
        List<String> joined = new ArrayList<>(left);
        right.stream().filter(value -> !joined.contains(value)).forEach(joined::add);
        return joined;
    }

    /** The finding with each quotation on its own line. */
    void print(Page page) {
        String id = ids.isEmpty() ? "" : " [" + String.join(" ", ids) + "]";
        page.entry(verdict, tone, String.join(", ", parties) + (remark.isEmpty() ? "" : ": " + remark) + id);
        quotes.forEach(quote -> page.more(Tone.QUIET, quote));
    }
}
