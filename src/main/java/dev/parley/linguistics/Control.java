package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives a clause without a subject of its own the one that its governor controls: "Iran promised to go", "urged Iran to go". */
final class Control {
    private final Lexicon lexicon;

    Control(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Attaches the clause to its governor and gives it the governor's subject, or its object where that acts. */
    void attach(Clause clause, Relation relation, @Nullable Clause governor, boolean behindObject) {
        if (governor == null) {
            return;
        }
        clause.attach(relation, clause.marker(), governor);
        if (clause.surfaceSubject() != null) {
            return;
        }
        NounGroup asked = prepositionalObject(governor);
        if (asked != null) {
            clause.setSubject(asked);
            return;
        }
        NounGroup object = governor.group("object");
        boolean objectControl = !isThing(object) && isObjectControl(governor, behindObject && object != null);
        if (governor.isPassive()
                || governor.isCopular()
                || !objectControl && !(behindObject && object != null && isAgentive(governor))) {
            clause.setSubject(governor.surfaceSubject());
        } else {
            clause.setSubject(object);
        }
    }

    /** "declared a strike to press for pay": what cannot act leaves the infinitive to the subject. */
    private boolean isThing(@Nullable NounGroup object) {
        if (object == null || object.first().isProper() || object.first().isPronoun()) {
            return false;
        }
        Set<String> classes = lexicon.nounClasses(object.first().head().lemma());
        return !classes.isEmpty() && !classes.contains("person") && !classes.contains("institution");
    }

    /** "called on Iran to go": who acts stands behind the preposition that the verb asks for. */
    private @Nullable NounGroup prepositionalObject(Clause governor) {
        for (Clause.Argument argument : governor.arguments()) {
            boolean asks = argument.group() != null
                    && lexicon.embedding(
                                    CueWords.Kind.VERB, governor.lemma() + " " + argument.slot(), "infinitive", true)
                            .isPresent();
            if (asks) {
                return argument.group();
            }
        }
        return null;
    }

    /** "asked to go", "asked Iran to go": a verb of both sorts has the object act where it stands right before. */
    private boolean isObjectControl(Clause governor, boolean behindObject) {
        return governor.group("object") != null
                        && lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), "infinitive")
                                .map(Embedding::objectControl)
                                .orElse(false)
                || behindObject
                        && lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), "infinitive", true)
                                .isPresent();
    }

    /** A verb that the lexicon knows for no control: its object acts if it may be a person or a body at all. */
    private boolean isAgentive(Clause governor) {
        NounGroup object = governor.group("object");
        return lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), "infinitive")
                        .isEmpty()
                && object != null
                && object.first().isProper();
    }

    static void inheritSubject(Clause clause, @Nullable Clause governor) {
        if (governor != null && clause.surfaceSubject() == null) {
            clause.setSubject(governor.surfaceSubject());
        }
    }
}
