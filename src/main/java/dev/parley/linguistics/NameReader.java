package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.lexicon.Offices;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Finds the names and titles of a sentence that the lexicon knows, the longest at each place. */
final class NameReader {
    private final Lexicon lexicon;
    private final String folded;

    NameReader(Lexicon lexicon, String folded) {
        this.lexicon = lexicon;
        this.folded = folded;
    }

    Sentence read(Sentence s, List<Token> tokens) {
        List<Span> spans = spans(tokens);
        List<NameSpan> names = names(tokens);
        return new Sentence(
                s.index(), s.span(), s.block(), s.paragraph(), tokens, names, offices(tokens, spans, names));
    }

    private static List<Span> spans(List<Token> tokens) {
        return tokens.stream().map(Token::span).toList();
    }

    List<NameSpan> names(List<Token> tokens) {
        List<Span> spans = spans(tokens);
        List<NameSpan> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Names.Match match =
                    tokens.get(i).tag() == Tag.PUNCT ? null : lexicon.names().longest(folded, spans, i);
            if (match != null) {
                out.add(new NameSpan(i, match.to(), match.names()));
                i = match.to() - 1;
            }
        }
        return out;
    }

    private List<OfficeSpan> offices(List<Token> tokens, List<Span> spans, List<NameSpan> names) {
        List<OfficeSpan> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean word = tokens.get(i).tag() != Tag.PUNCT && tokens.get(i).tag() != Tag.ADP;
            Offices.Match match = word ? lexicon.offices().longest(folded, spans, i) : null;
            if (match != null && isInName(names, i) && !isTitleInCapitals(tokens, names, i, match.to())) {
                match = null;
            }
            if (match != null && isNominal(tokens, i, match.to())) {
                boolean former =
                        match.qualifiers().stream().anyMatch(lexicon.grammar().formerQualifiers()::contains);
                out.add(new OfficeSpan(i, match.to(), match.office(), match.plural(), former));
                i = match.to() - 1;
            }
        }
        return out;
    }

    /** "the Labour leader" is the leader of Labour, no labour leader; the "Council of Ministers" is no minister. */
    private static boolean isInName(List<NameSpan> names, int token) {
        return names.stream().anyMatch(name -> name.from() <= token && token < name.to());
    }

    /** "Labour Minister Almir Pazzianotto": what reads like a name is the first word of a longer title. */
    private static boolean isTitleInCapitals(List<Token> tokens, List<NameSpan> names, int from, int to) {
        boolean capitals = to - from > 1 && tokens.subList(from, to).stream().allMatch(Token::isCapitalised);
        return capitals && names.stream().noneMatch(name -> name.from() < to && name.to() >= to);
    }

    /** "officials" is a title, "heads" in "he heads the bank" is none. */
    private static boolean isNominal(List<Token> tokens, int from, int to) {
        Tag tag = tokens.get(to - 1).tag();
        return to - from > 1 || tag.isNominal() || tag == Tag.ADJ;
    }
}
