package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;

/**
 * Hangs infinitives, gerunds and participles on the verb or noun that governs them, and gives them the subject that control or the noun before them says.
 */
final class Governors {
    private final Lexicon lexicon;
    private final Chunks chunks;
    private final Predicates predicates;
    private final Infinitives infinitives;
    private final Participles participles;
    private final Gerunds gerunds;

    Governors(Lexicon lexicon, Chunks chunks, Predicates predicates) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.predicates = predicates;
        Control control = new Control(lexicon);
        this.infinitives = new Infinitives(lexicon, chunks, predicates, control);
        this.participles = new Participles(lexicon, chunks, predicates);
        this.gerunds = new Gerunds(lexicon, chunks, predicates, control, participles);
    }

    void find(Clause clause) {
        int at = clause.position();
        if (!chunks.is(at, Kind.VERB)) {
            participles.attachAdjective(clause, at);
            return;
        }
        switch (predicates.form(at)) {
            case INFINITIVE -> infinitives.attach(clause, at);
            case GERUND -> gerunds.attach(clause, at);
            case PARTICIPLE -> participles.attach(clause, at);
            case FINITE -> frame(clause, at);
        }
    }

    /** A clause that reports what stands around it. */
    private void frame(Clause clause, int at) {
        boolean free = clause.relation() == Relation.MAIN
                && clause.arguments().stream().noneMatch(Governors::isContent)
                && Reporting.takes(lexicon, clause.verb(), "inserted");
        if (free && clause.surfaceSubject() != null && standsApart(clause, at)) {
            clause.attach(Relation.FRAME, "", null);
        }
    }

    private static boolean isContent(Argument argument) {
        return argument.clause() != null
                && (argument.slot().equals("that") || argument.slot().equals("whether"));
    }

    /** Behind or between commas, or at the end: "..., Iran said", "Talks, he said, failed". */
    private boolean standsApart(Clause clause, int at) {
        int first = at;
        while (first > 0 && !chunks.is(first - 1, Kind.STOP)) {
            first--;
        }
        return first > 0 || clause.isInverted() || at == chunks.size() - 1;
    }
}
