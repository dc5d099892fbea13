package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;

/** Finds the adjectives among what the tagger takes for verbs: "subsidized wheat", "was scathing". */
final class VerbalAdjectives {
    private final Lexicon lexicon;

    VerbalAdjectives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isAdjective(Around around, VerbForm form) {
        return isPredicateAdjective(around) || isDescribing(around, form);
    }

    /** "will offer subsidized wheat", "producing and consuming countries": before a noun, where no verb can stand. */
    private boolean isDescribing(Around around, VerbForm form) {
        Token before = around.at() == 0 ? null : around.sentence().get(around.at() - 1);
        boolean participle = form == VerbForm.PAST_OR_PARTICIPLE
                && around.token().lower().endsWith("ed")
                && (around.next() == Tag.NOUN || around.next() == Tag.ADJ)
                && before != null
                && (before.tag() == Tag.ADP
                        || before.tag() == Tag.ADV
                                && around.at() > 1
                                && around.sentence().get(around.at() - 2).tag() == Tag.ADP
                        || before.tag() == Tag.VERB && isSurelyVerb(around, before));
        int second = around.at() + 2;
        boolean pair = form == VerbForm.GERUND
                && around.next() == Tag.CCONJ
                && second + 1 < around.sentence().size()
                && around.sentence().get(second).lower().endsWith("ing")
                && around.sentence().get(second + 1).tag() == Tag.NOUN;
        boolean secondOfPair = form == VerbForm.GERUND
                && around.next() == Tag.NOUN
                && before != null
                && before.tag() == Tag.CCONJ
                && around.at() > 1
                && around.sentence().get(around.at() - 2).tag() == Tag.ADJ
                && around.sentence().get(around.at() - 2).lower().endsWith("ing");
        boolean title = form == VerbForm.GERUND
                && around.next() != Tag.DET
                && around.at() + 1 < around.sentence().size()
                && (before == null
                        || before.tag() == Tag.PUNCT
                        || before.tag() == Tag.SCONJ
                        || before.tag() == Tag.VERB)
                && isPlain(around.sentence().get(around.at() + 1)); // "visiting U.S. Under-Secretary Wallis told"
        boolean expletive = form == VerbForm.GERUND
                && around.next() == Tag.NOUN
                && before != null
                && before.tag() == Tag.AUX
                && around.at() > 1
                && around.sentence().get(around.at() - 2).is("there"); // "There were increasing calls"
        boolean behindArticle = (around.before() == Tag.DET
                        || around.before() == Tag.ADJ
                                && around.at() > 1
                                && around.sentence().get(around.at() - 2).tag() == Tag.DET)
                && !around.token().lower().endsWith("ing")
                && !around.token().lower().endsWith("ed")
                && form == VerbForm.BASE
                && (around.next() == Tag.NOUN || around.next() == Tag.PROPN); // "the Consultative Group"
        return participle || pair || secondOfPair || title || expletive || behindArticle;
    }

    /** "offer" in "will offer", no noun that is tagged as one. */
    private boolean isSurelyVerb(Around around, Token before) {
        if (lexicon.morphology().form(before.lower()) != VerbForm.BASE) {
            return true;
        }
        Tag tag =
                around.at() < 2 ? Tag.X : around.sentence().get(around.at() - 2).tag();
        return tag == Tag.AUX || tag == Tag.PART || tag == Tag.PRON;
    }

    private boolean isPlain(Token next) {
        return lexicon.isDemonym(next.form()) || lexicon.isStateAbbreviation(next.form());
    }

    /** "was scathing about the plan": an adjective of the lexicon behind "be", without an object. */
    private boolean isPredicateAdjective(Around around) {
        boolean object = around.next() == Tag.NOUN || around.next() == Tag.DET || around.next() == Tag.PROPN;
        return around.isBehindBe()
                && !object
                && around.token().lower().endsWith("ing")
                && !lexicon.cues(CueWords.Kind.ADJECTIVE, around.token().lower())
                        .isEmpty();
    }
}
