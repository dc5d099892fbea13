package dev.parley.linguistics;

import dev.parley.lexicon.VerbForm;
import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A verb with its auxiliaries, negation and particle.
 *
 * @param main index of the main verb
 * @param infinitive it stands with "to"
 * @param modal the modal or semi-modal lemma ("will", "be to", "be going to"), null where there is none
 * @param past its first word is a past tense, or the "have" of a perfect
 */
record VerbGroup(
        Sentence sentence,
        int from,
        int to,
        int main,
        String lemma,
        VerbForm form,
        @Nullable String particle,
        @Nullable String modal,
        boolean infinitive,
        boolean passive,
        boolean negated,
        boolean hedged,
        boolean hasAuxiliary,
        boolean copula,
        boolean past) {
    Span span() {
        return sentence.span(from, to);
    }

    Span cue() {
        return sentence.token(main).span();
    }

    /** A past tense or a participle: only the clause can tell. */
    boolean isAmbiguous() {
        return !hasAuxiliary && !infinitive && form == VerbForm.PAST_OR_PARTICIPLE;
    }

    boolean isGerund() {
        return !hasAuxiliary && !infinitive && form == VerbForm.GERUND
                || hasAuxiliary
                        && !infinitive
                        && modal == null
                        && firstVerb().lower().endsWith("ing");
    }

    /** The first verb or auxiliary: "being" in "not being invited". */
    Token firstVerb() {
        int i = from;
        while (i < main && !sentence.isVerbal(i)) {
            i++;
        }
        return sentence.token(i);
    }

    boolean isBareParticiple() {
        return !hasAuxiliary && !infinitive && form == VerbForm.PARTICIPLE;
    }

    /** "did not": an auxiliary that repeats another verb. */
    VerbGroup standingFor(VerbGroup other) {
        return new VerbGroup(
                sentence,
                from,
                to,
                main,
                other.lemma,
                other.form,
                other.particle,
                modal,
                infinitive,
                false,
                negated,
                hedged,
                true,
                false,
                past);
    }

    VerbGroup asParticiple() {
        return new VerbGroup(
                sentence,
                from,
                to,
                main,
                lemma,
                VerbForm.PARTICIPLE,
                particle,
                modal,
                infinitive,
                true,
                negated,
                hedged,
                hasAuxiliary,
                copula,
                past);
    }

    @Override
    public String toString() {
        return (negated ? "!" : "")
                + (modal == null ? "" : modal + ":")
                + (infinitive ? "to:" : "")
                + lemma
                + (particle == null ? "" : "_" + particle)
                + (passive ? "/pass" : "");
    }
}
