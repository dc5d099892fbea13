package dev.parley.linguistics;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.LexiconLoader;
import dev.parley.pack.Pack;
import dev.parley.text.Block;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text as the standard reader sees it, in short forms. */
final class Reads {
    private static final Lexicon LEXICON = LexiconLoader.load(Pack.standard());
    private static final Reader READER = Reader.of(LEXICON);
    private static final TruthReader TRUTH = new TruthReader(LEXICON);

    private final Document document;

    private Reads(Document document) {
        this.document = document;
    }

    static Reads of(String text) {
        return new Reads(READER.read(SourceText.of(text)));
    }

    Document document() {
        return document;
    }

    /** The words of each sentence, as given. */
    List<String> sentences() {
        return document.parses().stream()
                .map(parse -> words(parse.sentence().span()))
                .toList();
    }

    List<String> sentences(Block.Kind kind) {
        return document.parses().stream()
                .filter(parse -> parse.sentence().block() == kind)
                .map(parse -> words(parse.sentence().span()))
                .toList();
    }

    /** The tokens of all sentences, as given, parted by blanks. */
    String tokens() {
        return document.parses().stream()
                .flatMap(parse -> parse.sentence().tokens().stream())
                .map(token -> token.span().of(document.text().given()))
                .collect(Collectors.joining(" "));
    }

    /** All clauses with a lemma: {@code Peru + Chile: not sign: the accord}, {@code -} where nothing fills a slot. */
    String clauses(String lemma) {
        return document.parses().stream()
                .flatMap(parse -> parse.clauses().stream()
                        .filter(clause -> clause.lemma().equals(lemma))
                        .map(clause -> form(clause, parse.clauses())))
                .collect(Collectors.joining("; "));
    }

    /** All clauses of the text, in short. */
    String clauses() {
        return document.parses().stream()
                .flatMap(parse -> parse.clauses().stream().map(clause -> form(clause, parse.clauses())))
                .collect(Collectors.joining("; "));
    }

    Clause clause(String lemma) {
        return document.parses().stream()
                .flatMap(parse -> parse.clauses().stream())
                .filter(clause -> clause.lemma().equals(lemma))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no clause `" + lemma + "` among " + clauses()));
    }

    NounPhrase noun(String words) {
        return document.parses().stream()
                .flatMap(parse -> parse.nouns().stream())
                .filter(noun -> words(noun.span()).equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no phrase `" + words + "` in " + document.parses()));
    }

    /** The words that fill a slot. */
    String slot(String lemma, String slot) {
        return group(clause(lemma), slot);
    }

    private String form(Clause clause, List<Clause> sentence) {
        String verb = clause.lemma() + (clause.particle() == null ? "" : " " + clause.particle());
        return group(clause, "subject") + ": " + truth(TRUTH.of(clause, sentence)) + verb + ": "
                + group(clause, "object");
    }

    private static String truth(Truth truth) {
        if (!truth.committed()) {
            return "nothing ";
        }
        String modality = truth.modality().name().toLowerCase(Locale.ROOT);
        return (truth.negated() ? "not " : "") + (modality.equals("asserted") ? "" : modality + " ");
    }

    private String group(Clause clause, String slot) {
        return words(clause.group(slot));
    }

    private String words(@Nullable NounGroup group) {
        return group == null
                ? "-"
                : group.members().stream().map(member -> words(member.span())).collect(Collectors.joining(" + "));
    }

    String words(Span span) {
        return document.text().words(span);
    }
}
