package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Relation;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.text.Span;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** "according to the ministry", "in Iran's view", "reportedly": what stands around the phrase is its content. */
final class AttributionPhrases {
    private final Lexicon lexicon;
    private final ClaimScene scene;

    AttributionPhrases(Lexicon lexicon, ClaimScene scene) {
        this.lexicon = lexicon;
        this.scene = scene;
    }

    void read(Consumer<ClaimDraft> out) {
        Sentence sentence = scene.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            for (ReportingEntry entry :
                    lexicon.reporting(CueWords.Kind.ADVERB, scene.token(i).lower())) {
                ClaimDraft claim = entry.confidence() == ReportingEntry.Confidence.HIGH ? phrase(i, entry) : null;
                if (claim != null) {
                    out.accept(claim);
                }
            }
            for (ReportingEntry entry : lexicon.phraseReporting(scene.token(i).lower())) {
                ClaimDraft claim = entry.confidence() == ReportingEntry.Confidence.LOW ? null : phrase(i, entry);
                if (claim != null) {
                    out.accept(claim);
                    break;
                }
            }
        }
    }

    private @Nullable ClaimDraft phrase(int from, ReportingEntry entry) {
        String[] words = entry.words().lemma().split(" ");
        if (entry.source().equals("none")) {
            int to = scene.matches(from, words);
            return to < 0 || !entry.takes("inserted") ? null : claim(from, cue(from, to), to, null, null);
        }
        if (entry.source().equals("possessor")) {
            return words.length == 2 ? owned(from, words) : null;
        }
        if (entry.source().equals("subject")) {
            return entry.takes("inserted") ? gapped(from, words) : null;
        }
        int to = scene.matches(from, words);
        if (to < 0 || !lexicon.grammar().prepositions().contains(entry.source())) {
            return null;
        }
        int at = scene.is(to, entry.source()) ? to + 1 : to;
        NounPhrase source = null;
        for (NounPhrase phrase : scene.parse().nouns()) {
            if (phrase.from() == at) {
                source = phrase;
            }
        }
        return source == null ? null : claim(from, cue(from, to), tail(source), source, described(source));
    }

    /** "in Iran's view": the noun closes the phrase, its owner is the source. */
    private @Nullable ClaimDraft owned(int from, String[] words) {
        if (!scene.is(from, words[0])) {
            return null;
        }
        for (NounPhrase phrase : scene.parse().nouns()) {
            NounPhrase owner = phrase.possessor();
            if (phrase.from() == from + 1
                    && owner != null
                    && phrase.head().lemma().equals(words[1])) {
                return claim(from, cue(from, phrase.to()), phrase.to(), owner, owner.span());
            }
        }
        return null;
    }

    /** "as the judge put it": the source stands behind the first word of the phrase. */
    private @Nullable ClaimDraft gapped(int from, String[] words) {
        NounPhrase source = words.length > 2 && scene.is(from, words[0]) ? scene.nounFrom(from + 1) : null;
        if (source == null) {
            return null;
        }
        int verb = tail(source);
        int to = scene.matches(verb, Arrays.copyOfRange(words, 1, words.length));
        return to < 0 ? null : claim(from, cue(verb, to), to, source, described(source));
    }

    private static Span described(NounPhrase source) {
        return AttributionSource.described(NounGroup.of(source), new Span(0, 0));
    }

    private int tail(NounPhrase source) {
        return Math.max(source.to(), scene.at(described(source).end()));
    }

    private @Nullable ClaimDraft claim(
            int from, Span cue, int tail, @Nullable NounPhrase source, @Nullable Span sourceSpan) {
        int phrase = scene.token(from).span().start();
        boolean opens = from <= 1 && scene.wordFrom(scene.start()) >= phrase;
        int start = opens ? opening(tail) : scene.contentStart(phrase);
        int end = opens || goesOn(from, tail) ? scene.end() : scene.wordBefore(phrase);
        if (source == null && !opens) {
            end = scene.end();
        }
        if (end <= start) {
            return null;
        }
        Span content = scene.withQuotations(new Span(start, end));
        NounGroup group = source == null ? null : NounGroup.of(source);
        return new ClaimDraft(group, sourceSpan, cue, content, false, true);
    }

    /** "According to a poll by the union released on Monday, [most]": behind the last comma before the main clause. */
    private int opening(int tail) {
        int start = scene.has(tail) ? scene.token(tail).span().start() : scene.end();
        for (Clause clause : scene.clauses()) {
            if (clause.headSpan().start() > start
                    && (clause.relation() == Relation.MAIN || clause.relation() == Relation.FRAME)) {
                int begin = ClaimScene.begin(clause, start);
                for (int i = tail; scene.has(i) && scene.token(i).span().start() < begin; i++) {
                    if (scene.is(i, ",")) {
                        start = scene.token(i).span().end();
                        break;
                    }
                }
                break;
            }
        }
        return scene.isQuote(scene.at(start))
                ? scene.token(scene.at(start)).span().start()
                : scene.wordFrom(start);
    }

    private Span cue(int from, int to) {
        return scene.sentence().span(from, to);
    }

    /** The phrase stands inside: the main verb comes behind it, and none before. */
    private boolean goesOn(int from, int tail) {
        int begin = scene.token(from).span().start();
        int end = scene.has(tail) ? scene.token(tail).span().start() : scene.end();
        boolean behind = false;
        for (Clause clause : scene.clauses()) {
            NounGroup subject = clause.surfaceSubject();
            boolean main = clause.relation() == Relation.MAIN
                    || clause.relation() == Relation.COMPLEMENT
                    || clause.relation() == Relation.FRAME;
            if (main && clause.headSpan().end() <= begin && clause.relation() != Relation.COMPLEMENT) {
                return false;
            }
            behind |= main
                    && clause.headSpan().start() >= end
                    && (subject == null || subject.span().start() < begin || clause.isInverted());
        }
        return behind;
    }
}
