package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import dev.parley.linguistics.TagRepair.Around;

/** What the tagger takes for a verb, or should have. */
final class VerbTags {
    private final Lexicon lexicon;

    VerbTags(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "The U.S. Wants Japan to": some wires put a capital behind the stop of an abbreviation. */
    boolean isCapitalisedBehindAbbreviation(Around around) {
        Token token = around.token();
        boolean behind = around.at() > 0
                && token.isCapitalised()
                && token.tag() == Tag.PROPN
                && around.sentence().get(around.at() - 1).form().endsWith(".")
                && lexicon.isStateAbbreviation(
                        around.sentence().get(around.at() - 1).form());
        return behind
                && around.form(lexicon) == VerbForm.THIRD_PERSON
                && !lexicon.cues(CueWords.Kind.VERB, lexicon.morphology().verbLemma(token.lower()))
                        .isEmpty();
    }

    /** "U.S. Criticism damages": a common noun that a wire capitalises behind the stop of an abbreviation. */
    boolean isNounBehindAbbreviation(Around around) {
        Token token = around.token();
        boolean behind = around.at() > 0
                && token.isCapitalised()
                && token.tag() == Tag.PROPN
                && around.next() != Tag.PROPN
                && lexicon.isStateAbbreviation(
                        around.sentence().get(around.at() - 1).form())
                && around.sentence().get(around.at() - 1).form().endsWith(".");
        String lemma = lexicon.morphology().nounLemma(token.lower());
        return behind
                && !lexicon.names().knows(token.form())
                && lexicon.collective(token.lower()).isEmpty()
                && (!lexicon.nounClasses(lemma).isEmpty()
                        || !lexicon.cues(CueWords.Kind.NOUN, lemma).isEmpty());
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
        boolean noun = isOwned(around)
                || isMeetingNoun(around, form)
                || isPersonNoun(around, form)
                || isNounOfPhrase(around, form)
                || isDescribedGerund(around, form)
                || isNounBehindVerb(around, form)
                || isOwnedMeeting(around, form)
                || isOnlyNoun(around, form);
        if (!noun && (isPredicateAdjective(around) || isDescribing(around, form))) {
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
        return opens
                && !verbal
                && lexicon.grammar().prepositions().contains(around.token().lower());
    }

    /** "Zambia's withdrawal", "its blessing": behind an owner stands a noun. */
    private boolean isOwned(Around around) {
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
        boolean singular = before.tag() == Tag.NOUN
                && lexicon.morphology().nounLemma(before.lower()).equals(before.lower());
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
        if (verbFollows && lexicon.collective(token.lower()).isPresent() && around.before() != Tag.AUX) {
            return Tag.NOUN;
        }
        if (isOwned(around)) {
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
