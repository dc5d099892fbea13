package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds who is reported to have said or thought what: the frame, its source, and the span of its content. */
final class ClaimFinder {
    /** Fewer words between quotation marks are a title or a scare quote. */
    private static final int SHORTEST_QUOTE = 12;

    private final Lexicon lexicon;
    private final List<Span> quotes;
    private final String folded;
    private final List<ClaimDraft> claims = new ArrayList<>();

    ClaimFinder(Lexicon lexicon, Document document) {
        this.lexicon = lexicon;
        this.quotes = QuoteFinder.find(document.text());
        this.folded = document.text().folded();
    }

    List<ClaimDraft> find(Document document) {
        ClaimDraft last = null;
        for (Document.Parse parse : document.parses()) {
            int before = claims.size();
            for (Clause clause : parse.clauses()) {
                verb(parse, clause);
            }
            phrases(parse);
            if (claims.size() > before) {
                last = claims.get(claims.size() - 1);
            } else {
                last = orphan(parse.sentence(), last);
            }
        }
        claims.sort((a, b) -> a.content().compareTo(b.content()));
        return List.copyOf(claims);
    }

    private void verb(Document.Parse parse, Clause clause) {
        for (ReportingEntry entry : lexicon.reporting(CueWords.Kind.VERB, clause.lemma())) {
            if (entry.confidence() != ReportingEntry.Confidence.LOW && fits(entry.words(), clause)) {
                Content content = content(parse, clause, entry);
                if (content != null && content.span().length() > 0) {
                    add(source(clause, entry), clause.verbSpan(), content.span(), content.reports());
                    return;
                }
            }
        }
    }

    private boolean fits(CueWords words, Clause clause) {
        if (words.particle() != null && !words.particle().equals(clause.particle())) {
            return false;
        }
        if (words.objectNoun() == null) {
            return true;
        }
        NounGroup object = clause.group("object");
        return object != null && object.first().head().lemma().equals(words.objectNoun());
    }

    private @Nullable NounGroup source(Clause clause, ReportingEntry entry) {
        return entry.source().equals("none") ? null : clause.group(entry.source());
    }

    /** What a frame takes, and whether it says that something is so rather than that somebody wants it. */
    private record Content(Span span, boolean reports) {}

    private void add(@Nullable NounGroup source, Span cue, Span content, boolean reports) {
        boolean quoted = quotes.stream()
                .anyMatch(quote ->
                        quote.overlaps(content) && quote.length() >= SHORTEST_QUOTE || quote.contains(content));
        claims.add(new ClaimDraft(source, cue, content, quoted, reports));
    }

    private @Nullable Content content(Document.Parse parse, Clause clause, ReportingEntry entry) {
        Content complement = complement(parse, clause, entry);
        if (complement != null) {
            return complement;
        }
        boolean frame = clause.relation() == Clause.Relation.FRAME || clause.isInverted();
        Span quote = quoteBeside(parse.sentence(), clause);
        if (quote != null && (entry.takes("quote") || entry.takes("inserted"))) {
            return new Content(quote, true);
        }
        Span around = frame && entry.takes("inserted") ? around(parse.sentence(), clause) : null;
        return around == null ? null : new Content(around, true);
    }

    private @Nullable Content complement(Document.Parse parse, Clause clause, ReportingEntry entry) {
        for (Argument argument : clause.arguments()) {
            Clause child = argument.clause();
            String slot = argument.slot();
            boolean taken =
                    switch (slot) {
                        case "that" -> entry.takes("that") || entry.takes("bare") || entry.takes("object-that");
                        default -> entry.takes(slot);
                    };
            NounGroup group = argument.group();
            if (taken && group != null && lexicon.grammar().prepositions().contains(slot)) {
                return new Content(group.span(), false);
            }
            if (taken && child != null) {
                return new Content(new Span(startOf(child), endOf(parse, clause, child)), slot.equals("that"));
            }
        }
        return null;
    }

    private static int startOf(Clause child) {
        NounGroup subject = child.surfaceSubject();
        boolean finite = !child.isInfinitive() && child.relation() == Clause.Relation.COMPLEMENT;
        int verb = child.verbSpan().start();
        return finite && subject != null ? Math.min(verb, subject.first().span().start()) : verb;
    }

    /** To the end of the sentence, or to the next clause that stands beside the frame. */
    private int endOf(Document.Parse parse, Clause frame, Clause child) {
        int end = endOfSentence(parse.sentence());
        for (Clause other : parse.clauses()) {
            boolean later = other.headSpan().start() > child.headSpan().start();
            boolean beside = other.relation() == Clause.Relation.MAIN || other.relation() == Clause.Relation.FRAME;
            NounGroup subject = other.surfaceSubject();
            if (later && beside && other != frame && subject != null && other.coordinatedWith() == null) {
                int start = Math.min(
                        subject.first().span().start(), other.verbSpan().start());
                if (start > child.headSpan().end() && separated(parse.sentence(), start)) {
                    end = Math.min(end, separator(parse.sentence(), start));
                }
            }
        }
        return end;
    }

    /** A comma or a semicolon stands before the place, with a conjunction between at most. */
    private static boolean separated(Sentence sentence, int offset) {
        for (int i = 1; i < sentence.size(); i++) {
            if (sentence.token(i).span().start() == offset) {
                int k = sentence.token(i - 1).tag() == Tag.CCONJ ? i - 2 : i - 1;
                return k >= 0 && sentence.token(k).tag() == Tag.PUNCT;
            }
        }
        return false;
    }

    /** Where the mark before a clause stands, with the conjunction that may follow it. */
    private static int separator(Sentence sentence, int offset) {
        for (int i = sentence.size() - 1; i > 0; i--) {
            boolean mark = sentence.token(i).span().end() <= offset
                    && sentence.token(i).tag() == Tag.PUNCT;
            if (mark) {
                return sentence.token(i - 1).span().end();
            }
        }
        return offset;
    }

    private static int endOfSentence(Sentence sentence) {
        for (int i = sentence.size() - 1; i >= 0; i--) {
            if (sentence.token(i).tag() != Tag.PUNCT) {
                return sentence.token(i).span().end();
            }
        }
        return sentence.span().end();
    }

    private int trimBack(int offset) {
        int end = offset;
        while (end > 0 && !Character.isLetterOrDigit(folded.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    /** The quotation that a frame stands beside, with all that is quoted without a break around it. */
    private @Nullable Span quoteBeside(Sentence sentence, Clause clause) {
        Span best = null;
        for (Span quote : quotes) {
            boolean near = quote.overlaps(sentence.span())
                    && quote.length() >= SHORTEST_QUOTE
                    && !quote.contains(clause.headSpan());
            if (near) {
                best = best == null ? quote : best.hull(quote);
            }
        }
        return best;
    }

    /** What an inserted or trailing frame reports: the sentence without the frame where it stands at one end, else all of it. */
    private @Nullable Span around(Sentence sentence, Clause frame) {
        int start = sentence.token(0).span().start();
        int end = endOfSentence(sentence);
        Span own = frame.span();
        boolean trailing = onlyAdjuncts(sentence, own.end());
        if (trailing) {
            end = trimBack(own.start());
        } else if (own.start() <= start + 1) {
            start = own.end();
            while (start < end && !Character.isLetterOrDigit(folded.charAt(start))) {
                start++;
            }
        }
        return end > start ? new Span(start, end) : null;
    }

    private static boolean onlyAdjuncts(Sentence sentence, int offset) {
        for (Token token : sentence.tokens()) {
            boolean behind = token.span().start() >= offset;
            if (behind && (token.tag() == Tag.VERB || token.tag() == Tag.AUX || token.is(","))) {
                return false;
            }
        }
        return true;
    }

    /** "according to the ministry", "in Iran's view": what stands around the phrase is its content. */
    private void phrases(Document.Parse parse) {
        Sentence sentence = parse.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            for (ReportingEntry entry :
                    lexicon.phraseReporting(sentence.token(i).lower())) {
                int end = matches(sentence, i, entry.words().lemma());
                if ((end > i + 1 || end > i && entry.source().equals("none"))
                        && entry.confidence() != ReportingEntry.Confidence.LOW) {
                    phrase(parse, i, end, entry);
                    break;
                }
            }
        }
    }

    private static int matches(Sentence sentence, int from, String phrase) {
        String[] words = phrase.split(" ");
        for (int i = 0; i < words.length; i++) {
            if (from + i >= sentence.size() || !sentence.token(from + i).is(words[i])) {
                return -1;
            }
        }
        return from + words.length;
    }

    private void phrase(Document.Parse parse, int from, int to, ReportingEntry entry) {
        NounPhrase source = null;
        if (!entry.source().equals("none")) {
            int at = sourceStart(parse.sentence(), to, entry.source());
            for (NounPhrase phrase : parse.nouns()) {
                if (phrase.from() == at) {
                    source = phrase;
                }
            }
            if (source == null) {
                return;
            }
        }
        Sentence sentence = parse.sentence();
        Span cue = sentence.span(from, to);
        int start = sentence.token(0).span().start();
        int end = endOfSentence(sentence);
        if (from == 0) {
            int after = source == null ? to : source.to();
            start = after < sentence.size() ? sentence.token(after).span().end() : end;
        } else {
            end = trimBack(cue.start());
        }
        if (end > start) {
            add(source == null ? null : groupOf(source), cue, new Span(start, end), true);
        }
    }

    /** Right behind the phrase, or behind the preposition that ends it ("according" + "to"). */
    private static int sourceStart(Sentence sentence, int to, String slot) {
        boolean preposition = to < sentence.size() && sentence.token(to).is(slot);
        return preposition ? to + 1 : to;
    }

    private static NounGroup groupOf(NounPhrase phrase) {
        return new NounGroup(List.of(phrase), false);
    }

    /** A sentence of nothing but quotation goes on with the speaker before it. */
    private @Nullable ClaimDraft orphan(Sentence sentence, @Nullable ClaimDraft last) {
        for (Span quote : quotes) {
            Span inside = new Span(
                    Math.min(sentence.span().start() + 1, sentence.span().end()),
                    Math.max(sentence.span().start() + 1, endOfSentence(sentence)));
            if (quote.contains(inside) && last != null && !last.content().contains(inside)) {
                ClaimDraft claim = new ClaimDraft(last.source(), last.cue(), inside, true, true);
                claims.add(claim);
                return claim;
            }
        }
        return last;
    }
}
