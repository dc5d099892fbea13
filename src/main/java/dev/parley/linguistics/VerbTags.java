package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;

/** What the tagger takes for a verb, or should have. */
final class VerbTags {
    private final Lexicon lexicon;
    private final VerbalNouns nouns;
    private final VerbalAdjectives adjectives;

    VerbTags(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.nouns = new VerbalNouns(lexicon);
        this.adjectives = new VerbalAdjectives(lexicon);
    }

    /** "The U.S. Wants Japan to": some wires put a capital behind the stop of an abbreviation. */
    boolean isCapitalisedBehindAbbreviation(Around around) {
        Token token = around.token();
        return isBehindAbbreviation(around)
                && around.form(lexicon) == VerbForm.THIRD_PERSON
                && !lexicon.cues(CueWords.Kind.VERB, lexicon.morphology().verbLemma(token.lower()))
                        .isEmpty();
    }

    /** "U.S. Criticism damages": a common noun that a wire capitalises behind the stop of an abbreviation. */
    boolean isNounBehindAbbreviation(Around around) {
        Token token = around.token();
        String lemma = lexicon.morphology().nounLemma(token.lower());
        return isBehindAbbreviation(around)
                && around.next() != Tag.PROPN
                && !lexicon.names().knows(token.form())
                && lexicon.collective(token.lower()).isEmpty()
                && (!lexicon.nounClasses(lemma).isEmpty()
                        || !lexicon.cues(CueWords.Kind.NOUN, lemma).isEmpty());
    }

    private boolean isBehindAbbreviation(Around around) {
        String before =
                around.at() == 0 ? "" : around.sentence().get(around.at() - 1).form();
        return around.token().isCapitalised()
                && around.token().tag() == Tag.PROPN
                && before.endsWith(".")
                && lexicon.isStateAbbreviation(before);
    }

    /** "acceptable to Lebanon": before a name or a noun "to" is a preposition. */
    Tag ofParticle(Around around) {
        boolean nominal = around.next() == Tag.PROPN || around.next() == Tag.DET || around.next() == Tag.PRON;
        int next = around.at() + 1;
        boolean gerund = around.next() == Tag.VERB
                && around.sentence().get(next).lower().endsWith("ing")
                && lexicon.morphology().form(around.sentence().get(next).lower()) == VerbForm.GERUND;
        return around.token().is("to") && (nominal || gerund) ? Tag.ADP : Tag.PART;
    }

    /** "had reservations": with an object of its own it is a verb. */
    Tag ofAuxiliary(Around around) {
        boolean have = lexicon.morphology().verbLemma(around.token().lower()).equals("have");
        boolean object =
                switch (around.nextBeyondAdverbs()) {
                    case NOUN, DET, ADJ, NUM, PROPN -> true;
                    default -> false;
                };
        return have && (object || isBeforePlural(around)) && around.before() != Tag.AUX ? Tag.VERB : Tag.AUX;
    }

    /** "had talks with": no auxiliary stands before a third person, so that one is a plural noun. */
    private boolean isBeforePlural(Around around) {
        int next = around.nextWordBeyondAdverbs();
        return around.nextBeyondAdverbs() == Tag.VERB
                && lexicon.morphology().form(around.sentence().get(next).lower()) == VerbForm.THIRD_PERSON;
    }

    Tag repaired(Around around) {
        VerbForm form = around.form(lexicon);
        Token token = around.token();
        if (around.at() > 0
                && token.isCapitalised()
                && around.before() == Tag.PROPN
                && around.next() == Tag.PROPN
                && !around.sentence().get(around.at() - 1).form().endsWith(".")) {
            return Tag.PROPN; // "its Precision Etched Products unit"
        }
        if (isAuxiliary(around)) {
            return Tag.AUX;
        }
        boolean adjectiveOnly =
                !lexicon.morphology().isVerb(lexicon.morphology().verbLemma(token.lower()))
                        && !lexicon.cues(CueWords.Kind.ADJECTIVE, token.lower()).isEmpty();
        boolean opens = around.at() == 0
                || around.at() == 1
                        && around.before() == Tag.ADV
                        && !lexicon.cues(CueWords.Kind.ADJECTIVE, token.lower()).isEmpty();
        if (around.isBehindBe() && form == VerbForm.BASE && !hasParticle(around)
                || (adjectiveOnly || opens && around.next() == Tag.ADP && around.at() == 1) && form == VerbForm.BASE) {
            return Tag.ADJ; // "Also absent from the hearing will be"
        }
        if (isPreposition(around)) {
            return Tag.ADP;
        }
        boolean noun = nouns.isNoun(around, form);
        if (!noun && adjectives.isAdjective(around, form)) {
            return Tag.ADJ;
        }
        return noun ? token.isCapitalised() && around.at() > 0 ? Tag.PROPN : Tag.NOUN : Tag.VERB;
    }

    /** "had refused": a perfect's "have". */
    private boolean isAuxiliary(Around around) {
        String lemma = lexicon.morphology().verbLemma(around.token().lower());
        Tag next = around.nextBeyondAdverbs();
        int to = around.nextWordBeyondAdverbs();
        boolean must = lemma.equals("have")
                && to + 1 < around.sentence().size()
                && around.sentence().get(to).is("to")
                && (around.sentence().get(to + 1).tag() == Tag.VERB
                        || around.sentence().get(to + 1).tag() == Tag.AUX);
        return must || (lemma.equals("have") || lemma.equals("be")) && (next == Tag.VERB || next == Tag.AUX);
    }

    /** "Following this meeting", "given Kyiv's absence": a participle that serves as a preposition. */
    private boolean isPreposition(Around around) {
        boolean opens =
                switch (around.next()) {
                    case DET, PRON, NOUN, PROPN, ADJ, NUM -> true;
                    default -> false;
                };
        boolean verbal = around.before() == Tag.AUX || around.before() == Tag.PART || around.isBehind("to");
        return (opens || around.nextIsCapitalised())
                && !verbal
                && lexicon.grammar().prepositions().contains(around.token().lower());
    }

    /** "Hillgate Foods offered": at the beginning of a sentence, before a name and its verb, a verb that no cue knows is part of the name. */
    boolean opensName(Around around) {
        int verb = around.at() + 2;
        if (around.at() > 0 || verb >= around.sentence().size() || around.next() != Tag.PROPN) {
            return false;
        }
        String lemma = lexicon.morphology().verbLemma(around.token().lower());
        Tag behind = around.sentence().get(verb).tag();
        return around.token().tag() == Tag.VERB
                && around.form(lexicon) == VerbForm.BASE
                && (behind == Tag.VERB || behind == Tag.AUX)
                && lexicon.cues(CueWords.Kind.VERB, lemma).isEmpty();
    }

    /** "The committee approved cuts", "was shut out": an adjective by its looks, a verb by its place. */
    Tag ofAdjective(Around around) {
        Token token = around.token();
        boolean verbFollows = around.next() == Tag.VERB || around.next() == Tag.AUX;
        boolean body = lexicon.collective(token.lower()).isPresent()
                || lexicon.nounClasses(token.lower()).contains("institution"); // "the cooperative attended"
        if (verbFollows && body && around.before() != Tag.AUX) {
            return Tag.NOUN;
        }
        if (nouns.isOwned(around)) {
            return Tag.NOUN;
        }
        boolean governs = around.next() == Tag.DET || around.next() == Tag.PROPN || around.next() == Tag.PRON;
        boolean governed = around.before() == Tag.ADP || around.before() == Tag.SCONJ;
        boolean acts = around.next() == Tag.NOUN
                && !lexicon.cues(CueWords.Kind.VERB, lexicon.morphology().verbLemma(token.lower()))
                        .isEmpty();
        if (governed && (governs || acts) && around.form(lexicon) == VerbForm.GERUND) {
            return Tag.VERB; // "under fire for missing the vote"
        }
        VerbForm form = around.form(lexicon);
        boolean participle = form == VerbForm.PAST_OR_PARTICIPLE || form == VerbForm.PARTICIPLE;
        boolean behindNoun = around.before() == Tag.NOUN || around.before() == Tag.PROPN || around.before() == Tag.PRON;
        boolean object = around.next() == Tag.NOUN
                || around.next() == Tag.DET
                || around.next() == Tag.PROPN
                || around.next() == Tag.NUM
                || around.at() + 1 < around.sentence().size()
                        && lexicon.isDemonym(
                                around.sentence().get(around.at() + 1).form());
        if (participle && token.lower().endsWith("ed") && behindNoun && object) {
            return Tag.VERB;
        }
        return hasParticle(around) && around.isBehindBe() ? Tag.VERB : Tag.ADJ;
    }

    /** "shut out": a particle follows that goes with the word as a verb. */
    private boolean hasParticle(Around around) {
        int next = around.at() + 1;
        return next < around.sentence().size()
                && lexicon.isParticleVerb(
                        lexicon.morphology().verbLemma(around.token().lower()),
                        around.sentence().get(next).lower());
    }
}
