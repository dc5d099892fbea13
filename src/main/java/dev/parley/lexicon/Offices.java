package dev.parley.lexicon;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All titles of offices, in singular and plural. Immutable, thread-safe. */
public final class Offices {
    /**
     * The longest title at a place.
     *
     * @param span of the title, with the words before it that qualify it
     * @param to the token behind it
     * @param qualifiers in lower case: "former", "acting", "ex"
     */
    public record Match(Span span, int to, OfficeEntry office, boolean plural, List<String> qualifiers) {}

    private record Title(OfficeEntry office, boolean plural) {}

    private final FormTable<Title> titles = new FormTable<>(FormTable.Case.INSENSITIVE);
    private final Set<String> qualifiers;

    Offices(List<OfficeEntry> offices, Set<String> qualifiers, Morphology morphology) {
        this.qualifiers = qualifiers;
        for (OfficeEntry office : offices) {
            Title singular = new Title(office, false);
            titles.add(office.title(), singular);
            office.aliases().forEach(alias -> titles.add(alias, singular));
            Title plural = new Title(office, true);
            office.plurals().forEach(form -> titles.add(form, plural));
            titles.add(morphology.plural(office.title()), plural);
            office.aliases().forEach(alias -> titles.add(morphology.plural(alias), plural));
        }
    }

    /** Whether the holder of a title acts in their own right. */
    public boolean isMandate(String title) {
        List<Span> words = new ArrayList<>();
        for (int start = 0; start < title.length(); ) {
            int blank = title.indexOf(' ', start);
            int end = blank < 0 ? title.length() : blank;
            words.add(new Span(start, end));
            start = end + 1;
        }
        Match match = longest(title, words, 0);
        return match != null && match.office().isMandate();
    }

    /** The longest title that begins at a token, or behind the words that qualify it ("former foreign minister", "ex-president"). */
    public @Nullable Match longest(String folded, List<Span> tokens, int from) {
        List<String> before = new ArrayList<>(0);
        for (int i = from; i < tokens.size(); i++) {
            Span token = tokens.get(i);
            FormTable.Found<Title> found = titles.longest(folded, tokens, i, token.start());
            if (found != null) {
                return match(tokens.get(from).start(), found, before);
            }
            String word = token.of(folded).toLowerCase(Locale.ROOT);
            int hyphen = word.indexOf('-');
            if (hyphen > 0 && qualifiers.contains(word.substring(0, hyphen))) {
                before.add(word.substring(0, hyphen));
                found = titles.longest(folded, tokens, i, token.start() + hyphen + 1);
                return found == null ? null : match(tokens.get(from).start(), found, before);
            }
            boolean joins = word.equals("-") && !before.isEmpty();
            if (!joins && !qualifiers.contains(word)) {
                return null;
            }
            if (!joins) {
                before.add(word);
            }
        }
        return null;
    }

    private static Match match(int start, FormTable.Found<Title> found, List<String> before) {
        Title title = found.values().get(0);
        Span span = new Span(start, found.span().end());
        return new Match(span, found.to(), title.office(), title.plural(), List.copyOf(before));
    }
}
