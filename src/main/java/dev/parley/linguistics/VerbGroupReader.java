package dev.parley.linguistics;

import dev.parley.lexicon.Embedding.Effect;
import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import org.jspecify.annotations.Nullable;

/** Reads a verb with its auxiliaries: "would not have been invited", "to be seated", "is to attend", "walked out". */
final class VerbGroupReader {
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Sentence sentence;
    private final Negators negators;

    private int main;
    private boolean infinitive;
    private boolean negated;
    private boolean hedged;
    private boolean auxiliary;
    private boolean be;
    private @Nullable String modal;

    VerbGroupReader(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.sentence = sentence;
        this.negators = new Negators(grammar, sentence);
    }

    /** The verb group that begins at {@code start}, or null. */
    @Nullable
    VerbGroup read(int start) {
        reset();
        int i = start;
        int negation = negators.length(i);
        boolean leads = negation > 1 || negation == 1 && sentence.token(i).tag() == Tag.PART;
        if (leads && i + negation < sentence.size()) {
            negated = true;
            i += negation;
        }
        if (opensInfinitive(i)) {
            infinitive = true;
            i = i + 1;
        }
        i = readAuxiliaries(i);
        if (i < sentence.size() && sentence.token(i).tag() == Tag.VERB && fitsAuxiliaries(i)) {
            auxiliary = main >= 0;
            main = i++;
        }
        if (main < 0) {
            return null;
        }
        return finish(start, i);
    }

    private void reset() {
        main = -1;
        infinitive = false;
        negated = false;
        hedged = false;
        auxiliary = false;
        be = false;
        modal = null;
    }

    /** "to" before a verb, with an adverb or a negation between at most. */
    private boolean opensInfinitive(int i) {
        if (!sentence.token(i).is("to") || sentence.token(i).tag() == Tag.PROPN) {
            return false;
        }
        int next = skipAdverbs(i + 1);
        if (next >= sentence.size()) {
            return false;
        }
        Token token = sentence.token(next);
        return (token.tag() == Tag.VERB || token.tag() == Tag.AUX)
                && lexicon.morphology().form(token.lower()) == VerbForm.BASE;
    }

    private int readAuxiliaries(int i) {
        while (i < sentence.size()) {
            Token token = sentence.token(i);
            if (token.tag() == Tag.AUX) {
                int semi = semiModal(i);
                if (semi > 0) {
                    i = semi;
                } else {
                    note(token);
                    i++;
                }
            } else if (main < 0
                    && !infinitive
                    && token.tag() == Tag.ADV
                    && adverbBeforeVerb(i)
                    && lexicon.grammar().negators().contains(token.lower())) {
                negated = true;
                i++;
            } else if (main >= 0 || infinitive) {
                int next = skipAdverbs(i);
                if (next == i || next >= sentence.size() || !isVerbal(next)) {
                    return trailingNegation(i);
                }
                noteAdverbs(i, next);
                i = next;
                if (sentence.token(i).tag() == Tag.VERB) {
                    return i;
                }
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean adverbBeforeVerb(int i) {
        return i + 1 < sentence.size() && isVerbal(i + 1);
    }

    /** "was not at the table", "is no longer a member": the negation of a copula stands after it. */
    private int trailingNegation(int i) {
        if (main >= 0
                && i < sentence.size()
                && isNegation(sentence.token(i))
                && sentence.token(i).tag() != Tag.DET
                && sentence.token(i).tag() != Tag.PRON) {
            negated = true;
            return i + Math.max(1, negators.length(i));
        }
        return i;
    }

    private void note(Token token) {
        String lemma = token.lemma();
        if (grammar.modals().containsKey(lemma)) {
            modal = lemma;
        } else if (lemma.equals("be")) {
            be = true;
        }
        auxiliary = main >= 0;
        main = token.index();
    }

    /** "is to attend", "has to sign", "is going to meet": reads up to the "to", or -1. */
    private int semiModal(int i) {
        Token token = sentence.token(i);
        int next = skipAdverbs(i + 1);
        if (token.lemma().equals("be")
                && next + 1 < sentence.size()
                && sentence.token(next).is("going")
                && opensInfinitive(next + 1)) {
            return semiModal(i, next + 2, "be going to");
        }
        if ((token.lemma().equals("be") || token.lemma().equals("have"))
                && next < sentence.size()
                && opensInfinitive(next)) {
            return semiModal(i, next + 1, token.lemma() + (negators.length(next - 1) > 1 ? " yet to" : " to"));
        }
        return -1;
    }

    private int semiModal(int i, int next, String name) {
        noteAdverbs(i + 1, next - 1);
        negated |= negators.length(next - 2) > 1; // "has yet to"
        modal = name;
        main = i;
        be = false;
        return next;
    }

    private void noteAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            negated |= isNegation(sentence.token(i));
            hedged |= grammar.hedges().contains(sentence.token(i).lower());
        }
    }

    private boolean isNegation(Token token) {
        return grammar.negators().contains(token.lower());
    }

    private int skipAdverbs(int i) {
        while (i < sentence.size() && isAdverb(sentence.token(i))) {
            i++;
        }
        return i;
    }

    private boolean isAdverb(Token token) {
        return token.tag() == Tag.ADV || isNegation(token) && token.tag() == Tag.PART;
    }

    private boolean isVerbal(int i) {
        Tag tag = sentence.token(i).tag();
        return tag == Tag.VERB || tag == Tag.AUX;
    }

    /** After "be" a participle, after "have" a participle, after a modal or "do" the base form; else the verb begins a phrase of its own. */
    private boolean fitsAuxiliaries(int i) {
        if (main < 0) {
            return true;
        }
        VerbForm form = lexicon.morphology().form(sentence.token(i).lower());
        Token last = sentence.token(main);
        if (modal != null && (last.lemma().equals(modal) || modal.endsWith(" to")) && !be) {
            return form == VerbForm.BASE || form == VerbForm.PAST_OR_PARTICIPLE;
        }
        return switch (last.lemma()) {
            case "be" -> form != VerbForm.THIRD_PERSON && (form != VerbForm.BASE || isFollowedByParticle(i));
            case "have", "get" -> form != VerbForm.BASE && form != VerbForm.THIRD_PERSON && form != VerbForm.GERUND;
            case "do" -> form == VerbForm.BASE;
            default -> form == VerbForm.BASE || form == VerbForm.PAST_OR_PARTICIPLE;
        };
    }

    /** "was shut out": a participle that is written like the base form. */
    private boolean isFollowedByParticle(int i) {
        String lemma = lexicon.morphology().verbLemma(sentence.token(i).lower());
        return i + 1 < sentence.size()
                && lexicon.isParticleVerb(lemma, sentence.token(i + 1).lower());
    }

    private VerbGroup finish(int start, int end) {
        Token verb = sentence.token(main);
        boolean copula = verb.tag() == Tag.AUX;
        VerbForm form = lexicon.morphology().form(verb.lower());
        String lemma = lexicon.morphology().verbLemma(verb.lower());
        boolean passive = !copula && form != VerbForm.GERUND && auxiliary && be;
        String particle = null;
        if (!copula
                && end < sentence.size()
                && lexicon.isParticleVerb(lemma, sentence.token(end).lower())) {
            particle = sentence.token(end).lower();
            end++;
        }
        for (int i = start - 1; i >= 0 && sentence.token(i).tag() == Tag.ADV; i--) {
            hedged |= grammar.hedges().contains(sentence.token(i).lower());
        }
        boolean sureAuxiliary = auxiliary || copula || modal != null;
        return new VerbGroup(
                sentence,
                start,
                end,
                main,
                lemma,
                form,
                particle,
                modal,
                infinitive,
                passive,
                negated,
                hedged,
                sureAuxiliary,
                copula,
                modal == null && isPast(start, end));
    }

    /** The first verb of the group is a past tense, or a perfect's "have". */
    private boolean isPast(int start, int end) {
        for (int i = start; i < end; i++) {
            Token token = sentence.token(i);
            if (token.tag() == Tag.VERB || token.tag() == Tag.AUX) {
                VerbForm form = lexicon.morphology().form(token.lower());
                return form == VerbForm.PAST
                        || form == VerbForm.PAST_OR_PARTICIPLE
                        || token.lemma().equals("have") && i < main;
            }
        }
        return false;
    }

    /** What a modal does to its verb; a verb without one is asserted. */
    static Effect effectOf(Grammar grammar, @Nullable String modal) {
        return modal == null ? Effect.ASSERTED : grammar.modals().getOrDefault(modal, Effect.ASSERTED);
    }
}
