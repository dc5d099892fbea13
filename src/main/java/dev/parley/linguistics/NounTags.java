package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import java.util.List;

/** What the tagger takes for a noun or an adverb and the words around show to be something else. */
final class NounTags {
    /** Endings by which English forms verbs. */
    private static final List<String> VERB_ENDINGS = List.of("ate", "ise", "ize", "ify");

    private static final int WIDE = 6;

    private final Lexicon lexicon;
    private final FiniteVerbTags finite;

    NounTags(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.finite = new FiniteVerbTags(lexicon);
    }

    Tag repaired(Around around) {
        if (around.token().lower().endsWith("wide") && around.token().form().length() > WIDE && around.at() > 0) {
            return Tag.ADV; // "banks worldwide"
        }
        return finite.isVerb(around)
                        || isInfinitive(around)
                        || isIrregularPast(around)
                        || isBehindModal(around)
                        || isGerundBehindPreposition(around)
                ? Tag.VERB
                : Tag.NOUN;
    }

    /** "would cut services", "could damage trade": a modal wants a verb. */
    private boolean isBehindModal(Around around) {
        Token before = around.at() == 0 ? null : around.beforeAdverbs();
        return before != null
                && before.tag() == Tag.AUX
                && lexicon.grammar().modals().containsKey(before.lower())
                && around.form(lexicon) == VerbForm.BASE
                && lexicon.morphology().isVerb(around.token().lower());
    }

    /** "by insisting that herring be processed at home", "short of agreeing on the quota": a cue's verb that the lexicon has for no noun. */
    private boolean isGerundBehindPreposition(Around around) {
        String lower = around.token().lower();
        String lemma = lexicon.morphology().verbLemma(lower);
        boolean gerund = around.form(lexicon) == VerbForm.GERUND
                && around.before() == Tag.ADP
                && around.at() + 1 < around.sentence().size()
                && lexicon.morphology().isVerb(lemma);
        boolean governs = gerund
                && around.next() == Tag.ADP
                && lexicon.nounClasses(lower).isEmpty()
                && lexicon.cues(CueWords.Kind.NOUN, lower).isEmpty()
                && !lexicon.cues(CueWords.Kind.VERB, lemma).isEmpty();
        return gerund && around.sentence().get(around.at() + 1).is("that") || governs;
    }

    /** "a team to facilitate peace talks": behind "to" and before an object, a word that no lexicon knows for a noun. */
    private boolean isInfinitive(Around around) {
        boolean object =
                switch (around.next()) {
                    case NOUN, DET, ADJ, PROPN -> true;
                    default -> false;
                };
        String lower = around.token().lower();
        boolean governed = around.at() > 1
                && around.isBehind("to")
                && lexicon.embedding(
                                CueWords.Kind.VERB,
                                lexicon.morphology()
                                        .verbLemma(around.sentence()
                                                .get(around.at() - 2)
                                                .lower()),
                                "infinitive")
                        .isPresent()
                && (around.next() == Tag.NUM || around.next() == Tag.DET || around.next() == Tag.PRON)
                && lexicon.nounClasses(lower).isEmpty(); // "seeks to restructure its debt"
        if (governed) {
            return true;
        }
        return around.isBehind("to")
                && object
                && VERB_ENDINGS.stream().anyMatch(lower::endsWith)
                && lexicon.nounClasses(lower).isEmpty();
    }

    /** "coffee roasters met in London": a past tense that no noun is written like. */
    private boolean isIrregularPast(Around around) {
        String lower = around.token().lower();
        VerbForm form = around.form(lexicon);
        boolean past = (form == VerbForm.PAST || form == VerbForm.PAST_OR_PARTICIPLE) && !lower.endsWith("ed");
        boolean behindSubject = around.before() == Tag.NOUN
                || around.before() == Tag.PROPN
                || around.before() == Tag.PRON
                || around.before() == Tag.ADJ
                        && (around.sentence().get(around.at() - 1).isCapitalised() || reports(around));
        return past
                && behindSubject
                && lexicon.nounClasses(lower).isEmpty()
                && !around.token().isCapitalised();
    }

    /** "the Fed said", "the admiral said": what stands before was taken for an adjective. */
    private boolean reports(Around around) {
        String lower = around.token().lower();
        return around.next() != Tag.NOUN
                && lexicon.reporting(CueWords.Kind.NOUN, lower).isEmpty()
                && Reporting.mayTake(lexicon, lexicon.morphology().verbLemma(lower), "inserted");
    }

    /** "councillors who back Mr Flight": between a relative pronoun and an object stands a verb. */
    private boolean isVerbOfRelative(Around around) {
        boolean object = around.next() == Tag.PROPN || around.next() == Tag.DET || around.next() == Tag.PRON;
        boolean behind = around.at() > 0
                && lexicon.grammar()
                        .relativePronouns()
                        .contains(around.sentence().get(around.at() - 1).lower());
        return behind
                && object
                && !lexicon.cues(CueWords.Kind.VERB, around.token().lower()).isEmpty();
    }

    /** "Bywater, in his statement, said", "Sanders took a stand": a singular noun without a determiner that no lexicon knows, before a predicate. */
    boolean isNameByPlace(Around around) {
        Token token = around.token();
        String lower = token.lower();
        String lemma = lexicon.morphology().nounLemma(lower);
        boolean common = lexicon.collective(lower).isPresent()
                || lexicon.isNonparty(lemma)
                || lexicon.isPersonNoun(lower)
                || !lexicon.nounClasses(lemma).isEmpty()
                || !lexicon.cues(CueWords.Kind.NOUN, lemma).isEmpty()
                || !lemma.equals(lower) && !lexicon.names().knows(token.form());
        int verb = around.nextWordBeyondAdverbs();
        boolean acts = around.nextBeyondAdverbs() == Tag.VERB
                && speaks(around.sentence().get(verb));
        boolean joined = around.next() == Tag.CCONJ
                && around.at() + 2 < around.sentence().size()
                && around.sentence().get(around.at() + 2).tag() == Tag.PROPN; // "Landes and Schwartz"
        return around.at() == 0 && token.isCapitalised() && !common && (acts || joined);
    }

    private boolean speaks(Token verb) {
        String lemma = lexicon.morphology().verbLemma(verb.lower());
        return lexicon.morphology().form(verb.lower()) != VerbForm.BASE
                && !lexicon.reporting(CueWords.Kind.VERB, lemma).isEmpty();
    }

    /** "a longer rest period": what looks like a verb before a noun. */
    private boolean isBeforePlainNoun(Around around) {
        int next = around.at() + 1;
        return next + 1 < around.sentence().size()
                && around.next() == Tag.VERB
                && lexicon.morphology().form(around.sentence().get(next).lower()) == VerbForm.BASE
                && around.sentence().get(next + 1).tag() == Tag.NOUN;
    }

    /** "concern on Monday about a fall": before a determiner stands a preposition. */
    Tag ofAdverb(Around around) {
        if (isVerbOfRelative(around)
                || isBehindModal(around) && around.next() != Tag.VERB && around.next() != Tag.AUX) {
            return Tag.VERB;
        }
        boolean raises = around.isBehindBe()
                && around.next() == Tag.PART
                && lexicon.embedding(CueWords.Kind.ADJECTIVE, around.token().lower(), "infinitive")
                        .isPresent();
        boolean judges = around.isBehindBe()
                && (around.next() == Tag.DET || around.next() == Tag.PROPN || around.next() == Tag.SCONJ)
                && lexicon.embedding(CueWords.Kind.ADJECTIVE, around.token().lower(), "that")
                        .isPresent();
        if (raises || judges) {
            return Tag.ADJ; // "is unlikely to attend", "was likely the council would"
        }
        boolean coordinated = around.before() == Tag.CCONJ
                && around.at() > 1
                && around.sentence().get(around.at() - 2).tag() == Tag.ADJ
                && (around.next() == Tag.NOUN || around.next() == Tag.ADJ);
        boolean describes = around.before() == Tag.DET
                && (around.next() == Tag.NOUN
                                && !lexicon.grammar()
                                        .quantifiers()
                                        .contains(around.token().lower())
                        || isBeforePlainNoun(around)
                        || around.token().isCapitalised()); // "a longer period", "the Faroese parliament"
        if (coordinated || describes) {
            return Tag.ADJ; // "domestic and overseas institutions"
        }
        boolean opens = around.next() == Tag.DET
                || around.next() == Tag.PRON
                || around.next() == Tag.PROPN
                || around.next() == Tag.ADJ && around.before() == Tag.VERB
                || around.before() == Tag.NOUN && around.next() != Tag.PUNCT && around.next() != Tag.NUM;
        boolean preposition = opens
                && lexicon.grammar().prepositions().contains(around.token().lower())
                && lexicon.meetings()
                        .issuePrepositions()
                        .contains(around.token().lower());
        return preposition ? Tag.ADP : Tag.ADV;
    }
}
