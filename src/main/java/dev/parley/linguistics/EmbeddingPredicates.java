package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause.Argument;
import java.util.Optional;

/** Finds the word of the lexicon under which a clause stands, since that word says what is left of the clause's truth: "refused to", "fears that". */
final class EmbeddingPredicates {
    private final Lexicon lexicon;

    EmbeddingPredicates(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "its refusal to join", "fears of being left out": the noun that the clause completes. */
    Optional<Embedding> ofNoun(NounPhrase noun, Clause clause) {
        String lemma = noun.head().lemma();
        return switch (clause.relation()) {
            case COMPLEMENT -> noun(lemma, "that");
            case INFINITIVE -> noun(lemma, "infinitive");
            case GERUND -> {
                boolean worry = lexicon.cues(CueWords.Kind.NOUN, lemma).stream()
                        .anyMatch(cue -> cue.fact() == FactType.CONCERN);
                Optional<Embedding> entry = noun(lemma + " " + clause.marker(), "gerund");
                yield entry.isEmpty() && worry ? noun(lemma, "that") : entry;
            }
            default -> Optional.empty();
        };
    }

    /** The verb of the governing clause, else its adjective, or the object of a light verb. */
    Optional<Embedding> ofGovernor(Clause governor, Clause clause) {
        String complement = complementOf(clause);
        Optional<Embedding> object = complement.equals("that") ? ofObject(governor) : Optional.empty();
        return object.isPresent() ? object : ofPredicate(governor, complement, clause.marker());
    }

    private Optional<Embedding> noun(String lemma, String complement) {
        return lexicon.embedding(CueWords.Kind.NOUN, lemma, complement);
    }

    /** "voiced concern that ...": the object noun of a light verb governs the clause. */
    private Optional<Embedding> ofObject(Clause governor) {
        NounGroup object = governor.group("object");
        return object == null ? Optional.empty() : noun(object.first().head().lemma(), "that");
    }

    private static String complementOf(Clause clause) {
        return switch (clause.relation()) {
            case INFINITIVE -> "infinitive";
            case GERUND -> clause.marker().equals("from") ? "from-gerund" : "gerund";
            default -> "that";
        };
    }

    private Optional<Embedding> ofPredicate(Clause governor, String complement, String marker) {
        if (governor.particle() != null) {
            Optional<Embedding> phrasal =
                    lexicon.embedding(CueWords.Kind.VERB, governor.lemma() + " " + governor.particle(), complement);
            if (phrasal.isPresent()) {
                return phrasal; // "went on to say"
            }
        }
        if (!marker.isEmpty()) {
            Optional<Embedding> marked =
                    lexicon.embedding(CueWords.Kind.VERB, governor.lemma() + " " + marker, complement);
            if (marked.isPresent()) {
                return marked;
            }
        }
        for (Argument argument : governor.arguments()) {
            if (argument.group() != null && complement.equals("infinitive")) {
                Optional<Embedding> asked = lexicon.embedding(
                        CueWords.Kind.VERB, governor.lemma() + " " + argument.slot(), complement, true);
                if (asked.isPresent()) {
                    return asked; // "called on Iran to go"
                }
            }
            if (argument.adjective() != null) {
                Optional<Embedding> found = lexicon.embedding(
                        CueWords.Kind.ADJECTIVE, argument.adjective().lower(), complement);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        Optional<Embedding> verb = lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), complement);
        if (complement.equals("infinitive") && lacksObject(governor) && verb.isPresent()) {
            verb = lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), complement, false); // "left to attend"
        }
        return verb.isPresent() || !governor.isPassive()
                ? verb
                : lexicon.embedding(CueWords.Kind.ADJECTIVE, governor.headForm(), complement);
    }

    private static boolean lacksObject(Clause governor) {
        return !governor.isPassive() && governor.group("object") == null;
    }
}
