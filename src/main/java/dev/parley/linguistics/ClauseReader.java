package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
    private final List<Chunk> chunks;
    private final VerbForms forms;
    private final List<Clause> clauses = new ArrayList<>();
    private final @Nullable Clause[] byChunk;

    ClauseReader(Lexicon lexicon, Sentence sentence, List<Chunk> chunks) {
        this.lexicon = lexicon;
        this.sentence = sentence;
        this.chunks = chunks;
        this.forms = new VerbForms(lexicon, chunks);
        this.byChunk = new @Nullable Clause[chunks.size()];
    }

    List<Clause> read() {
        for (int i = 0; i < chunks.size(); i++) {
            if (chunks.get(i).is(Kind.VERB)) {
                add(i, forms.resolved(i));
            } else if (isVerblessPredicate(i)) {
                Chunk adjective = chunks.get(i);
                add(i, adjectival(adjective));
                clauseAt(i).add(new Argument("predicate", null, null, sentence.token(adjective.from())));
            }
        }
        SubjectFinder subjects = new SubjectFinder(lexicon, chunks, forms, byChunk);
        clauses.forEach(subjects::find);
        ArgumentFinder arguments =
                new ArgumentFinder(lexicon, sentence, chunks, forms, byChunk, subjects.usedAsSubject());
        clauses.forEach(arguments::find);
        clauses.forEach(arguments::shareObject);
        Governors governors = new Governors(lexicon, chunks, forms, byChunk);
        clauses.forEach(governors::find);
        return clauses;
    }

    private void add(int chunk, VerbGroup verb) {
        Clause clause = new Clause(sentence, verb, chunk);
        byChunk[chunk] = clause;
        clauses.add(clause);
    }

    private Clause clauseAt(int chunk) {
        Clause clause = byChunk[chunk];
        if (clause == null) {
            throw new IllegalStateException("no verb at " + chunk + " of " + chunks);
        }
        return clause;
    }

    /** "ministers absent from the talks", "Unhappy with the deal, Iran ...": an adjective that no verb and no noun takes up. */
    private boolean isVerblessPredicate(int i) {
        if (!chunks.get(i).is(Kind.ADJECTIVE)) {
            return false;
        }
        int before = i - 1;
        while (before >= 0
                && (chunks.get(before).is(Kind.ADVERB) || chunks.get(before).is(Kind.ADJECTIVE))) {
            before--;
        }
        boolean free = before < 0
                || chunks.get(before).is(Kind.STOP)
                || chunks.get(before).is(Kind.NOUNS);
        return free
                && i + 1 < chunks.size()
                && (chunks.get(i + 1).is(Kind.PREPOSITION)
                        || chunks.get(i + 1).is(Kind.STOP)
                        || chunks.get(i + 1).is(Kind.VERB)
                                && chunks.get(i + 1).verbs().infinitive());
    }

    private VerbGroup adjectival(Chunk adjective) {
        return new VerbGroup(
                sentence,
                adjective.from(),
                adjective.to(),
                adjective.from(),
                "be",
                dev.parley.lexicon.VerbForm.PARTICIPLE,
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

    /** Whether a clause hangs on nothing: for tests and for frames. */
    static boolean isFree(Clause clause) {
        return clause.relation() == Relation.MAIN;
    }
}
