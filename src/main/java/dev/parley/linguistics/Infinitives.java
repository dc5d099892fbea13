package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause.Relation;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what governs an infinitive, since "to" stands alike behind verbs, nouns, objects and other infinitives. */
final class Infinitives {
    private static final Set<FactType> JUDGEMENTS =
            Set.of(FactType.SUPPORT, FactType.REFUSAL, FactType.CRITICISM, FactType.AGREEMENT);

    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;
    private final Control control;

    Infinitives(Lexicon lexicon, Chunks chunks, Predicates predicates, Control control) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
        this.control = control;
    }

    void attach(Clause clause, int at) {
        int before = chunks.backOverAdverbs(at - 1);
        if (before < 0) {
            attachPurpose(clause, at);
            return;
        }
        switch (chunks.get(before).kind()) {
            case NOUNS -> afterNoun(clause, before);
            case CONJUNCTION, STOP -> {
                if (describesSubject(clause, before)) {
                    NounGroup subject = chunks.get(before - 1).nouns();
                    clause.attach(Relation.INFINITIVE, "", null);
                    clause.setGoverningNoun(subject.last());
                    clause.setSubject(subject);
                } else if (!coordinate(clause, before)) {
                    control.attach(clause, Relation.INFINITIVE, predicates.upTo(before), false);
                }
            }
            case MARK -> control.attach(clause, Relation.COMPLEMENT, predicates.upTo(before), false);
            default -> control.attach(clause, Relation.INFINITIVE, predicates.upTo(before), false);
        }
    }

    /** "The contract, to be signed by both, will": a passive behind the subject, before any verb. */
    private boolean describesSubject(Clause clause, int stop) {
        return clause.isPassive()
                && chunks.is(stop, Chunk.Kind.STOP)
                && chunks.is(stop - 1, Chunk.Kind.NOUNS)
                && predicates.upTo(stop) == null;
    }

    /** "its refusal to join", "urged Iran to attend", "met to sign": the noun, else the verb, governs. */
    private void afterNoun(Clause clause, int nouns) {
        int head = chunks.chainHead(nouns);
        for (int i = nouns; i >= head; i -= 2) {
            NounPhrase phrase = chunks.get(i).nouns().last();
            if (lexicon.embedding(CueWords.Kind.NOUN, phrase.head().lemma(), "infinitive")
                    .isPresent()) {
                clause.attach(Relation.INFINITIVE, "", predicates.upTo(head));
                clause.setGoverningNoun(phrase);
                clause.setSubject(ownerOf(phrase, head));
                phrase.addComplement(clause);
                return;
            }
        }
        Clause governor = predicates.upTo(head);
        boolean objectOf = governor != null
                && governor.arguments().stream()
                        .anyMatch(argument -> argument.group() != null
                                && argument.group().equals(chunks.get(head).nouns()));
        control.attach(clause, Relation.INFINITIVE, governor, objectOf);
    }

    /** The owner of a noun, else the subject of the verb that it is an object of. */
    private @Nullable NounGroup ownerOf(NounPhrase phrase, int head) {
        NounPhrase owner = phrase.possessor();
        if (owner != null && !lexicon.isTime(owner.head().lemma())) {
            return NounGroup.of(owner);
        }
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            if ((modifier.preposition().equals("by") || modifier.preposition().equals("of"))
                    && modifier.group() != null) {
                return modifier.group();
            }
        }
        Clause governor = predicates.upTo(head);
        boolean own = governor != null && !governor.isPassive() && !judges(governor);
        return own && governor != null ? governor.surfaceSubject() : null;
    }

    /** "endorsed a proposal to require": who takes a stand on it did not make it. */
    private boolean judges(Clause governor) {
        return lexicon.cues(CueWords.Kind.VERB, governor.lemma()).stream()
                .anyMatch(entry -> JUDGEMENTS.contains(entry.fact())
                        && entry.words().objectNoun() == null
                        && entry.words().particle() == null
                        && entry.target().contains("object"));
    }

    /** "to end the war and [to] enhance relations": of the same standing as the infinitive before. */
    private boolean coordinate(Clause clause, int before) {
        for (int j = before - 1; j >= 0; j--) {
            Clause other = predicates.at(j);
            if (other == null) {
                continue;
            }
            if (predicates.form(j) == VerbForms.Form.INFINITIVE) {
                clause.attach(other.relation(), other.marker(), other.governor());
                Control.inheritSubject(clause, other);
                NounPhrase noun = other.governingNoun();
                if (noun != null) {
                    clause.setGoverningNoun(noun);
                }
                clause.setCoordinatedWith(other);
                return true;
            }
            if (predicates.isFinite(j)) {
                return false;
            }
        }
        return false;
    }

    /** "To end the war, Iran ...": a purpose before its clause. */
    private void attachPurpose(Clause clause, int at) {
        for (int j = at + 1; j < chunks.size(); j++) {
            if (predicates.isFinite(j)) {
                control.attach(clause, Relation.INFINITIVE, predicates.at(j), false);
                return;
            }
        }
    }
}
