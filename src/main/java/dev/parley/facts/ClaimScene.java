package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One sentence as the reader of claims sees it: its words by place, its clauses, and the quotations that run through it. */
final class ClaimScene {
    private final Lexicon lexicon;
    private final Document.Parse parse;
    private final Quotations quotations;

    ClaimScene(Lexicon lexicon, Document.Parse parse, Quotations quotations) {
        this.lexicon = lexicon;
        this.parse = parse;
        this.quotations = quotations;
    }

    Document.Parse parse() {
        return parse;
    }

    Sentence sentence() {
        return parse.sentence();
    }

    List<Clause> clauses() {
        return parse.clauses();
    }

    Quotations quotations() {
        return quotations;
    }

    /** Index of the first word that begins at or behind a place. */
    int at(int offset) {
        int low = 0;
        int high = sentence().size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sentence().token(middle).span().start() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    boolean isRelative(int token) {
        return has(token)
                && lexicon.grammar().relativePronouns().contains(token(token).lower());
    }

    boolean has(int token) {
        return token >= 0 && token < sentence().size();
    }

    Token token(int i) {
        return sentence().token(i);
    }

    boolean is(int i, String word) {
        return has(i) && token(i).is(word);
    }

    boolean is(int i, Tag tag) {
        return has(i) && token(i).tag() == tag;
    }

    boolean isQuote(int i) {
        return is(i, "\"") || is(i, "'") || is(i, "''");
    }

    /** A comma, a dash, a semicolon or a colon. */
    boolean isStop(int i) {
        return is(i, ",") || is(i, ";") || is(i, ":") || is(i, "--") || is(i, "\u2014") || is(i, "-");
    }

    /** Whether a verb is one of saying. */
    boolean reports(Clause clause) {
        for (ReportingEntry entry : lexicon.reporting(CueWords.Kind.VERB, clause.lemma())) {
            boolean says = entry.kind() == ReportingEntry.Kind.SPEECH || entry.kind() == ReportingEntry.Kind.WRITING;
            if (says && (entry.takes("that") || entry.takes("quote") || entry.takes("object-that"))) {
                return true;
            }
        }
        return false;
    }

    /** Where content begins that closes before a place: with the quotation that runs on into the sentence, else with its first word. */
    int contentStart(int limit) {
        Quotation running = quotations.at(start());
        return running != null && running.span().end() <= limit ? running.span().start() : wordFrom(start());
    }

    boolean isSubordinator(int i) {
        return has(i) && lexicon.grammar().subordinators().containsKey(token(i).lower());
    }

    /** The noun phrase that begins with a word, or null. */
    @Nullable
    NounPhrase nounFrom(int token) {
        for (NounPhrase phrase : parse.nouns()) {
            if (phrase.from() == token) {
                return phrase;
            }
        }
        return null;
    }

    /** The place behind a phrase that begins at a word, forms or lemmas; -1 where it is another. */
    int matches(int from, String[] words) {
        for (int i = 0; i < words.length; i++) {
            if (!has(from + i)
                    || !is(from + i, words[i]) && !token(from + i).lemma().equals(words[i])) {
                return -1;
            }
        }
        return from + words.length;
    }

    int start() {
        return token(0).span().start();
    }

    /** Where the last word ends, before the full stop. */
    int end() {
        for (int i = sentence().size() - 1; i > 0; i--) {
            if (token(i).tag() != Tag.PUNCT || is(i, ")")) {
                return token(i).span().end();
            }
        }
        return sentence().span().end();
    }

    /** The end of the last word before a place, without marks. */
    int wordBefore(int offset) {
        int i = at(offset) - 1;
        while (i > 0 && token(i).tag() == Tag.PUNCT && !is(i, ")")) {
            i--;
        }
        return i < 0 ? offset : token(i).span().end();
    }

    /** The start of the first word at or behind a place, without marks. */
    int wordFrom(int offset) {
        int i = at(offset);
        while (has(i) && token(i).tag() == Tag.PUNCT && !is(i, "(")) {
            i++;
        }
        return has(i) ? token(i).span().start() : offset;
    }

    /** From one place to another, empty where the other comes first. */
    static Span span(int start, int end) {
        return new Span(start, Math.max(start, end));
    }

    /** The "that" of a clause behind a place, else its beginning. */
    int thatBefore(Clause clause, int behind) {
        int begin = begin(clause, behind);
        for (int i = at(begin) - 1; has(i) && token(i).span().start() >= behind; i--) {
            if (is(i, "that")) {
                return token(i).span().start();
            }
        }
        return begin;
    }

    /** Whether a noun phrase stands in this sentence, not in one before. */
    boolean isHere(NounGroup group) {
        return group.first().sentence().index() == sentence().index();
    }

    /** Where a clause begins: its subject, if that stands before the verb and behind a place, else its verb. */
    static int begin(Clause clause, int behind) {
        NounGroup subject = clause.surfaceSubject();
        int verb = clause.verbSpan().start();
        if (subject == null) {
            return verb;
        }
        boolean own = subject.first().sentence().index() == clause.sentence().index()
                && subject.first().span().start() >= behind
                && subject.first().span().start() < verb;
        return own ? subject.first().span().start() : verb;
    }

    /** The content with the quotations that it begins or ends in. */
    Span withQuotations(Span content) {
        Quotation first = quotations.at(content.start());
        Quotation last = quotations.at(Math.max(content.start(), content.end() - 1));
        Span out = content;
        if (first != null && first.inside().start() >= content.start() - 1) {
            out = new Span(first.span().start(), out.end());
        }
        if (last != null && last.span().start() >= out.start()) {
            out = new Span(out.start(), Math.max(out.end(), last.span().end()));
        }
        return out;
    }
}
