package dev.parley.linguistics;

import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import opennlp.tools.tokenize.TokenizerME;

/** Divides a sentence into the words that the tagger knows: OpenNLP's tokens, with dashes and quotes cut off that it leaves on. */
final class Tokenizer {
    private final TokenizerME tokenizer;
    private final Set<String> abbreviations;

    Tokenizer(Models models, Set<String> abbreviations) {
        this.abbreviations = abbreviations;
        this.tokenizer = new TokenizerME(models.tokens());
    }

    /** Spans into the article. */
    List<Span> split(String folded, Span sentence) {
        List<Span> out = new ArrayList<>();
        for (opennlp.tools.util.Span token :
                tokenizer.tokenizePos(sentence.of(folded).replace('\n', ' '))) {
            cut(folded, sentence.start() + token.getStart(), sentence.start() + token.getEnd(), out);
        }
        cutFinalStop(folded, out);
        dropNameBrackets(folded, out);
        joinInitials(folded, out);
        joinSlashes(folded, out);
        return out;
    }

    /** "met Mr. Lavrov.": the stop that ends a sentence is no part of its last word, unless the word is an abbreviation. */
    private void cutFinalStop(String folded, List<Span> words) {
        int last = words.size() - 1;
        if (last < 0) {
            return;
        }
        Span word = words.get(last);
        String form = word.of(folded);
        boolean glued = form.length() > 2 && form.endsWith(".") && form.indexOf('.') == form.length() - 1;
        if (glued && !abbreviations.contains(form)) {
            words.set(last, new Span(word.start(), word.end() - 1));
            words.add(new Span(word.end() - 1, word.end()));
        }
    }

    /** "Lindsey O. Graham": the stop of an initial is no mark. */
    private static void joinInitials(String folded, List<Span> words) {
        for (int i = words.size() - 3; i > 0; i--) {
            Span word = words.get(i);
            Span stop = words.get(i + 1);
            boolean initial = word.length() == 1
                    && Character.isUpperCase(folded.charAt(word.start()))
                    && stop.start() == word.end()
                    && stop.of(folded).equals(".")
                    && Character.isUpperCase(folded.charAt(words.get(i + 2).start()))
                    && Character.isUpperCase(folded.charAt(words.get(i - 1).start()));
            if (initial) {
                words.set(i, word.hull(stop));
                words.remove(i + 1);
            }
        }
    }

    /** "Audio/Video", "Royal Dutch/Shell": a slash between capitals, without blanks, is part of a name. */
    private static void joinSlashes(String folded, List<Span> words) {
        for (int i = words.size() - 2; i > 0; i--) {
            Span slash = words.get(i);
            boolean joins = slash.of(folded).equals("/")
                    && words.get(i - 1).end() == slash.start()
                    && words.get(i + 1).start() == slash.end()
                    && Character.isUpperCase(folded.charAt(words.get(i - 1).start()))
                    && Character.isUpperCase(folded.charAt(words.get(i + 1).start()));
            if (joins) {
                words.set(i - 1, words.get(i - 1).hull(words.get(i + 1)));
                words.subList(i, i + 2).clear();
                i--;
            }
        }
    }

    /** "said <Cercast Inc> agreed": wires bracket the name of a company without a ticker; a ticker ("<BA.N>") goes where it parts an owner from its noun. */
    private static void dropNameBrackets(String folded, List<Span> words) {
        int open = -1;
        for (int i = 0; i < words.size(); i++) {
            char mark = folded.charAt(words.get(i).start());
            if (mark == '<') {
                open = i;
            } else if (mark == '>' && open >= 0) {
                String inside =
                        folded.substring(words.get(open).end(), words.get(i).start());
                boolean name = inside.chars().anyMatch(Character::isLowerCase);
                if (name) {
                    words.remove(i);
                    words.remove(open);
                    i -= 2;
                } else if (partsOwner(folded, words, open, i)) {
                    words.subList(open, i + 1).clear();
                    i = open - 1;
                }
                open = -1;
            }
        }
    }

    /** "Shell Group's <RD> bid", "GAF <GAF>'s offer". */
    private static boolean partsOwner(String folded, List<Span> words, int open, int close) {
        String before = open == 0 ? "" : words.get(open - 1).of(folded);
        String after = close + 1 == words.size() ? "" : words.get(close + 1).of(folded);
        return before.endsWith("'s") || before.endsWith("s'") || after.equals("'s") || after.equals("'");
    }

    private static void cut(String folded, int start, int end, List<Span> out) {
        int from = start;
        for (int i = start; i < end; i++) {
            int length = markAt(folded, i, start, end);
            if (length > 0) {
                addIfAny(from, i, out);
                out.add(new Span(i, i + length));
                i += length - 1;
                from = i + 1;
            }
        }
        addIfAny(from, end, out);
    }

    /** The length of a mark that never stands inside a word, or 0. */
    private static int markAt(String folded, int i, int start, int end) {
        char c = folded.charAt(i);
        if (end - start == 1) {
            return 0;
        }
        if (c == '-' && i + 1 < end && folded.charAt(i + 1) == '-') {
            int length = 2;
            while (i + length < end && folded.charAt(i + length) == '-') {
                length++;
            }
            return length;
        }
        boolean mark = c == '\u2014'
                || c == '"'
                || c == '('
                || c == ')'
                || c == '['
                || c == ']'
                || c == '<'
                || c == '>'
                || c == ';';
        boolean quote = c == '\'' && i == start && end - start > 3 && Character.isUpperCase(folded.charAt(i + 1));
        boolean comma = c == ',' && i == end - 1;
        return mark || quote || comma ? 1 : 0;
    }

    private static void addIfAny(int from, int to, List<Span> out) {
        if (to > from) {
            out.add(new Span(from, to));
        }
    }
}
