package dev.parley.swap;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.lexicon.PartyEntry;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the names of the lexicon in a text by their letters alone, so that no tag and no phrase decides what is a name. */
final class MentionFinder {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "");

    private final Lexicon lexicon;
    private final @Nullable Integer year;

    MentionFinder(Lexicon lexicon, @Nullable Integer year) {
        this.lexicon = lexicon;
        this.year = year;
    }

    /** In text order, none inside another. */
    List<Mention> mentions(String text) {
        String folded = SourceText.of(text).folded();
        List<Span> words = words(folded);
        List<Mention> out = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Names.Match match = lexicon.names().longest(folded, words, i);
            if (match != null) {
                out.add(new Mention(match.span(), match.span().of(folded), match.in(year)));
                i = match.to() - 1;
            }
        }
        return out;
    }

    /** The words of a label, with a sign for each of the parties, without articles and marks of possession. */
    String masked(String label, Map<PartyEntry, String> signs) {
        StringBuilder out = new StringBuilder(label);
        List<Mention> mentions = mentions(label);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            mention.parties()
                    .map(signs::get)
                    .filter(sign -> sign != null)
                    .findFirst()
                    .ifPresent(sign -> {
                        int end = Possessive.end(label, mention.span().end());
                        out.replace(mention.span().start(), end, sign);
                    });
        }
        List<String> kept = new ArrayList<>();
        for (String word : out.toString().split(" ", -1)) {
            if (!ARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                kept.add(word);
            }
        }
        return String.join(" ", kept);
    }

    private static List<Span> words(String text) {
        List<Span> out = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            int end = i;
            while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            if (end > i) {
                out.add(new Span(i, end));
            } else if (!Character.isWhitespace(text.charAt(i))) {
                out.add(new Span(i, i + 1));
            }
            i = Math.max(end, i + 1);
        }
        return out;
    }
}
