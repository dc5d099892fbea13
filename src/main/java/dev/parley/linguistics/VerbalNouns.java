package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;

/** Finds the nouns among what the tagger takes for verbs: "had talks", "Zambia's withdrawal". */
final class VerbalNouns {
    private final Lexicon lexicon;

    VerbalNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    boolean isNoun(Around around, VerbForm form) {
        return isOwned(around)
                || isMeetingNoun(around, form)
                || isPersonNoun(around, form)
                || isNounOfPhrase(around, form)
                || namesMeeting(around, form)
                || isDescribedGerund(around, form)
                || isNounBehindVerb(around, form)
                || isOwnedMeeting(around, form)
                || isOnlyNoun(around, form);
    }

    /** "boycotted budget drafting sessions": between a common noun and a meeting without an article, what the meeting is for. */
    private boolean namesMeeting(Around around, VerbForm form) {
        int next = around.at() + 1;
        return form == VerbForm.GERUND
                && around.before() == Tag.NOUN
                && next < around.sentence().size()
                && around.next() == Tag.NOUN
                && lexicon.nounClasses(around.sentence().get(next).lemma()).contains("meeting");
    }

    /** "a share takeover proposal": a plain form that the lexicon knows for a noun only. */
    private boolean isOnlyNoun(Around around, VerbForm form) {
        String lower = around.token().lower();
        return form == VerbForm.BASE
                && around.before() != Tag.AUX
                && around.before() != Tag.PART
                && !around.token().isCapitalised()
                && !lexicon.morphology().isVerb(lower)
                && !lexicon.nounClasses(lower).isEmpty();
    }

    /** "had talks", "said transport ministers": neither an auxiliary nor a verb that takes a clause goes before such a form. */
    private boolean isNounBehindVerb(Around around, VerbForm form) {
        if (around.at() == 0) {
            return false;
        }
        Token before = around.sentence().get(around.at() - 1);
        String lemma = lexicon.morphology().verbLemma(before.lower());
        boolean behindHave = lemma.equals("have") && form == VerbForm.THIRD_PERSON;
        boolean behindReport = form == VerbForm.BASE
                && before.tag() == Tag.VERB
                && around.next() == Tag.NOUN
                && !lexicon.reporting(CueWords.Kind.VERB, lemma).isEmpty()
                && lexicon.morphology().form(before.lower()) != VerbForm.BASE;
        return behindHave || behindReport;
    }

    /** "Zambia's withdrawal", "its blessing": behind an owner stands a noun. */
    boolean isOwned(Around around) {
        if (around.at() == 0) {
            return false;
        }
        Token before = around.sentence().get(around.at() - 1);
        boolean owner = before.tag() == Tag.PART && (before.is("'s") || before.is("'"))
                || lexicon.grammar().possessives().contains(before.lower());
        String lemma = lexicon.morphology().nounLemma(around.token().lower());
        boolean gerund =
                around.form(lexicon) == VerbForm.GERUND && around.next() != Tag.DET && around.next() != Tag.PRON;
        return owner
                && continues(around)
                && (gerund
                        || !lexicon.cues(CueWords.Kind.NOUN, lemma).isEmpty()
                        || !lexicon.nounClasses(lemma).isEmpty());
    }

    /** What follows is no noun that the word could describe. */
    private static boolean continues(Around around) {
        return around.next() != Tag.NOUN && around.next() != Tag.PROPN && around.next() != Tag.ADJ;
    }

    /** "a conflicting council meeting today": a meeting by its class, with no object that a verb would have. */
    private boolean isMeetingNoun(Around around, VerbForm form) {
        int next = around.at() + 1;
        boolean time = next < around.sentence().size()
                && lexicon.isTimeAdverb(around.sentence().get(next).lower())
                && isIndefinite(around);
        boolean object = !time
                && switch (around.next()) {
                    case DET, PROPN, PRON, NOUN, ADJ, NUM -> true;
                    default -> false;
                };
        boolean with =
                next < around.sentence().size() && around.sentence().get(next).is("with");
        boolean opened = around.before() == Tag.DET
                || around.before() == Tag.ADJ
                || around.before() == Tag.NOUN
                || around.before() == Tag.PROPN;
        return form == VerbForm.GERUND
                && opened
                && !object
                && !(with && around.before() == Tag.NOUN)
                && lexicon.nounClasses(around.token().lower()).contains("meeting");
    }

    /** "a conflicting Sugar Organization meeting today": behind names that "a" opens. */
    private static boolean isIndefinite(Around around) {
        int i = around.at() - 1;
        while (i >= 0
                && (around.sentence().get(i).tag() == Tag.PROPN
                        || around.sentence().get(i).tag() == Tag.ADJ)) {
            i--;
        }
        return i >= 0
                && i < around.at() - 1
                && (around.sentence().get(i).is("a") || around.sentence().get(i).is("an"));
    }

    /** "Russian delegates agreed": before a verb stands the noun for people, not another verb. */
    private boolean isPersonNoun(Around around, VerbForm form) {
        boolean opened =
                switch (around.before()) {
                    case ADJ, DET, PROPN, NOUN, NUM -> true;
                    case PUNCT -> speaksNext(around); // ", delegates said"
                    default -> false;
                };
        boolean verbFollows = around.next() == Tag.VERB || around.next() == Tag.AUX;
        boolean nominal = form == VerbForm.THIRD_PERSON || form == VerbForm.BASE;
        return opened
                && verbFollows
                && nominal
                && lexicon.isPersonNoun(around.token().lower());
    }

    private boolean speaksNext(Around around) {
        int next = around.at() + 1;
        return next < around.sentence().size()
                && around.at() > 0
                && around.sentence().get(around.at() - 1).is(",")
                && !lexicon.reporting(
                                CueWords.Kind.VERB,
                                lexicon.morphology()
                                        .verbLemma(around.sentence().get(next).lower()))
                        .isEmpty();
    }

    /**
     * "next week's coal summit in Berlin", "a joint export cut.", "on cloud forests,": a plain form behind a singular noun does not agree with it, and a preposition
     * must have its noun before a verb can come.
     */
    private boolean isNounOfPhrase(Around around, VerbForm form) {
        boolean plain = form == VerbForm.BASE || form == VerbForm.THIRD_PERSON;
        boolean known = !lexicon.nounClasses(
                        lexicon.morphology().nounLemma(around.token().lower()))
                .isEmpty();
        boolean ends = around.next() == Tag.PUNCT || around.next() == Tag.ADP;
        if (around.at() == 0) {
            return form == VerbForm.THIRD_PERSON && known && ends; // "Talks between A and B opened"
        }
        if (!plain || !ends) {
            return false;
        }
        Token before = around.sentence().get(around.at() - 1);
        boolean singular = before.tag() == Tag.NOUN && !lexicon.morphology().isPlural(before.lower());
        boolean behindSingular = form == VerbForm.BASE && singular && known;
        boolean opensPhrase = around.before() == Tag.SCONJ || around.before() == Tag.ADP;
        return behindSingular || form == VerbForm.THIRD_PERSON && (isOwedToPreposition(around) || known && opensPhrase);
    }

    /** "at their civil aviation talks here": the noun that a preposition and an owner wait for. */
    private boolean isOwnedMeeting(Around around, VerbForm form) {
        boolean object = around.next() == Tag.DET || around.next() == Tag.PRON || around.next() == Tag.PROPN;
        if (form != VerbForm.THIRD_PERSON
                || object
                || !lexicon.nounClasses(
                                lexicon.morphology().nounLemma(around.token().lower()))
                        .contains("meeting")) {
            return false;
        }
        int i = around.at() - 1;
        while (i >= 0
                && (around.sentence().get(i).tag() == Tag.NOUN
                        || around.sentence().get(i).tag() == Tag.ADJ)) {
            i--;
        }
        return i > 0
                && i < around.at() - 1
                && lexicon.grammar()
                        .possessives()
                        .contains(around.sentence().get(i).lower())
                && around.sentence().get(i - 1).tag() == Tag.ADP;
    }

    private static boolean isOwedToPreposition(Around around) {
        for (int i = around.at() - 1; i >= Math.max(0, around.at() - 3); i--) {
            Tag tag = around.sentence().get(i).tag();
            if (tag == Tag.ADP) {
                return true;
            }
            if (tag != Tag.ADJ && tag != Tag.ADV && tag != Tag.DET) {
                return false;
            }
        }
        return false;
    }

    /** "its full blessing to the plan": a gerund with a determiner and an adjective in front is a noun. */
    private boolean isDescribedGerund(Around around, VerbForm form) {
        if (around.at() < 2 || form != VerbForm.GERUND || around.before() != Tag.ADJ) {
            return false;
        }
        Token opening = around.sentence().get(around.at() - 2);
        boolean opened =
                opening.tag() == Tag.DET || lexicon.grammar().possessives().contains(opening.lower());
        return opened && (around.next() == Tag.ADP || around.next() == Tag.PUNCT);
    }
}
