package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.text.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Nouns of speech and thought: "its claim that", "a warning by the bank that", "plans to". */
final class AttributionNouns {
    private final Lexicon lexicon;
    private final ClaimScene scene;
    private final ContentEdges edges;

    AttributionNouns(Lexicon lexicon, ClaimScene scene, ContentEdges edges) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.edges = edges;
    }

    void read(Consumer<ClaimDraft> out) {
        for (NounPhrase noun : scene.parse().nouns()) {
            ClaimDraft claim = noun(noun);
            if (claim != null) {
                out.accept(claim);
            }
        }
    }

    private @Nullable ClaimDraft noun(NounPhrase noun) {
        for (ReportingEntry entry :
                lexicon.reporting(CueWords.Kind.NOUN, noun.head().lemma())) {
            if (entry.confidence() == ReportingEntry.Confidence.LOW) {
                continue;
            }
            NounPhrase owner = owner(noun);
            FrameSource source =
                    owner == null ? holder(noun) : new FrameSource(NounGroup.of(owner), words(noun, owner));
            Span content = complement(noun, entry);
            if (content == null && owner != null && entry.confidence() == ReportingEntry.Confidence.HIGH) {
                content = phrase(noun, entry);
            }
            if (content != null && content.length() > 0) {
                boolean reports = scene.is(scene.at(content.start()), "that");
                return source.words() == null && !reports
                        ? null
                        : new ClaimDraft(
                                source.group(),
                                source.words(),
                                noun.head().span(),
                                scene.withQuotations(content),
                                false,
                                reports);
            }
        }
        return null;
    }

    /** "Iran's claim", "the claim of Iran", "a statement by Iran". */
    private static @Nullable NounPhrase owner(NounPhrase noun) {
        if (noun.possessor() != null) {
            return noun.possessor();
        }
        for (NounPhrase.Modifier modifier : noun.modifiers()) {
            if (modifier.group() != null
                    && (modifier.preposition().equals("by")
                            || modifier.preposition().equals("from"))) {
                return modifier.group().first();
            }
        }
        return null;
    }

    /** "Iran dropped a plan to ...", "left with plans to ...": whose predicate the noun belongs to. */
    private FrameSource holder(NounPhrase noun) {
        for (Clause clause : scene.clauses()) {
            NounGroup subject = clause.surfaceSubject();
            if (subject == null || clause.isPassive() || subject.first().head().is("there")) {
                continue;
            }
            for (Clause.Argument argument : clause.arguments()) {
                NounGroup group = argument.group();
                boolean slot =
                        argument.slot().equals("object") || argument.slot().equals("with");
                if (slot
                        && group != null
                        && group.members().contains(noun)
                        && FrameSource.isOwn(scene, clause, subject)) {
                    return new FrameSource(subject, AttributionSource.of(scene, clause, subject));
                }
            }
        }
        return new FrameSource(null, null);
    }

    private static Span words(NounPhrase noun, NounPhrase owner) {
        return owner.equals(noun.possessor())
                ? owner.span()
                : AttributionSource.described(NounGroup.of(owner), noun.head().span());
    }

    /** "endorsements from the council of the guild": "of" tells more of the council. */
    private static boolean describesOwner(NounPhrase noun, NounPhrase.Modifier modifier) {
        NounPhrase owner = owner(noun);
        return owner != null
                && modifier.group() != null
                && modifier.preposition().equals("of")
                && owner.span().start() > noun.span().start()
                && owner.span().end() <= modifier.group().span().start();
    }

    private @Nullable Span complement(NounPhrase noun, ReportingEntry entry) {
        int behind = noun.span().end();
        for (Clause clause : noun.complements()) {
            String frame = clause.isInfinitive() ? "infinitive" : "that";
            if (clause.headSpan().start() > behind && entry.takes(frame)) {
                int start = frame.equals("that")
                        ? scene.thatBefore(clause, behind)
                        : clause.verbSpan().start();
                return ClaimScene.span(start, edges.ofClause(clause, start));
            }
        }
        return null;
    }

    private @Nullable Span phrase(NounPhrase noun, ReportingEntry entry) {
        for (NounPhrase.Modifier modifier : noun.modifiers()) {
            NounGroup group = modifier.group();
            if (entry.takes(modifier.preposition())
                    && group != null
                    && !group.first().equals(owner(noun))
                    && !describesOwner(noun, modifier)) {
                return AttributionSource.described(group, noun.head().span());
            }
            if (entry.takes(modifier.preposition()) && modifier.clause() != null) {
                int start = modifier.clause().verbSpan().start();
                return ClaimScene.span(start, edges.ofClause(modifier.clause(), start));
            }
        }
        return null;
    }
}
