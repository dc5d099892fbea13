package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Mends tags that the whole article or the lexicon shows to be wrong.
 *
 * <p>The tagger sees one sentence at a time and takes some names for verbs or adjectives ("Gray said"), some plural nouns for verbs ("Russian delegates agreed").
 */
final class TagRepair {
    private static final int LONGEST_ACRONYM = 6;

    private final Lexicon lexicon;
    private final VerbTags verbs;
    private final NounTags nouns;
    private final ClosedClassTags closed;
    private final Headlines headlines;
    private final NameReader known;
    private final Map<String, int[]> names = new HashMap<>();

    TagRepair(Lexicon lexicon, NameReader known) {
        this.lexicon = lexicon;
        this.known = known;
        this.verbs = new VerbTags(lexicon);
        this.nouns = new NounTags(lexicon);
        this.closed = new ClosedClassTags(lexicon);
        this.headlines = new Headlines(lexicon);
    }

    /** Counts how often a capitalised word stands inside a sentence as a name and as something else. */
    void learn(List<Token> sentence) {
        if (isTitleCase(sentence)) {
            return;
        }
        for (Token token : sentence) {
            if (token.index() > 0 && token.isCapitalised() && !opensQuote(sentence, token.index())) {
                int[] counts = names.computeIfAbsent(token.form(), form -> new int[2]);
                counts[token.tag() == Tag.PROPN || token.tag() == Tag.NOUN ? 0 : 1]++;
            }
        }
    }

    /** A headline in capitals says nothing about names. */
    private static boolean isTitleCase(List<Token> sentence) {
        long words = sentence.stream()
                .filter(token -> Character.isLetter(token.form().charAt(0)))
                .count();
        long capitals = sentence.stream().filter(Token::isCapitalised).count();
        return words > 3 && capitals * 3 > words * 2;
    }

    private static boolean opensQuote(List<Token> sentence, int i) {
        Token before = sentence.get(i - 1);
        return before.is("\"") || before.is(":") || before.is("\u2014");
    }

    List<Token> repair(List<Token> sentence) {
        boolean titleCase = isTitleCase(sentence);
        List<Token> out = titleCase ? headlines.read(sentence, known.names(sentence)) : new ArrayList<>(sentence);
        if (titleCase && !out.equals(sentence)) {
            return out;
        }
        for (int i = 0; i < out.size(); i++) {
            Tag tag = repaired(out, i, titleCase);
            if (tag != out.get(i).tag()) {
                Token token = out.get(i);
                out.set(i, token.withTag(tag, lexicon.morphology().lemma(token.lower(), tag.name())));
            }
        }
        return out;
    }

    private Tag repaired(List<Token> sentence, int i, boolean titleCase) {
        Token token = sentence.get(i);
        Around around = Around.of(sentence, i);
        if (i == 0 && isNegatingAdverb(token)) {
            return Tag.ADV; // "Hardly any minister"
        }
        if (opensPredicate(around) || i == 0 && isQuantifier(token)) {
            return Tag.ADJ;
        }
        if (i == 0 && token.is("first") && around.next() == Tag.PROPN) {
            return Tag.PROPN; // "First Prairie Bank"
        }
        boolean counts = i == 0 && sentence.size() > 1 && !sentence.get(1).isCapitalised();
        if (counts && token.tag() == Tag.PROPN && lexicon.grammar().cardinals().contains(token.lower())) {
            return Tag.NUM; // "Three states"
        }
        if (token.is("neither") && around.before() == Tag.AUX) {
            return Tag.ADV; // "was neither present nor invited"
        }
        if (token.is("ought") && around.next() == Tag.PART) {
            return Tag.AUX;
        }
        if (isKnownName(token)
                || token.isCapitalised()
                        && isName(token, i, titleCase, around.before())
                        && mayBeName(token, around.next())) {
            return Tag.PROPN;
        }
        if (!titleCase && isAcronym(token) && around.before() != Tag.AUX) {
            return Tag.PROPN;
        }
        if (verbs.opensName(around)
                || token.tag() == Tag.NOUN && nouns.isNameByPlace(around)
                || isNameBeforeVerb(around)) {
            return Tag.PROPN;
        }
        if (verbs.isCapitalisedBehindAbbreviation(around)) {
            return Tag.VERB;
        }
        if (verbs.isNounBehindAbbreviation(around)) {
            return Tag.NOUN;
        }
        if (token.tag() == Tag.PROPN && Character.isLowerCase(token.form().charAt(0)) && isKnownNoun(token)) {
            return Tag.NOUN; // "talking to reporters"
        }
        if (i == 0 && isOpeningGerund(around)) {
            return Tag.VERB;
        }
        if (i == 0 && token.tag() == Tag.PROPN && around.next() != Tag.PROPN && isCommonNoun(token)) {
            return Tag.NOUN;
        }
        return switch (token.tag()) {
            case VERB -> verbs.repaired(around);
            case NOUN -> closed.opensPreposition(around) ? Tag.ADV : nouns.repaired(around);
            case ADJ -> verbs.ofAdjective(around);
            case ADV -> nouns.ofAdverb(around);
            case CCONJ -> closed.ofConjunction(around);
            case PART -> verbs.ofParticle(around);
            case AUX -> verbs.ofAuxiliary(around);
            case PRON -> closed.ofPronoun(around);
            case ADP -> closed.ofPreposition(around);
            case INTJ -> closed.ofInterjection(around);
            case PUNCT -> isOwnersMark(around) ? Tag.PART : Tag.PUNCT;
            case X -> around.before() == Tag.DET ? Tag.NOUN : Tag.X;
            default -> token.tag();
        };
    }

    /** "Absent from this week's meeting will be": an adjective of the lexicon before its phrase, at the beginning of a sentence. */
    private boolean opensPredicate(Around around) {
        Token token = around.token();
        return around.at() == 0
                && token.tag().isNominal()
                && around.next() == Tag.ADP
                && !lexicon.cues(CueWords.Kind.ADJECTIVE, token.lower()).isEmpty()
                && !lexicon.names().knows(token.form());
    }

    /** "the unions' rejection": a mark right behind a plural and before a noun phrase, where no quotation is open. */
    private static boolean isOwnersMark(Around around) {
        if (!around.token().is("'") || around.at() == 0) {
            return false;
        }
        Token before = around.sentence().get(around.at() - 1);
        boolean owner = before.tag().isNominal()
                && before.lower().endsWith("s")
                && before.span().end() == around.token().span().start();
        boolean owned =
                switch (around.next()) {
                    case NOUN, PROPN, ADJ, NUM -> true;
                    default -> false;
                };
        return owner
                && owned
                && around.sentence().subList(0, around.at()).stream().noneMatch(token -> token.is("'"));
    }

    /** "Few hikers": no name, though it opens the sentence with a capital. */
    private boolean isQuantifier(Token token) {
        return token.tag() == Tag.PROPN && lexicon.grammar().quantifiers().contains(token.lower());
    }

    /** "Appearing together at the launch, ...". */
    private boolean isOpeningGerund(Around around) {
        String lower = around.token().lower();
        return around.token().tag() == Tag.PROPN
                && (around.next() == Tag.ADP || around.next() == Tag.ADV)
                && around.form(lexicon) == VerbForm.GERUND
                && lexicon.morphology().isVerb(lexicon.morphology().verbLemma(lower))
                && !names.containsKey(around.token().form());
    }

    /** "IMF approval": capitals that are no function word. */
    private static boolean isAcronym(Token token) {
        boolean open =
                switch (token.tag()) {
                    case ADV, INTJ, X, ADP, ADJ, VERB, NOUN -> true;
                    default -> false;
                };
        return open
                && token.form().length() > 2
                && token.form().length() <= LONGEST_ACRONYM
                && token.form().chars().allMatch(Character::isUpperCase);
    }

    /** '", Trump said': inside a sentence, a capital before a verb opens no adjective. */
    private boolean isNameBeforeVerb(Around around) {
        Token token = around.token();
        boolean ends = (token.tag() == Tag.VERB || token.tag() == Tag.AUX) && around.before() == Tag.PROPN;
        return (around.at() > 0 || lexicon.names().knows(token.form()))
                && (token.tag() == Tag.ADJ || ends) // "Helmond Life withdrew"
                && token.isCapitalised()
                && (around.next() == Tag.VERB || around.next() == Tag.AUX)
                && !lexicon.isDemonym(token.form());
    }

    /** "Traders want": a common noun that only the beginning of the sentence capitalises. */
    private boolean isKnownNoun(Token token) {
        String lemma = lexicon.morphology().nounLemma(token.lower());
        return lexicon.collective(token.lower()).isPresent()
                || lexicon.isNonparty(lemma)
                || lexicon.isPersonNoun(token.lower())
                || !lexicon.nounClasses(lemma).isEmpty();
    }

    private boolean isCommonNoun(Token token) {
        return isKnownNoun(token)
                && !names.containsKey(token.form())
                && !lexicon.names().knows(token.form());
    }

    /** "Iceland signed": a name of the lexicon, whatever the tagger takes it for at the beginning of a sentence. */
    private boolean isKnownName(Token token) {
        boolean other =
                token.tag() != Tag.PROPN && token.tag() != Tag.ADJ && token.tag() != Tag.DET && !isAuxiliary(token);
        return other
                && token.isCapitalised()
                && token.form().length() > 3
                && lexicon.names().knows(token.form())
                && !lexicon.isDemonym(token.form())
                && !lexicon.grammar().pronouns().containsKey(token.lower());
    }

    private boolean isNegatingAdverb(Token token) {
        return (token.tag().isNominal() || token.tag() == Tag.PRON)
                && lexicon.grammar().negators().contains(token.lower())
                && !lexicon.grammar().quantifiers().contains(token.lower())
                && !lexicon.grammar().indefinites().contains(token.lower())
                && !lexicon.grammar().pronouns().containsKey(token.lower());
    }

    private boolean isAuxiliary(Token token) {
        return token.tag() == Tag.AUX
                && (lexicon.grammar().modals().containsKey(token.lower())
                        || lexicon.grammar().auxiliaries().contains(token.lower()));
    }

    /** Capitalised inside a sentence, or at its beginning where another sentence or the lexicon knows it for a name. */
    private boolean isName(Token token, int i, boolean titleCase, Tag before) {
        int[] counts = names.get(token.form());
        boolean learned = counts != null && counts[0] > counts[1];
        boolean inside =
                i > 0 && !titleCase && (token.tag() == Tag.NOUN || before == Tag.PROPN && token.tag() != Tag.VERB);
        return learned || inside || token.tag() == Tag.NOUN && lexicon.names().knows(token.form());
    }

    /** A sentence opens with a capital whatever the word is, so the name must stand inside another one; function words never are names. */
    private boolean mayBeName(Token token, Tag after) {
        return switch (token.tag()) {
            case VERB, NOUN, ADV, X, INTJ -> true;
            case ADJ -> !lexicon.isDemonym(token.form()) && after != Tag.NOUN && after != Tag.PROPN;
            default -> false;
        };
    }
}
