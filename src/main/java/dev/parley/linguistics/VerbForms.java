package dev.parley.linguistics;

import dev.parley.lexicon.VerbForm;
import dev.parley.linguistics.Chunk.Kind;

/** Decides for each verb whether it is finite, an infinitive, a gerund or a participle, from left to right. */
final class VerbForms {
    enum Form {
        FINITE,
        INFINITIVE,
        GERUND,
        PARTICIPLE
    }

    private final Chunks chunks;
    private final Form[] forms;

    VerbForms(Chunks chunks) {
        this.chunks = chunks;
        this.forms = new Form[chunks.size()];
        ParticipleSyncretism syncretism = new ParticipleSyncretism(chunks, this);
        for (int i = 0; i < chunks.size(); i++) {
            forms[i] = chunks.is(i, Kind.VERB) ? decide(i, syncretism) : Form.PARTICIPLE;
        }
    }

    Form at(int chunk) {
        return forms[chunk];
    }

    boolean isFinite(int chunk) {
        return chunks.is(chunk, Kind.VERB) && forms[chunk] == Form.FINITE;
    }

    /** The verb group with its participle told from its past tense. */
    VerbGroup resolved(int chunk) {
        VerbGroup verb = chunks.get(chunk).verbs();
        return forms[chunk] == Form.PARTICIPLE && !verb.hasAuxiliary() ? verb.asParticiple() : verb;
    }

    private Form decide(int i, ParticipleSyncretism syncretism) {
        VerbGroup verb = chunks.get(i).verbs();
        if (verb.infinitive()) {
            return Form.INFINITIVE;
        }
        if (verb.isGerund()) {
            return Form.GERUND;
        }
        if (verb.isBareParticiple()) {
            return Form.PARTICIPLE;
        }
        if (verb.form() == VerbForm.BASE && !verb.hasAuxiliary()) {
            return baseForm(i);
        }
        return verb.isAmbiguous() && syncretism.isParticiple(i) ? Form.PARTICIPLE : Form.FINITE;
    }

    /** "to end the war and enhance relations": a base form takes up the infinitive before it. */
    private Form baseForm(int i) {
        int before = chunks.backOverAdverbs(i - 1);
        if (chunks.is(before, Kind.CONJUNCTION)) {
            for (int j = before - 1; j >= 0; j--) {
                if (chunks.is(j, Kind.VERB)) {
                    return forms[j] == Form.INFINITIVE ? Form.INFINITIVE : Form.FINITE;
                }
            }
        }
        return Form.FINITE;
    }
}
