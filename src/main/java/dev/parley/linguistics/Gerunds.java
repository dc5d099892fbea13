package dev.parley.linguistics;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what governs a form in "-ing", which may complete a verb, follow a preposition, or describe like a participle. */
final class Gerunds {
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;
    private final Control control;
    private final Participles participles;

    Gerunds(Lexicon lexicon, Chunks chunks, Predicates predicates, Control control, Participles participles) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
        this.control = control;
        this.participles = participles;
    }

    void attach(Clause clause, int at) {
        int before = chunks.backOverAdverbs(at - 1);
        if (before < 0) {
            participles.attachToNext(clause, at);
            return;
        }
        Chunk chunk = chunks.get(before);
        switch (chunk.kind()) {
            case PREPOSITION -> afterPreposition(clause, before);
            case VERB -> control.attach(clause, Relation.GERUND, predicates.at(before), false);
            case NOUNS -> afterNoun(clause, before);
            case CONJUNCTION -> coordinate(clause, before);
            case MARK -> {
                clause.attach(Relation.ADVERBIAL, chunk.word(), predicates.upTo(before));
                Control.inheritSubject(clause, predicates.upTo(before));
            }
            default -> participles.attachToPrevious(clause, before);
        }
    }

    /** "left the room saying that ...": who speaks is the subject; "countries attending the talks": else the noun. */
    private void afterNoun(Clause clause, int from) {
        boolean adjunct = chunks.isTime(from) && chunks.is(from - 1, Kind.NOUNS);
        int nouns = adjunct ? from - 1 : from; // "started a petition this week calling on"
        if (Reporting.takes(lexicon, clause.verb(), "that")
                && !clause.arguments().isEmpty()
                && clause.arguments().get(0).clause() != null) {
            participles.attachToPrevious(clause, nouns);
        } else {
            participles.reduce(clause, nouns);
        }
    }

    private void coordinate(Clause clause, int before) {
        for (int j = before - 1; j >= 0; j--) {
            Clause other = predicates.at(j);
            if (other != null && predicates.form(j) == VerbForms.Form.GERUND) {
                clause.attach(other.relation(), other.marker(), other.governor());
                clause.setSubject(other.surfaceSubject());
                clause.setCoordinatedWith(other);
                return;
            }
        }
        participles.attachToPrevious(clause, before);
    }

    /** "by refusing", "accused Iran of refusing", "criticised the ministry for refusing", "concerns about being left out". */
    private void afterPreposition(Clause clause, int preposition) {
        String word = chunks.get(preposition).word();
        int before = chunks.backOverAdverbs(preposition - 1);
        Clause governor = before < 0 ? null : predicates.upTo(before);
        if (governor == null) {
            participles.attachToNext(clause, clause.position());
            clause.attach(Relation.GERUND, word, clause.governor());
            return;
        }
        clause.attach(Relation.GERUND, word, governor);
        NounGroup object = governor.group("object");
        boolean ofObject = object != null
                && !governor.isPassive()
                && (word.equals("of") || word.equals("for") || word.equals("from") || blames(governor))
                && !isNominalCue(object.last());
        if (chunks.is(before, Kind.NOUNS)) {
            NounPhrase noun = chunks.get(before).nouns().last();
            noun.add(new NounPhrase.Modifier(word, null, clause));
            clause.setGoverningNoun(noun);
        }
        NounGroup blamed = word.equals("for") ? blamedByAdjective(governor) : null;
        clause.setSubject(blamed != null ? blamed : ofObject ? object : governor.surfaceSubject());
    }

    /** "angry at the union for refusing": the target of a criticising adjective acts. */
    private @Nullable NounGroup blamedByAdjective(Clause governor) {
        for (Clause.Argument argument : governor.arguments()) {
            if (argument.adjective() != null) {
                for (CueEntry entry : lexicon.cues(
                        CueWords.Kind.ADJECTIVE, argument.adjective().lower())) {
                    for (String slot : entry.fact() == FactType.CRITICISM ? entry.target() : List.<String>of()) {
                        NounGroup target = governor.group(slot);
                        if (target != null) {
                            return target;
                        }
                    }
                }
            }
        }
        return null;
    }

    /** "accused the union of intransigence in refusing": who is blamed acts. */
    private boolean blames(Clause governor) {
        return lexicon.cues(CueWords.Kind.VERB, governor.lemma()).stream()
                .anyMatch(entry -> entry.fact() == FactType.CRITICISM
                        && entry.words().objectNoun() == null
                        && entry.target().contains("object"));
    }

    private boolean isNominalCue(NounPhrase noun) {
        return !lexicon.cues(CueWords.Kind.NOUN, noun.head().lemma()).isEmpty()
                || !lexicon.reporting(CueWords.Kind.NOUN, noun.head().lemma()).isEmpty();
    }
}
