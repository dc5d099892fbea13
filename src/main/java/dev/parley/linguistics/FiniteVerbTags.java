package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import java.util.List;

/** Finite verbs in the present tense that the tagger takes for nouns, since English writes many alike: "Ukraine plans to attend". */
final class FiniteVerbTags {
    private final Lexicon lexicon;

    FiniteVerbTags(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isVerb(Around around) {
        return opensPredicate(around)
                || isOnlyVerb(around)
                || isPlainPredicate(around)
                || isPlainReport(around)
                || isClosingReport(around)
                || isBeforeObjectPronoun(around)
                || isBareCondition(around);
    }

    /** "If Russia signs,": between the name that a subordinator opens on and the end of the clause. */
    private boolean isBareCondition(Around around) {
        String lemma = lexicon.morphology().verbLemma(around.token().lower());
        return around.form(lexicon) == VerbForm.THIRD_PERSON
                && around.before() == Tag.PROPN
                && around.next() == Tag.PUNCT
                && clauseStart(around) > 0
                && around.sentence().get(clauseStart(around) - 1).tag() == Tag.SCONJ
                && !lexicon.cues(CueWords.Kind.VERB, lemma).isEmpty()
                && !hasOtherVerb(around);
    }

    /** "unions fear a debate", "ministers back the plan": a plain form behind a plural and before an object. */
    private boolean isPlainPredicate(Around around) {
        Token before = around.at() == 0 ? null : around.sentence().get(around.at() - 1);
        return before != null
                && before.tag() == Tag.NOUN
                && lexicon.isPersonNoun(before.lower())
                && lexicon.morphology().isPlural(before.lower())
                && (around.next() == Tag.DET || around.next() == Tag.PRON)
                && around.form(lexicon) == VerbForm.BASE
                && lexicon.morphology().isVerb(around.token().lower());
    }

    /** "experts affirm that": a plain form behind a plural, which reports and which no noun is written like. */
    private boolean isPlainReport(Around around) {
        String lower = around.token().lower();
        int next = around.at() + 1;
        return around.before() == Tag.NOUN
                && next < around.sentence().size()
                && around.sentence().get(next).is("that")
                && around.form(lexicon) == VerbForm.BASE
                && lexicon.morphology()
                        .isPlural(around.sentence().get(around.at() - 1).lower())
                && Reporting.mayTake(lexicon, lower, "that")
                && lexicon.reporting(CueWords.Kind.NOUN, lower).isEmpty()
                && lexicon.nounClasses(lower).isEmpty();
    }

    /** "..., the daily Correio reports.", "output, the broker Czarnikow estimates, is": behind a name, between commas or at the end, beside a predicate. */
    private boolean isClosingReport(Around around) {
        List<Token> sentence = around.sentence();
        int next = around.at() + 1;
        boolean last = next >= sentence.size() || next + 1 == sentence.size() && around.next() == Tag.PUNCT;
        boolean inside = !last && sentence.get(next).is(",");
        if (!last && !inside || around.before() != Tag.PROPN || around.form(lexicon) != VerbForm.THIRD_PERSON) {
            return false;
        }
        String lemma = lexicon.morphology().verbLemma(around.token().lower());
        boolean inserted = Reporting.mayTake(lexicon, lemma, "inserted");
        int comma = around.at() - 1;
        while (comma > 0 && opensOrNames(sentence.get(comma).tag())) {
            comma--;
        }
        List<Token> rest =
                last ? sentence.subList(0, comma) : sentence.subList(next + 1, Math.min(next + 2, sentence.size()));
        return inserted
                && sentence.get(comma).is(",")
                && rest.stream().anyMatch(token -> token.tag() == Tag.VERB || token.tag() == Tag.AUX);
    }

    private static boolean opensOrNames(Tag tag) {
        return tag.isNominal() || tag == Tag.ADJ || tag == Tag.DET;
    }

    /** "unless his party instructs him": a pronoun behind it is its object. */
    private boolean isBeforeObjectPronoun(Around around) {
        int next = around.at() + 1;
        return around.form(lexicon) == VerbForm.THIRD_PERSON
                && around.before() == Tag.NOUN
                && around.next() == Tag.PRON
                && next < around.sentence().size()
                && lexicon.grammar()
                        .pronouns()
                        .containsKey(around.sentence().get(next).lower())
                && !lexicon.grammar()
                        .nominatives()
                        .contains(around.sentence().get(next).lower())
                && lexicon.morphology()
                        .isVerb(lexicon.morphology().verbLemma(around.token().lower()));
    }

    /** "This signals a departure", "the group, which ..., fears that": a verb in the third person before its object or clause. */
    private boolean opensPredicate(Around around) {
        if (around.form(lexicon) != VerbForm.THIRD_PERSON) {
            return false;
        }
        boolean behindPronoun = around.before() == Tag.PRON && (around.next() == Tag.DET || around.next() == Tag.SCONJ);
        boolean reports = (around.before() == Tag.PUNCT || around.before() == Tag.PROPN)
                && around.next() == Tag.SCONJ
                && !lexicon.reporting(
                                CueWords.Kind.VERB,
                                lexicon.morphology().verbLemma(around.token().lower()))
                        .isEmpty();
        return behindPronoun || reports;
    }

    /** "Ukraine plans to attend", "since Reagan opposes tax increases", "Abe visits Washington": behind a name, where its clause has no other finite verb. */
    private boolean isOnlyVerb(Around around) {
        boolean behindNoun = around.before() == Tag.NOUN && around.next() == Tag.PROPN; // "criticism damages Nakasone"
        if (around.form(lexicon) != VerbForm.THIRD_PERSON
                || around.before() != Tag.PROPN && !isBehindBody(around) && !behindNoun) {
            return false;
        }
        String lemma = lexicon.morphology().verbLemma(around.token().lower());
        boolean governs = around.next() == Tag.PART
                && lexicon.embedding(CueWords.Kind.VERB, lemma, "infinitive").isPresent();
        boolean object = around.next() == Tag.PROPN || around.next() == Tag.DET || isBareObject(around, lemma);
        boolean acts = object && !lexicon.cues(CueWords.Kind.VERB, lemma).isEmpty();
        boolean onlyVerb = around.next() == Tag.ADP && isBehindBody(around) && isNoNoun(lemma);
        return onlyVerb || (governs || acts) && !hasOtherVerb(around);
    }

    /** "insists on": a verb of saying or a cue's verb that no noun is written like. */
    private boolean isNoNoun(String lemma) {
        boolean speaks = !lexicon.reporting(CueWords.Kind.VERB, lemma).isEmpty()
                || !lexicon.cues(CueWords.Kind.VERB, lemma).isEmpty();
        return speaks
                && lexicon.nounClasses(lemma).isEmpty()
                && lexicon.cues(CueWords.Kind.NOUN, lemma).isEmpty()
                && lexicon.reporting(CueWords.Kind.NOUN, lemma).isEmpty();
    }

    /** "The movement plans to protest", "the government allows": behind the singular of a body with an article. */
    private boolean isBehindBody(Around around) {
        if (around.before() != Tag.NOUN || around.at() < 2) {
            return false;
        }
        Token body = around.sentence().get(around.at() - 1);
        Tag opening = around.sentence().get(around.at() - 2).tag();
        return (opening == Tag.DET || opening == Tag.PRON)
                && lexicon.collective(body.lower())
                        .filter(entry -> !entry.plural())
                        .isPresent();
    }

    /** "opposes tax increases": no noun is written like the verb. */
    private boolean isBareObject(Around around, String lemma) {
        return (around.next() == Tag.NOUN || around.next() == Tag.ADJ)
                && lexicon.nounClasses(lemma).isEmpty()
                && lexicon.cues(CueWords.Kind.NOUN, lemma).isEmpty()
                && lexicon.collective(around.token().lower()).isEmpty();
    }

    private static boolean hasOtherVerb(Around around) {
        return around.sentence().subList(clauseStart(around), clauseEnd(around)).stream()
                .anyMatch(other -> (other.tag() == Tag.VERB || other.tag() == Tag.AUX)
                        && !(other.index() > 0
                                && around.sentence().get(other.index() - 1).is("to")));
    }

    private static int clauseStart(Around around) {
        int start = around.at();
        while (start > 0 && !bounds(around.sentence().get(start - 1))) {
            start--;
        }
        return start;
    }

    private static int clauseEnd(Around around) {
        int end = around.at() + 1;
        while (end < around.sentence().size() && !bounds(around.sentence().get(end))) {
            end++;
        }
        return end;
    }

    private static boolean bounds(Token token) {
        return token.tag() == Tag.SCONJ || token.tag() == Tag.PUNCT && !token.is(".") || token.is("when");
    }
}
