package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.text.Block;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import opennlp.tools.postag.POSTaggerME;

/**
 * Reads sentences with their tagged words; not thread-safe, since OpenNLP's are not.
 *
 * <p>Lemmas come from rules and an exception list: the model lemmatizer costs more than all the rest and gains nothing.
 */
final class SentenceReader {
    /** Nothing that a person wrote as one sentence is longer; a table or a list without stops is cut here. */
    private static final int LONGEST_SENTENCE = 250;

    private final Lexicon lexicon;
    private final SentenceSplitter splitter;
    private final Tokenizer tokenizer;
    private final POSTaggerME tagger;
    private final StandIns standIns;

    SentenceReader(Lexicon lexicon, Models models) {
        this.lexicon = lexicon;
        this.splitter = new SentenceSplitter(models, lexicon.grammar());
        this.tokenizer = new Tokenizer(models, lexicon.grammar().abbreviations());
        this.tagger = new POSTaggerME(models.tags());
        this.standIns = new StandIns(lexicon);
    }

    List<Sentence> read(SourceText text) {
        List<Sentence> raw = new ArrayList<>();
        NameReader names = new NameReader(lexicon, text.folded());
        TagRepair repair = new TagRepair(lexicon, names);
        CompanyNames companies = new CompanyNames(lexicon);
        int paragraph = 0;
        for (Block block : text.blocks()) {
            if (block.kind() != Block.Kind.DATELINE) {
                for (Span span : splitter.split(text.folded(), block.span())) {
                    readSentence(text.folded(), span, block.kind(), paragraph, companies, raw);
                }
            }
            paragraph++;
        }
        raw.forEach(sentence -> repair.learn(sentence.tokens()));
        List<Sentence> out = new ArrayList<>(raw.size());
        for (Sentence s : raw) {
            out.add(names.read(s, repair.repair(s.tokens())));
        }
        return List.copyOf(out);
    }

    private void readSentence(
            String folded, Span span, Block.Kind kind, int paragraph, CompanyNames companies, List<Sentence> out) {
        List<Span> words = tokenizer.split(folded, span);
        for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
            List<Span> part = words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE));
            List<Token> tokens = companies.repair(tag(folded, part));
            if (!tokens.isEmpty()) {
                Span whole =
                        new Span(part.get(0).start(), part.get(part.size() - 1).end());
                out.add(new Sentence(out.size(), whole, kind, paragraph, tokens, List.of(), List.of()));
            }
        }
    }

    private List<Token> tag(String folded, List<Span> words) {
        String[] forms = words.stream().map(word -> word.of(folded)).toArray(String[]::new);
        String[] tags = standIns.tag(folded, words, bare(words, forms), tagger::tag);
        List<Token> out = new ArrayList<>(words.size() + 4);
        for (int i = 0; i < forms.length; i++) {
            int clitic = cliticStart(forms[i], tags[i]);
            if (clitic > 0) {
                Span word = words.get(i);
                add(
                        out,
                        folded,
                        new Span(word.start(), word.start() + clitic),
                        hostTag(forms[i].substring(0, clitic), forms[i].substring(clitic), tags[i]));
                add(
                        out,
                        folded,
                        new Span(word.start() + clitic, word.end()),
                        cliticTag(forms[i].substring(0, clitic), forms[i].substring(clitic), tags[i]));
            } else if (isGluedHyphen(words, forms, i, out)) {
                Token last = out.remove(out.size() - 1);
                add(
                        out,
                        folded,
                        last.span().hull(words.get(i)),
                        Tag.of(tags[i]) == Tag.PUNCT ? Tag.NOUN : Tag.of(tags[i]));
            } else if (joinsHyphenated(words, forms, i, out)) {
                Token last = out.remove(out.size() - 1);
                Span joined = new Span(last.span().start(), words.get(i + 1).end());
                add(
                        out,
                        folded,
                        joined,
                        compoundTag(
                                last,
                                Tag.of(tags[i + 1]),
                                i + 2 < tags.length ? Tag.of(tags[i + 2]) : Tag.PUNCT,
                                forms[i + 1]));
                i++;
            } else {
                add(out, folded, words.get(i), Tag.of(tags[i]));
            }
        }
        return out;
    }

    /** Without a clitic, which is cut off behind the tagger. */
    private static List<Span> bare(List<Span> words, String[] forms) {
        List<Span> out = new ArrayList<>(words.size());
        for (int i = 0; i < forms.length; i++) {
            int clitic = cliticStart(forms[i], "");
            Span word = words.get(i);
            out.add(clitic > 0 ? new Span(word.start(), word.start() + clitic) : word);
        }
        return out;
    }

    private void add(List<Token> out, String folded, Span span, Tag tag) {
        String form = span.of(folded);
        String lower = form.toLowerCase(Locale.ROOT);
        out.add(new Token(out.size(), span, form, lower, lexicon.morphology().lemma(lower, tag.name()), tag));
    }

    /** Where "'s", "n't" or a bare possessive mark begins in a word, or 0. */
    private static int cliticStart(String form, String tag) {
        int length = form.length();
        if (length < 3) {
            return 0;
        }
        if (form.endsWith("n't") || form.endsWith("N'T")) {
            return length > 3 ? length - 3 : 0;
        }
        int apostrophe = form.lastIndexOf('\'');
        if (apostrophe <= 0 || length - apostrophe > 3) {
            return 0;
        }
        boolean bare = apostrophe == length - 1;
        return bare && form.charAt(apostrophe - 1) != 's' && tag.indexOf('+') < 0 ? 0 : apostrophe;
    }

    /** Capitalised, and no pronoun or adverb that opens a sentence ("It's", "That's"). */
    private boolean isName(String host) {
        String lower = host.toLowerCase(Locale.ROOT);
        return Character.isUpperCase(host.charAt(0))
                && !lexicon.grammar().pronouns().containsKey(lower)
                && !lexicon.grammar().demonstratives().contains(lower)
                && !lexicon.grammar().interrogatives().contains(lower)
                && !lexicon.grammar().indefinites().contains(lower)
                && !lexicon.isTimeAdverb(lower)
                && !lower.equals("there")
                && !lower.equals("here");
    }

    private Tag hostTag(String form, String clitic, String tag) {
        if (clitic.equalsIgnoreCase("n't")) {
            return Tag.AUX;
        }
        if (isName(form)) {
            return Tag.PROPN;
        }
        Tag host = Tag.of(tag);
        return host == Tag.PRON || host == Tag.PROPN || host == Tag.ADV ? host : Tag.NOUN;
    }

    private Tag cliticTag(String host, String clitic, String tag) {
        if (isName(host) && (clitic.equals("'s") || clitic.equals("'"))) {
            return Tag.PART;
        }
        int plus = tag.indexOf('+');
        if (plus > 0) {
            return Tag.of(tag.substring(plus + 1));
        }
        return switch (clitic.toLowerCase(Locale.ROOT)) {
            case "n't", "'s", "'" -> Tag.PART;
            default -> Tag.AUX;
        };
    }

    /** "go" "-ahead", "cease-" "fire": the hyphen went with one half. */
    private static boolean isGluedHyphen(List<Span> words, String[] forms, int i, List<Token> out) {
        if (i == 0
                || out.isEmpty()
                || out.get(out.size() - 1).span().end() != words.get(i).start()) {
            return false;
        }
        boolean second = forms[i].length() > 1 && forms[i].charAt(0) == '-' && Character.isLetter(forms[i].charAt(1));
        String before = out.get(out.size() - 1).form();
        boolean first = before.length() > 1 && before.endsWith("-") && Character.isLetter(forms[i].charAt(0));
        return second || first;
    }

    /** "high" "-" "level" without blanks: one word again, which the tagger wanted in three. */
    private static boolean joinsHyphenated(List<Span> words, String[] forms, int i, List<Token> out) {
        return forms[i].equals("-")
                && i > 0
                && i + 1 < forms.length
                && !out.isEmpty()
                && out.get(out.size() - 1).span().end() == words.get(i).start()
                && words.get(i).end() == words.get(i + 1).start()
                && Character.isLetterOrDigit(forms[i + 1].charAt(0));
    }

    private Tag compoundTag(Token first, Tag last, Tag next, String lastForm) {
        boolean name = first.isCapitalised()
                && Character.isUpperCase(lastForm.charAt(0))
                && !lexicon.isDemonym(lastForm); // "Rolls-Royce", but "Anglo-American"
        if (name || last == Tag.PROPN || first.tag() == Tag.PROPN && Character.isUpperCase(lastForm.charAt(0))) {
            return Tag.PROPN;
        }
        boolean beforeNoun = next == Tag.NOUN || next == Tag.PROPN || next == Tag.ADJ;
        if (last == Tag.VERB || last == Tag.ADJ || beforeNoun) {
            return Tag.ADJ;
        }
        return last == Tag.NUM || last == Tag.ADP || last == Tag.ADV ? Tag.NOUN : last;
    }
}
