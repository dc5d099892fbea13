package dev.parley.linguistics;

import dev.parley.text.Block;
import dev.parley.text.Span;
import java.util.List;

/**
 * A sentence and its words.
 *
 * @param index position in the article
 * @param block the kind of block that it stands in
 * @param paragraph the number of its block
 * @param names what the lexicon knows by name, in text order, none inside another
 * @param offices titles, in text order, none inside another
 */
public record Sentence(
        int index,
        Span span,
        Block.Kind block,
        int paragraph,
        List<Token> tokens,
        List<NameSpan> names,
        List<OfficeSpan> offices) {
    public Sentence {
        tokens = List.copyOf(tokens);
        names = List.copyOf(names);
        offices = List.copyOf(offices);
    }

    /** The end of the name or title of several words that begins at a token, or the token itself. */
    int fixedEnd(int token) {
        int end = token;
        for (NameSpan name : names) {
            if (name.from() == token && name.to() > token + 1) {
                end = Math.max(end, name.to());
            }
        }
        for (OfficeSpan office : offices) {
            if (office.from() == token && office.to() > token + 1) {
                end = Math.max(end, office.to());
            }
        }
        return end;
    }

    public Token token(int i) {
        return tokens.get(i);
    }

    public int size() {
        return tokens.size();
    }

    /** False outside the sentence. */
    boolean isVerbal(int i) {
        return i >= 0 && i < tokens.size() && (token(i).tag() == Tag.VERB || token(i).tag() == Tag.AUX);
    }

    int afterAdverbs(int from) {
        int i = from;
        while (i < tokens.size() && token(i).tag() == Tag.ADV) {
            i++;
        }
        return i;
    }

    /** The words from one token to another, the latter excluded, in lower case with single blanks between. */
    public String lower(int from, int to) {
        StringBuilder out = new StringBuilder();
        for (int i = from; i < to; i++) {
            out.append(i > from ? " " : "").append(token(i).lower());
        }
        return out.toString();
    }

    /** The characters from one token to another, the latter excluded. */
    public Span span(int from, int to) {
        return new Span(
                tokens.get(from).span().start(), tokens.get(to - 1).span().end());
    }
}
