package dev.parley.linguistics;

import dev.parley.lexicon.Grammar;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.sentdetect.SentenceDetectorME;

/** Divides a block into sentences: OpenNLP's, joined again where only an abbreviation ended one. */
final class SentenceSplitter {
    private final SentenceDetectorME detector;
    private final Grammar grammar;

    SentenceSplitter(Models models, Grammar grammar) {
        this.detector = new SentenceDetectorME(models.sentences());
        this.grammar = grammar;
    }

    List<Span> split(String folded, Span block) {
        List<Span> out = new ArrayList<>();
        for (opennlp.tools.util.Span found :
                detector.sentPosDetect(block.of(folded).replace('\n', ' '))) {
            Span sentence = new Span(block.start() + found.getStart(), block.start() + found.getEnd());
            if (!out.isEmpty() && goesOn(folded, out.get(out.size() - 1), sentence)) {
                sentence = out.remove(out.size() - 1).hull(sentence);
            }
            out.add(sentence);
        }
        return out;
    }

    /** "between U.S. | President Trump", "Mr. | Lavrov", "J. | Smith", and a lower-case beginning. */
    private boolean goesOn(String folded, Span before, Span next) {
        char first = folded.charAt(next.start());
        if (Character.isLowerCase(first) || first == ',' || first == ';') {
            return true;
        }
        if (isOnlyQuote(folded, next)) {
            return true;
        }
        String last = lastWord(folded, before);
        boolean initial = last.length() == 2 && Character.isUpperCase(last.charAt(0)) && last.charAt(1) == '.';
        if (initial) {
            return true;
        }
        return (grammar.abbreviations().contains(last) || isInitials(last)) && !isOpener(firstWord(folded, next));
    }

    /** "R.M. | Wilson". */
    private static boolean isInitials(String word) {
        return word.length() == 4
                && Character.isUpperCase(word.charAt(0))
                && Character.isUpperCase(word.charAt(2))
                && word.charAt(1) == '.'
                && word.charAt(3) == '.';
    }

    private static boolean isOnlyQuote(String folded, Span next) {
        return next.length() == 1 && folded.charAt(next.start()) == '"';
    }

    /** A word that opens sentences rather than names. */
    private boolean isOpener(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return grammar.pronouns().containsKey(lower)
                || grammar.prepositions().contains(lower)
                || grammar.subordinators().containsKey(lower)
                || grammar.demonstratives().contains(lower)
                || grammar.coordinators().contains(lower)
                || grammar.negators().contains(lower);
    }

    private static String lastWord(String folded, Span span) {
        int start = span.end();
        while (start > span.start()
                && folded.charAt(start - 1) > ' '
                && "\"'(<".indexOf(folded.charAt(start - 1)) < 0) {
            start--;
        }
        return folded.substring(start, span.end());
    }

    private static String firstWord(String folded, Span span) {
        int end = span.start();
        while (end < span.end() && Character.isLetter(folded.charAt(end))) {
            end++;
        }
        return folded.substring(span.start(), end);
    }
}
