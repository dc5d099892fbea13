package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.VerbForm;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import java.util.List;

/**
 * Finds the clauses of a sentence: one for each verb, with its subject from the left and its arguments from the right.
 *
 * <p>There is no parser behind it. The grammar is, with the verb as the anchor:
 *
 * <pre>
 * clause    = [marker | relative] [subject {insert}] verb {argument}
 * insert    = "," (relative | participle | phrase | frame) ","
 * argument  = nouns | preposition nouns | preposition gerund | adjective | infinitive | marker clause | clause
 * </pre>
 */
final class ClauseReader {
    private final Lexicon lexicon;
    private final Sentence sentence;
    private final Chunks chunks;
    private final VerbForms forms;
    private final Predicates predicates;

    ClauseReader(Lexicon lexicon, Sentence sentence, List<Chunk> chunks) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.chunks = new Chunks(lexicon, chunks);
        this.forms = new VerbForms(this.chunks);
        this.predicates = new Predicates(forms, chunks.size());
    }

    List<Clause> read() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.is(i, Kind.VERB)) {
                predicates.add(new Clause(sentence, forms.resolved(i), i));
            } else if (isVerblessPredicate(i)) {
                Chunk adjective = chunks.get(i);
                Clause clause = new Clause(sentence, adjectival(adjective), i);
                clause.add(new Argument("predicate", null, null, sentence.token(adjective.from())));
                predicates.add(clause);
            }
        }
        List<Clause> clauses = predicates.clauses();
        clauses.forEach(new SubjectFinder(lexicon, chunks, predicates)::find);
        ArgumentFinder arguments = new ArgumentFinder(lexicon, sentence, chunks, predicates);
        clauses.forEach(arguments::find);
        clauses.forEach(arguments::shareObject);
        clauses.forEach(new Governors(lexicon, chunks, predicates)::find);
        VerbPhraseEllipsis.recover(clauses);
        return clauses;
    }

    private boolean isPronoun(int nouns) {
        return chunks.get(nouns).nouns().last().isPronoun();
    }

    /** "ministers absent from the talks", "Unhappy with the deal, Iran ...": an adjective that no verb and no noun takes up. */
    private boolean isVerblessPredicate(int i) {
        if (!chunks.is(i, Kind.ADJECTIVE) || chunks.is(i - 1, Kind.NOUNS) && isPronoun(i - 1)) {
            return false; // "made it clear"
        }
        int before = i - 1;
        while (chunks.is(before, Kind.ADVERB) || chunks.is(before, Kind.ADJECTIVE)) {
            before--;
        }
        boolean free = before < 0 || chunks.is(before, Kind.STOP) || chunks.is(before, Kind.NOUNS);
        return free
                && (chunks.is(i + 1, Kind.PREPOSITION)
                        || chunks.is(i + 1, Kind.STOP)
                        || chunks.is(i + 1, Kind.VERB)
                                && chunks.get(i + 1).verbs().infinitive());
    }

    private VerbGroup adjectival(Chunk adjective) {
        return new VerbGroup(
                sentence,
                adjective.from(),
                adjective.to(),
                adjective.from(),
                "be",
                VerbForm.PARTICIPLE,
                null,
                null,
                false,
                false,
                false,
                false,
                false,
                true,
                false);
    }
}
