package dev.parley.linguistics;

import dev.parley.lexicon.Embedding.Effect;
import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import org.jspecify.annotations.Nullable;

/** Follows one chain of auxiliaries to its main verb, since each says something of its own: tense, voice, modality, negation. */
final class AuxiliaryChain {
    private final Lexicon lexicon;
    private final Grammar grammar;
    private final Sentence sentence;
    private final Negators negators;

    private int main = -1;
    private boolean infinitive;
    private boolean negated;
    private boolean hedged;
    private boolean auxiliary;
    private boolean be;
    private @Nullable String modal;

    AuxiliaryChain(Lexicon lexicon, Sentence sentence, Negators negators) {
        this.lexicon = lexicon;
        this.grammar = lexicon.grammar();
        this.sentence = sentence;
        this.negators = negators;
    }

    /** Reads the verb that begins at {@code start}, if one does, and returns its end. */
    int read(int start) {
        int i = start;
        int negation = negators.length(i);
        boolean leads = negation > 1 || negation == 1 && sentence.token(i).tag() == Tag.PART;
        if (leads && i + negation < sentence.size()) {
            negated = true;
            i += negation;
        }
        if (opensInfinitive(i)) {
            infinitive = true;
            i = behindQuote(i + 1);
        }
        i = readAuxiliaries(i);
        int verb = main >= 0 ? behindQuote(i) : i; // 'has "betrayed the miners"'
        if (verb < sentence.size() && sentence.token(verb).tag() == Tag.VERB && fitsAuxiliaries(verb)) {
            auxiliary = main >= 0;
            main = verb;
            return verb + 1;
        }
        return i;
    }

    /** Index of the main verb, or of the last auxiliary where none follows; -1 where there is no verb. */
    int main() {
        return main;
    }

    boolean isInfinitive() {
        return infinitive;
    }

    boolean isNegated() {
        return negated;
    }

    boolean isHedged() {
        return hedged;
    }

    /** Whether another verb stands before the main one. */
    boolean hasAuxiliary() {
        return auxiliary;
    }

    /** Whether one of the auxiliaries is "be". */
    boolean hasBe() {
        return be;
    }

    /** "will", "be to"; null without a modal. */
    @Nullable
    String modal() {
        return modal;
    }

    /** "to" before a verb, with an adverb or a negation between at most. */
    private boolean opensInfinitive(int i) {
        if (!sentence.token(i).is("to") || sentence.token(i).tag() == Tag.PROPN) {
            return false;
        }
        int next = skipAdverbs(behindQuote(i + 1));
        return sentence.isVerbal(next)
                && lexicon.morphology().form(sentence.token(next).lower()) == VerbForm.BASE;
    }

    /** 'to "come to their senses"'. */
    private int behindQuote(int i) {
        return i < sentence.size() && sentence.token(i).is("\"") ? i + 1 : i;
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
                    && sentence.isVerbal(i + 1)
                    && negators.isAt(i)) {
                negated = true;
                i++;
            } else if (main >= 0 || infinitive) {
                int next = skipAdverbs(i);
                if (next == i || !sentence.isVerbal(next)) {
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

    /** "was not at the table", "is no longer a member": the negation of a copula stands after it. */
    private int trailingNegation(int i) {
        if (main >= 0
                && i < sentence.size()
                && negators.isAt(i)
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
            negated |= token.is("cannot"); // one word, two meanings
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
        if ((token.lemma().equals("be") || token.lemma().equals("have") || token.is("ought"))
                && next < sentence.size()
                && opensInfinitive(next)) {
            boolean yet = negators.length(next - 1) > 1; // "has yet to"
            negated |= yet;
            return semiModal(i, next + 1, token.lemma() + (yet ? " yet to" : " to"));
        }
        return -1;
    }

    private int semiModal(int i, int next, String name) {
        noteAdverbs(i + 1, next - 1);
        if (modal == null || grammar.modals().get(modal) != Effect.POSSIBLE) {
            modal = name; // "may have to resign" is no more than possible
        }
        main = i;
        be = false;
        return next;
    }

    private void noteAdverbs(int from, int to) {
        for (int i = from; i < to; i++) {
            negated |= negators.isAt(i);
            hedged |= grammar.hedges().contains(sentence.token(i).lower());
        }
    }

    private int skipAdverbs(int i) {
        while (i < sentence.size() && isAdverb(i)) {
            i++;
        }
        return i;
    }

    private boolean isAdverb(int i) {
        Tag tag = sentence.token(i).tag();
        return tag == Tag.ADV || tag == Tag.PART && negators.isAt(i);
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
            case "be" ->
                form != VerbForm.THIRD_PERSON
                        && (form != VerbForm.BASE
                                || isFollowedByParticle(i)
                                || lexicon.morphology()
                                        .isBaseParticiple(sentence.token(i).lower()));
            case "have", "get" ->
                (form != VerbForm.BASE
                                || lexicon.morphology()
                                        .isBaseParticiple(sentence.token(i).lower()))
                        && form != VerbForm.THIRD_PERSON
                        && form != VerbForm.GERUND;
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
}
