package dev.parley.linguistics;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lends a coordinated verb the subject that it leaves out, from the verb before of the same standing: "A met B and signed". */
final class ConjunctionReduction {
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;
    private final LeftPeriphery periphery;

    ConjunctionReduction(Lexicon lexicon, Chunks chunks, Predicates predicates, LeftPeriphery periphery) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
        this.periphery = periphery;
    }

    /** Looks for a subject among the verbs before {@code from}; false where none has one to lend. */
    boolean share(Clause clause, int from) {
        Clause nearest = finiteBefore(from);
        Clause speaker =
                isSpeech(clause) && (nearest == null || !sharesAuxiliary(nearest, clause)) ? speakerBefore(from) : null;
        if (speaker != null) {
            clause.setSubject(speaker.surfaceSubject());
            clause.setCoordinatedWith(speaker);
            return true;
        }
        Clause before = nearest;
        while (before != null
                && before.relation() == Relation.RELATIVE
                && before.modal() != null
                && clause.isPast()
                && finiteBefore(before.position()) != null) {
            before = finiteBefore(before.position()); // "signed a bill that may limit fees but voiced reservations"
        }
        if (before == null) {
            return false;
        }
        boolean closed = before.relation() == Relation.RELATIVE && chunks.is(from, Kind.STOP);
        if (closed && takeOuterSubject(before, clause)) {
            return true;
        }
        clause.setSubject(before.surfaceSubject());
        clause.attach(before.relation(), before.marker(), before.governor());
        clause.setCoordinatedWith(before);
        boolean excluded = chunks.isWord(from, Kind.CONJUNCTION, "nor");
        if (excluded) {
            clause.exclude();
        }
        if (before.isPassive() && mayBePassive(clause)
                || excluded && before.isCopular() && isParticiple(clause.verb())) {
            clause.sharePassive();
        }
        return true;
    }

    /** "was invited and then disinvited": no object follows, and whoever is concerned is always the object of such a verb. */
    private boolean mayBePassive(Clause clause) {
        VerbGroup verb = clause.verb();
        int next = clause.position() + 1;
        boolean object = chunks.is(next, Kind.NOUNS) && !chunks.isTime(next);
        List<CueEntry> entries = lexicon.cues(CueWords.Kind.VERB, clause.lemma());
        return !object
                && isParticiple(verb)
                && !entries.isEmpty()
                && entries.stream().allMatch(entry -> entry.party().equals(List.of("object")));
    }

    private static boolean isParticiple(VerbGroup verb) {
        return !verb.hasAuxiliary()
                && (verb.form() == VerbForm.PAST_OR_PARTICIPLE || verb.form() == VerbForm.PARTICIPLE);
    }

    private boolean isSpeech(Clause clause) {
        return Reporting.takes(lexicon, clause.verb(), "inserted")
                || Reporting.takes(lexicon, clause.verb(), "object-that");
    }

    /** "said the firm had given way and agreed": the participle goes on with the perfect before it. */
    private static boolean sharesAuxiliary(Clause before, Clause clause) {
        boolean perfect = before.verb().firstVerb().lemma().equals("have")
                && before.verb().firstVerb().index() != before.verb().main();
        return perfect && isParticiple(clause.verb());
    }

    /** The last finite clause before that has a subject. */
    private @Nullable Clause finiteBefore(int from) {
        Clause before = predicates.finiteBefore(from);
        while (before != null && before.surfaceSubject() == null) {
            before = predicates.finiteBefore(before.position());
        }
        return before;
    }

    /** "said it was late and urged ...": a verb of speech goes on with the speaker, not with what was said. */
    private @Nullable Clause speakerBefore(int from) {
        Clause before = finiteBefore(from);
        while (before != null
                && !(before.relation() == Relation.MAIN && Reporting.takes(lexicon, before.verb(), "that"))) {
            before = finiteBefore(before.position());
        }
        return before;
    }

    /** "X, who met Y, left": the comma closes the relative clause, and the verb belongs to the antecedent. */
    private boolean takeOuterSubject(Clause relative, Clause clause) {
        NounPhrase antecedent = relative.governingNoun();
        if (antecedent == null) {
            return false;
        }
        for (int i = 0; i < clause.position(); i++) {
            if (chunks.is(i, Kind.NOUNS) && chunks.get(i).nouns().members().contains(antecedent)) {
                periphery.take(clause, chunks.chainHead(i));
                return true;
            }
        }
        return false;
    }
}
