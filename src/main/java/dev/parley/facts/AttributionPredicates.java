package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Predicate adjectives: "is confident that", "was angry about", "are worried that". */
final class AttributionPredicates {
    private final Lexicon lexicon;
    private final ClaimScene scene;
    private final ContentEdges edges;

    AttributionPredicates(Lexicon lexicon, ClaimScene scene, ContentEdges edges) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.edges = edges;
    }

    void read(Consumer<ClaimDraft> out) {
        for (Clause clause : scene.clauses()) {
            ClaimDraft claim = clause.isCopular() ? adjective(clause) : participle(clause);
            if (claim != null) {
                out.accept(claim);
            }
        }
    }

    /** "was convinced that": a participle that the lexicon has as an adjective says what its subject feels. */
    private @Nullable ClaimDraft participle(Clause clause) {
        return FrameSource.isPassive(clause) && isAdjective(lexicon, clause)
                ? claim(clause, clause.headForm(), clause.verbSpan(), clause.surfaceSubject())
                : null;
    }

    static boolean isAdjective(Lexicon lexicon, Clause clause) {
        return clause.isPassive()
                && clause.group("subject") == null
                && lexicon.reporting(CueWords.Kind.ADJECTIVE, clause.headForm()).stream()
                        .anyMatch(entry -> entry.source().equals("subject"));
    }

    private @Nullable ClaimDraft adjective(Clause clause) {
        for (Clause.Argument argument : clause.arguments()) {
            Token adjective = argument.adjective();
            ClaimDraft claim = adjective == null
                    ? null
                    : claim(
                            clause,
                            adjective.lower(),
                            clause.verbSpan().hull(adjective.span()),
                            clause.surfaceSubject());
            if (claim != null) {
                return claim;
            }
        }
        return null;
    }

    private @Nullable ClaimDraft claim(Clause clause, String word, Span cue, @Nullable NounGroup subject) {
        for (ReportingEntry entry : lexicon.reporting(CueWords.Kind.ADJECTIVE, word)) {
            Span content = entry.confidence() == ReportingEntry.Confidence.LOW ? null : predicate(clause, entry);
            if (content == null || content.length() == 0) {
                continue;
            }
            boolean nobody = entry.source().equals("none")
                    || subject != null && subject.first().head().is("it");
            NounGroup source =
                    nobody ? null : entry.source().equals("subject") ? subject : clause.group(entry.source());
            if (source != null || nobody) {
                Span words = source == null ? null : AttributionSource.of(scene, clause, source);
                return new ClaimDraft(source, words, cue, scene.withQuotations(content), false, false);
            }
        }
        return null;
    }

    private @Nullable Span predicate(Clause clause, ReportingEntry entry) {
        for (Clause.Argument argument : clause.arguments()) {
            boolean taken = entry.takes(argument.slot()) || argument.slot().equals("that") && entry.takes("bare");
            if (taken && argument.clause() != null) {
                int start =
                        scene.thatBefore(argument.clause(), clause.headSpan().end());
                return ClaimScene.span(start, edges.ofClause(clause, start));
            }
            if (taken
                    && argument.group() != null
                    && argument.group().span().start() > clause.headSpan().end()) {
                int start = argument.group().span().start();
                return ClaimScene.span(start, edges.ofPhrase(clause, argument.group(), start));
            }
        }
        return null;
    }
}
