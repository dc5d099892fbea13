package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import org.jspecify.annotations.Nullable;

/** The content that stands behind its frame as a complement of the verb, in the order in which complements outrank one another. */
final class ClaimComplement {
    private final Lexicon lexicon;
    private final ClaimScene scene;
    private final ContentEdges edges;
    private final FrameQuotation quotations;
    private final ClaimMarks marks;
    private final Sayings sayings;

    ClaimComplement(Lexicon lexicon, ClaimScene scene, ContentEdges edges, Sayings sayings) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.edges = edges;
        this.quotations = new FrameQuotation(scene, edges);
        this.marks = new ClaimMarks(lexicon, scene);
        this.sayings = sayings;
    }

    /** A clause or a quotation: the frames that report. */
    @Nullable
    ClaimContent reported(Clause clause, ReportingEntry entry) {
        Argument finite = argument(clause, "that");
        boolean takesFinite = (entry.takes("that") || entry.takes("bare") || entry.takes("object-that"))
                && !(finite != null && isOwnedByAnother(finite));
        if (takesFinite) {
            int that = marks.thatBehind(clause, finite, entry.takes("object-that"));
            if (that >= 0) {
                return clauseFrom(clause, scene.token(that).span().start(), true);
            }
            if (finite != null && finite.clause() != null) {
                return clauseFrom(
                        clause,
                        ClaimScene.begin(finite.clause(), clause.verbSpan().end()),
                        true);
            }
        }
        Argument question = argument(clause, "whether");
        if (entry.takes("whether")
                && question != null
                && question.clause() != null
                && ClaimMarks.isNear(clause, question)) {
            return clauseFrom(
                    clause,
                    marks.markBefore(
                            ClaimScene.begin(
                                    question.clause(), clause.verbSpan().end()),
                            clause),
                    true);
        }
        int asked = marks.questionBehind(clause);
        if (entry.takes("whether") && asked >= 0) {
            return clauseFrom(clause, scene.token(asked).span().start(), true);
        }
        int next = scene.at(clause.verbSpan().end());
        if (scene.has(next + 1)
                && entry.takes(scene.token(next).lower())
                && lexicon.grammar().isInterrogative(scene.token(next + 1).lower())) {
            return clauseFrom(clause, scene.token(next + 1).span().start(), true);
        }
        ClaimContent quotation = entry.takes("quote") || entry.takes("bare") ? quotations.behind(clause) : null;
        if (quotation != null || !takesFinite) {
            return quotation;
        }
        return Sayings.isSaying(entry)
                ? sayings.behind(clause)
                : entry.takes("object-that") ? sayings.behindHearer(clause) : null;
    }

    /** A phrase or an infinitive: the frames of wanting, judging and doing with words. */
    @Nullable
    ClaimContent phrased(Clause clause, ReportingEntry entry) {
        if (FrameSource.isPassive(clause)) {
            return passive(clause, entry);
        }
        boolean sure = entry.confidence() == ReportingEntry.Confidence.HIGH;
        if (clause.isPassive()
                || !sure && (clause.relation() == Relation.RELATIVE || clause.relation() == Relation.COMPLEMENT)) {
            return null;
        }
        String fixed = entry.words().preposition();
        NounGroup object = clause.group(fixed == null ? "object" : fixed);
        if (object != null && !isBehind(clause, object)) {
            object = null;
        }
        if (object != null && entry.takes("object") && !clause.isInfinitive()) {
            return phrase(clause, object);
        }
        Argument infinitive = argument(clause, "infinitive");
        if (entry.takes("infinitive") && infinitive != null && infinitive.clause() != null) {
            int verb = infinitive.clause().verbSpan().start();
            boolean own = entry.words().objectNoun() == null;
            return wanted(
                    clause, own && object != null ? Math.min(verb, object.span().start()) : verb, verb);
        }
        for (Argument argument : clause.arguments()) {
            String slot = argument.slot();
            NounGroup group = argument.group();
            if (argument.clause() != null && entry.takes(slot) && !slot.equals("infinitive")) {
                int start = argument.clause().verbSpan().start();
                return wanted(clause, start, start);
            }
            boolean preposition = lexicon.grammar().prepositions().contains(slot);
            if (group != null
                    && preposition
                    && entry.takes(slot)
                    && group.span().start() > clause.headSpan().end()) {
                return phrase(clause, group);
            }
        }
        return null;
    }

    /** "rejected Norway's assertion that ...": the noun of another has the clause. */
    private boolean isOwnedByAnother(Argument finite) {
        NounPhrase noun = finite.clause() == null ? null : finite.clause().governingNoun();
        if (noun == null || noun.possessor() == null) {
            return false;
        }
        return noun.possessor().head().tag() != Tag.PRON
                && !lexicon.reporting(CueWords.Kind.NOUN, noun.head().lemma()).isEmpty();
    }

    private boolean isBehind(Clause clause, NounGroup group) {
        return scene.isHere(group) && group.span().start() >= clause.headSpan().end();
    }

    /** "The House is expected to vote", "the plan is backed by Iran": what the subject says belongs to the content. */
    private @Nullable ClaimContent passive(Clause clause, ReportingEntry entry) {
        Argument infinitive = argument(clause, "infinitive");
        NounGroup subject = clause.surfaceSubject();
        if (entry.takes("infinitive") && infinitive != null && infinitive.clause() != null) {
            int verb = infinitive.clause().verbSpan().start();
            return wanted(clause, subject == null ? verb : ClaimScene.begin(clause, scene.start()), verb);
        }
        boolean acted = entry.confidence() == ReportingEntry.Confidence.HIGH
                && entry.takes("object")
                && clause.group("subject") != null;
        return acted && subject != null && scene.isHere(subject)
                ? new ClaimContent(AttributionSource.described(subject, clause.verbSpan()), false)
                : null;
    }

    private ClaimContent wanted(Clause clause, int start, int verb) {
        return new ClaimContent(ClaimScene.span(start, edges.ofClause(clause, verb)), false);
    }

    private ClaimContent phrase(Clause clause, NounGroup group) {
        int start = group.span().start();
        return new ClaimContent(ClaimScene.span(start, edges.ofPhrase(clause, group, start)), false);
    }

    private ClaimContent clauseFrom(Clause clause, int start, boolean reports) {
        return new ClaimContent(scene.withQuotations(ClaimScene.span(start, edges.ofClause(clause, start))), reports);
    }

    private static @Nullable Argument argument(Clause clause, String slot) {
        for (Argument argument : clause.arguments()) {
            if (argument.slot().equals(slot)) {
                return argument;
            }
        }
        return null;
    }
}
