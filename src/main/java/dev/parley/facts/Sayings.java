package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What is said where the parse shows no complement: a verb of saying takes no object, so that what stands around it is its content.
 *
 * <p>It catches what the tagger hides ("said the offer represents/NOUN half") and what a phrase or an insert parts from the verb ("said by June, sales will rise").
 */
final class Sayings {
    /** Fewer words may be an object or an adjunct. */
    private static final int SHORTEST_CLAUSE = 6;

    /** Fewer words before a closing frame may be an adjunct: "On Friday in Rome, the minister said". */
    private static final int SHORTEST_SENTENCE = 5;

    private final Lexicon lexicon;
    private final ClaimScene scene;
    private final ContentEdges edges;

    Sayings(Lexicon lexicon, ClaimScene scene, ContentEdges edges) {
        this.lexicon = lexicon;
        this.scene = scene;
        this.edges = edges;
    }

    /** A verb of saying that takes no object: what stands behind it is what is said. */
    static boolean isSaying(ReportingEntry entry) {
        return entry.takes("bare")
                && entry.takes("inserted")
                && entry.confidence() == ReportingEntry.Confidence.HIGH
                && !entry.takes("object");
    }

    /** "said one candidate he likes is Kasich", "said the offer represents half": a predicate follows, or enough words to have had one. */
    @Nullable
    ClaimContent behind(Clause clause) {
        int next = scene.at(clause.verbSpan().end());
        if (clause.isInverted()
                || FrameSource.inverted(scene, clause) != null
                || clause.relation() == Relation.FRAME
                || FrameSource.isPassive(clause)
                || !scene.has(next)
                || scene.is(next, Tag.PUNCT)) {
            return null;
        }
        boolean phrase = scene.is(next, Tag.ADP);
        int start = scene.token(phrase ? behindAdjunct(next) : next).span().start();
        int limit = edges.ofClause(clause, start);
        boolean predicate = hasPredicate(start, limit);
        if (!predicate && !isWord(next) && goesOn(limit)) {
            return content(start, scene.end());
        }
        int verb = scene.at(clause.verbSpan().start());
        boolean apart = scene.is(verb - 1, ",") || scene.isQuote(verb - 1); // "..., said the chairman of the guild"
        boolean enough = !phrase && !apart && scene.at(limit) - scene.at(start) >= SHORTEST_CLAUSE && !isWord(next);
        return predicate || enough ? content(start, limit) : null;
    }

    private ClaimContent content(int start, int end) {
        return new ClaimContent(scene.withQuotations(ClaimScene.span(start, end)), true);
    }

    /** "said the lake, called Tana, [is dry]": what comes behind a phrase without a conjunction is its predicate. */
    private boolean goesOn(int limit) {
        int from = scene.at(limit);
        boolean joined = scene.is(from, Tag.CCONJ) || scene.is(from + 1, Tag.CCONJ) || scene.isQuote(from);
        if (joined || !scene.has(from) || scene.is(from, Tag.SCONJ) || scene.is(from + 1, Tag.SCONJ)) {
            return false;
        }
        return scene.clauses().stream()
                .anyMatch(other -> other.headSpan().start() >= limit
                        && (other.relation() == Relation.MAIN || other.relation() == Relation.FRAME)
                        && !scene.reports(other));
    }

    /** "said [in a statement] the terms are": the place of the noun phrase right behind the phrase, else of the phrase. */
    private int behindAdjunct(int preposition) {
        NounPhrase phrase = scene.nounFrom(preposition + 1);
        int behind = phrase == null ? preposition : phrase.to();
        return behind > preposition && scene.nounFrom(behind) != null ? behind : preposition;
    }

    /** "said no more than that", "said so": what is said is not told. */
    private boolean isWord(int token) {
        return scene.is(token, Tag.ADV)
                || scene.is(token, Tag.SCONJ)
                || lexicon.grammar().negators().contains(scene.token(token).lower())
                || lexicon.grammar().indefinites().contains(scene.token(token).lower());
    }

    /** "told Kenya the outlook for tea and cocoa had improved": a predicate behind the hearer and another noun phrase. */
    @Nullable
    ClaimContent behindHearer(Clause clause) {
        NounGroup hearer = clause.group("object");
        int next = hearer == null ? -1 : scene.at(hearer.first().span().end());
        boolean direct = hearer != null
                && hearer.span().start() == scene.wordFrom(clause.verbSpan().end());
        if (!direct || FrameSource.isPassive(clause) || scene.nounFrom(next) == null) {
            return null;
        }
        int start = scene.token(next).span().start();
        int limit = edges.ofClause(clause, start);
        return hasPredicate(start, limit) ? content(start, limit) : null;
    }

    /** A finite verb of its own, in neither a relative clause nor another frame. */
    private boolean hasPredicate(int start, int limit) {
        return scene.clauses().stream()
                .anyMatch(other -> other.headSpan().start() >= start
                        && other.headSpan().end() <= limit
                        && !other.isInfinitive()
                        && other.relation() != Relation.FRAME
                        && other.relation() != Relation.RELATIVE);
    }

    /** "..., officials who asked not to be named said.": the last verb, whatever its clause was taken for; the source begins behind a comma. */
    @Nullable
    Span closingSource(Clause clause) {
        int verb = scene.at(clause.verbSpan().start());
        boolean last = verb > 0 && (clause.verbSpan().end() >= scene.end() || endsInPhrase(clause));
        int end = scene.is(verb - 1, ",") ? beforeInsert(verb - 1) : verb;
        if (!last || end < 0 || FrameSource.isPassive(clause) || scene.is(end - 1, Tag.ADV)) {
            return null;
        }
        int first = behindComma(end - 1);
        boolean content = first > SHORTEST_SENTENCE && !scene.is(0, Tag.ADP) && !scene.is(0, Tag.SCONJ);
        boolean source = scene.nounFrom(first) != null || scene.is(first, Tag.VERB); // "banking/VERB sources"
        return content && source ? scene.sentence().span(first, end == verb ? verb : verb - 1) : null;
    }

    /** "said in its yearly report" */
    private boolean endsInPhrase(Clause clause) {
        int behind = scene.at(clause.verbSpan().end());
        return scene.is(behind, Tag.ADP)
                && scene.clauses().stream()
                        .noneMatch(other ->
                                other.headSpan().start() > clause.headSpan().start());
    }

    /** "Moody's, a rating agency, said": where the insert before the verb begins, or -1. */
    private int beforeInsert(int comma) {
        int first = behindComma(comma - 1);
        return first > 1 && scene.is(first - 1, ",") ? first - 1 : -1;
    }

    private int behindComma(int from) {
        int first = from;
        while (first > 0 && !scene.is(first - 1, ",") && !scene.isQuote(first - 1)) {
            first--;
        }
        return first;
    }

    /** What a closing frame reports: all before its source. */
    ClaimContent before(Span source) {
        return content(scene.contentStart(source.start()), scene.wordBefore(source.start()));
    }
}
