package dev.parley.swap;

import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.text.Block;
import dev.parley.text.Span;
import java.util.Comparator;
import java.util.Optional;

/**
 * How a name stands in its sentence.
 *
 * @param attributive before a noun that it describes
 * @param described behind a word that describes it
 * @param first the sentence begins with it
 * @param headline it stands in a headline
 */
record Surroundings(boolean attributive, boolean described, boolean first, boolean headline) {
    static Surroundings of(Document document, Span name) {
        for (Document.Parse parse : document.parses()) {
            if (parse.sentence().span().contains(name)) {
                return of(parse, name);
            }
        }
        return new Surroundings(false, false, false, false);
    }

    private static Surroundings of(Document.Parse parse, Span name) {
        Sentence sentence = parse.sentence();
        int from = 0;
        while (from + 1 < sentence.size() && sentence.token(from).span().end() <= name.start()) {
            from++;
        }
        int token = from;
        Optional<NounPhrase> phrase = parse.nouns().stream()
                .filter(each -> each.from() <= token && token < each.to())
                .min(Comparator.comparingInt(each -> each.to() - each.from()));
        return new Surroundings(
                phrase.map(each -> each.head().span().start() >= name.end()).orElse(false),
                phrase.map(each -> each.from() < token
                                && !sentence.token(token - 1).is("the"))
                        .orElse(false),
                sentence.tokens().subList(0, token).stream().allMatch(each -> each.tag() == Tag.PUNCT),
                sentence.block() == Block.Kind.HEADLINE);
    }
}
