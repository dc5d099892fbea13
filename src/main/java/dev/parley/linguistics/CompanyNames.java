package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Tags the words before a legal form as one name: "EMS Systems Ltd", "Procter and Gamble Co", "McDonald's Corp".
 *
 * <p>The tagger takes some of them for verbs or adjectives, and a conjunction for the end of the name.
 */
final class CompanyNames {
    private final Lexicon lexicon;
    private final Set<String> legalForms;

    CompanyNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.legalForms = lexicon.grammar().legalForms();
    }

    List<Token> repair(List<Token> sentence) {
        List<Token> out = null;
        for (int i = 1; i < sentence.size(); i++) {
            if (legalForms.contains(sentence.get(i).form())) {
                int from = start(sentence, i);
                for (int j = from; j < i; j++) {
                    Token token = sentence.get(j);
                    if (token.tag() != Tag.PROPN) {
                        out = out == null ? new ArrayList<>(sentence) : out;
                        out.set(j, token.withTag(Tag.PROPN, token.lower()));
                    }
                }
            }
        }
        return out == null ? sentence : out;
    }

    private int start(List<Token> sentence, int form) {
        int from = form;
        boolean partners = joins(sentence, form - 1); // "Goldman, Sachs and Co"
        while (from > 0) {
            if (isWord(sentence, from - 1) || from == form && isOwnersMark(sentence, from - 1)) {
                from--;
            } else if (joins(sentence, from - 1)
                    || partners && sentence.get(from - 1).is(",") && from > 1 && isWord(sentence, from - 2)) {
                from -= 2;
            } else {
                break;
            }
        }
        return from;
    }

    /** A capitalised word; at the beginning of a sentence no function word. */
    private boolean isWord(List<Token> sentence, int i) {
        Token token = sentence.get(i);
        if (!token.isCapitalised() || legalForms.contains(token.form()) || lexicon.isDemonym(token.form())) {
            return false;
        }
        return switch (token.tag()) {
            case PROPN, NOUN, VERB, ADJ, NUM, X -> true;
            case INTJ, ADV, ADP -> i > 0;
            default -> false;
        };
    }

    /** "McDonald's Corp": directly before the legal form, the owner is the name. */
    private static boolean isOwnersMark(List<Token> sentence, int i) {
        return i > 0 && sentence.get(i).is("'s") && sentence.get(i - 1).isCapitalised();
    }

    /** "Goldman Sachs and Co", "Standard and Oil Co": between two words of which the lexicon knows neither as a party. */
    private boolean joins(List<Token> sentence, int i) {
        Token token = sentence.get(i);
        return i > 0
                && (token.is("and") || token.is("&"))
                && isWord(sentence, i - 1)
                && !lexicon.names().knows(sentence.get(i - 1).form());
    }
}
