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
        List<Span> spans = tokens.stream().map(Token::span).toList();
        return new Sentence(
                s.index(), s.span(), s.block(), s.paragraph(), tokens, names(tokens, spans), offices(tokens, spans));
    }

    private List<NameSpan> names(List<Token> tokens, List<Span> spans) {
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

    private List<OfficeSpan> offices(List<Token> tokens, List<Span> spans) {
        List<OfficeSpan> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean word = tokens.get(i).tag() != Tag.PUNCT && tokens.get(i).tag() != Tag.ADP;
            Offices.Match match = word ? lexicon.offices().longest(folded, spans, i) : null;
            if (match != null && isNominal(tokens, i, match.to())) {
                out.add(new OfficeSpan(i, match.to(), match.office(), match.plural()));
                i = match.to() - 1;
            }
        }
        return out;
    }

    /** "officials" is a title, "heads" in "he heads the bank" is none. */
    private static boolean isNominal(List<Token> tokens, int from, int to) {
        Tag tag = tokens.get(to - 1).tag();
        return to - from > 1 || tag.isNominal() || tag == Tag.ADJ;
    }
}
