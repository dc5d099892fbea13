package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import org.jspecify.annotations.Nullable;

/** Reads a verb with its auxiliaries: "would not have been invited", "to be seated", "is to attend", "walked out". */
final class VerbGroupReader {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Negators negators;

    VerbGroupReader(Lexicon lexicon, Sentence sentence) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.negators = new Negators(lexicon.grammar(), sentence);
    }

    /** The verb group that begins at {@code start}, or null. */
    @Nullable
    VerbGroup read(int start) {
        AuxiliaryChain chain = new AuxiliaryChain(lexicon, sentence, negators);
        int end = chain.read(start);
        return chain.main() < 0 ? null : group(chain, start, end);
    }

    private VerbGroup group(AuxiliaryChain chain, int start, int chainEnd) {
        Token verb = sentence.token(chain.main());
        boolean copula = verb.tag() == Tag.AUX;
        VerbForm form = lexicon.morphology().form(verb.lower());
        String lemma = lexicon.morphology().verbLemma(verb.lower());
        boolean passive = !copula && form != VerbForm.GERUND && chain.hasAuxiliary() && chain.hasBe();
        String particle = copula ? null : particleAt(chainEnd, lemma);
        return new VerbGroup(
                sentence,
                start,
                particle == null ? chainEnd : chainEnd + 1,
                chain.main(),
                lemma,
                form,
                particle,
                chain.modal(),
                chain.isInfinitive(),
                passive,
                chain.isNegated(),
                chain.isHedged() || isHedgedBefore(start),
                chain.hasAuxiliary() || copula || chain.modal() != null,
                copula,
                chain.modal() == null && isPast(start, chainEnd, chain.main()));
    }

    /** "out" in "walked out", or null. */
    private @Nullable String particleAt(int i, String lemma) {
        String word = i < sentence.size() ? sentence.token(i).lower() : null;
        return word != null && lexicon.isParticleVerb(lemma, word) ? word : null;
    }

    private boolean isHedgedBefore(int start) {
        for (int i = start - 1; i >= 0 && sentence.token(i).tag() == Tag.ADV; i--) {
            if (lexicon.grammar().hedges().contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** The first verb of the group is a past tense, or a perfect's "have". */
    private boolean isPast(int start, int end, int main) {
        for (int i = start; i < end; i++) {
            if (sentence.isVerbal(i)) {
                Token token = sentence.token(i);
                VerbForm form = lexicon.morphology().form(token.lower());
                return form == VerbForm.PAST
                        || form == VerbForm.PAST_OR_PARTICIPLE
                        || token.lemma().equals("have") && i < main;
            }
        }
        return false;
    }
}
