package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tags the words before a legal form as one name: "EMS Systems Ltd", "Procter and Gamble Co", "McDonald's Corp".
 *
 * <p>The tagger takes some of them for verbs or adjectives, and a conjunction for the end of the name. One object reads one article: once a name has been joined,
 * it is joined without its legal form too.
 */
final class CompanyNames {
    private static final int SHORTEST_NAME = 3;

    private final Lexicon lexicon;
    private final Set<String> legalForms;
    /** The words around a conjunction inside a name that the article has had: "Tate and Lyle". */
    private final Set<List<String>> joint = new HashSet<>();
    /** The first words of the names so far, by which a later sentence may open: "Farrow said". */
    private final Set<String> opening = new HashSet<>();

    CompanyNames(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.legalForms = lexicon.grammar().legalForms();
    }

    List<Token> repair(List<Token> sentence) {
        Token first = sentence.isEmpty() ? null : sentence.get(0);
        List<Token> out = first != null && opening.contains(first.form()) ? asName(sentence, null, 0) : null;
        for (int i = 1; i < sentence.size(); i++) {
            boolean legal = legalForms.contains(sentence.get(i).form());
            int from = legal ? start(sentence, i) : i - 1;
            boolean inside = i + 1 < sentence.size() && isConjunction(sentence.get(i));
            if (legal || inside && (joint.contains(around(sentence, i)) || joinsLetters(sentence, i))) {
                if (legal && from < i - 1 || legal && sentence.get(from).form().length() > SHORTEST_NAME) {
                    opening.add(sentence.get(from).form());
                }
                for (int j = from; j < i + (legal ? 0 : 2); j++) {
                    learn(sentence, j, from, i, legal);
                    out = asName(sentence, out, j);
                }
            }
        }
        return out == null ? sentence : out;
    }

    private static @Nullable List<Token> asName(List<Token> sentence, @Nullable List<Token> repaired, int i) {
        Token token = sentence.get(i);
        if (token.tag() == Tag.PROPN) {
            return repaired;
        }
        List<Token> out = repaired == null ? new ArrayList<>(sentence) : repaired;
        out.set(i, token.withTag(Tag.PROPN, token.lower()));
        return out;
    }

    private void learn(List<Token> sentence, int i, int from, int form, boolean legal) {
        if (legal && i > from && i + 1 < form && isConjunction(sentence.get(i))) {
            joint.add(around(sentence, i));
        }
    }

    private static List<String> around(List<Token> sentence, int conjunction) {
        return isConjunction(sentence.get(conjunction))
                ? List.of(
                        sentence.get(conjunction - 1).form(),
                        sentence.get(conjunction + 1).form())
                : List.of();
    }

    /** "S and P". */
    private static boolean joinsLetters(List<Token> sentence, int i) {
        return isLetter(sentence.get(i - 1)) && isLetter(sentence.get(i + 1));
    }

    private static boolean isLetter(Token token) {
        return token.form().length() == 1 && token.isCapitalised() && !token.is("i");
    }

    private static boolean isConjunction(Token token) {
        return token.is("and") || token.is("&");
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
            case ADV, INTJ -> i > 0 || !isOpeningAdverb(token);
            case ADP -> i > 0;
            default -> false;
        };
    }

    /** "Meanwhile", "Recently"; not "Farrow" or "First". */
    private boolean isOpeningAdverb(Token token) {
        return token.lower().endsWith("ly")
                || lexicon.isTimeAdverb(token.lower())
                || lexicon.grammar().subordinators().containsKey(token.lower())
                || lexicon.grammar().hedges().contains(token.lower());
    }

    /** "McDonald's Corp": directly before the legal form, the owner is the name. */
    private static boolean isOwnersMark(List<Token> sentence, int i) {
        return i > 0 && sentence.get(i).is("'s") && sentence.get(i - 1).isCapitalised();
    }

    /** "Goldman Sachs and Co", "Standard and Oil Co": between two words of which the lexicon knows neither as a party. */
    private boolean joins(List<Token> sentence, int i) {
        return i > 0
                && isConjunction(sentence.get(i))
                && isWord(sentence, i - 1)
                && !lexicon.names().knows(sentence.get(i - 1).form());
    }
}
