package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Phrases that the subject of their clause answers for: "made it clear that", "in favour of", "was quoted as saying". */
final class SubjectPhrases {
    private final Lexicon lexicon;
    private final ClaimScene scene;
    private final ContentEdges edges;

    SubjectPhrases(Lexicon lexicon, ClaimScene scene, ContentEdges edges) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.edges = edges;
    }

    void read(Consumer<ClaimDraft> out) {
        for (int i = 0; i < scene.sentence().size(); i++) {
            ClaimDraft claim = phrase(i, scene.token(i).lower());
            if (claim == null && !scene.token(i).lemma().equals(scene.token(i).lower())) {
                claim = phrase(i, scene.token(i).lemma());
            }
            if (claim != null) {
                out.accept(claim);
            }
        }
    }

    private @Nullable ClaimDraft phrase(int from, String word) {
        for (ReportingEntry entry : lexicon.phraseReporting(word)) {
            String[] words = entry.words().lemma().split(" ");
            boolean counts = entry.source().equals("subject")
                    && entry.confidence() != ReportingEntry.Confidence.LOW
                    && words.length > 1;
            int to = counts ? scene.matches(from, words) : -1;
            Clause clause = to < 0 ? null : clauseOf(from);
            NounGroup subject = clause == null ? null : clause.surfaceSubject();
            int start = to < 0 ? -1 : contentStart(to, entry);
            if (clause != null && subject != null && start >= 0 && FrameSource.isOwn(scene, clause, subject)) {
                Span content = scene.withQuotations(ClaimScene.span(start, edges.ofClause(clause, start)));
                boolean reports = entry.takes("that") && (entry.takes("bare") || entry.takes("quote"));
                return new ClaimDraft(
                        subject,
                        AttributionSource.of(scene, clause, subject),
                        scene.sentence().span(from, to),
                        content,
                        false,
                        reports);
            }
        }
        return null;
    }

    /** The clause whose verb opens the phrase, else the last one before it. */
    private @Nullable Clause clauseOf(int from) {
        Clause last = null;
        for (Clause clause : scene.clauses()) {
            if (clause.headSpan().start() <= scene.token(from).span().start()) {
                last = clause;
            }
        }
        return last;
    }

    private int contentStart(int to, ReportingEntry entry) {
        if (!scene.has(to + 1)) {
            return -1;
        }
        boolean marked = scene.is(to, "that") && entry.takes("that")
                || scene.is(to, "to") && scene.is(to + 1, Tag.VERB) && entry.takes("infinitive")
                || lexicon.grammar().isInterrogative(scene.token(to).lower()) && entry.takes("whether");
        if (marked) {
            return scene.token(to).span().start();
        }
        if (entry.takes(scene.token(to).lower())) {
            return scene.token(to + 1).span().start();
        }
        boolean bare = entry.takes("bare") && scene.nounFrom(to) != null || entry.takes("quote") && scene.isQuote(to);
        return bare ? scene.token(to).span().start() : -1;
    }
}
