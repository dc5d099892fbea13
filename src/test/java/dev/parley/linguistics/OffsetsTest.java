package dev.parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixture.FixtureReader;
import dev.parley.text.Block;
import dev.parley.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every token of every text points at its own characters, in order, and none is lost: in the text as given, and as other editors would have set it. */
class OffsetsTest {
    /** A line end within a paragraph. */
    private static final Pattern WRAP = Pattern.compile("(?<!\n)\n(?!\n)");

    private static final Map<String, String> CURLY =
            Map.of(" \"", " \u201c", "\" ", "\u201d ", "'s", "\u2019s", "n't", "n\u2019t");

    static Stream<String> texts() {
        return FixtureReader.files(Path.of("fixtures")).stream()
                .map(file -> FixtureReader.read(file).text());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void pointIntoTheArticleHoweverItIsSet(String text) {
        for (String set : List.of(
                text,
                curly(text),
                text.replace("\n", "\r\n"),
                WRAP.matcher(text).replaceAll(" "),
                text.replace(' ', '\u00a0'),
                text.replace(", ", "\u2014"),
                "    " + text.replace("\n\n", "\n\n    "),
                text.replace(". ", ". \ud83d\ude00 "))) {
            checkTokens(set);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void ofTheSameWordsGiveTheSameSentences(String text) {
        List<String> plain = Reads.of(text).sentences();
        assertThat(Reads.of(text.replace("\n", "\r\n")).sentences()).isEqualTo(plain);
        assertThat(Reads.of(WRAP.matcher(text).replaceAll(" ")).sentences()).isEqualTo(plain);
        assertThat(Reads.of(text.replace(' ', '\u00a0')).sentences()).isEqualTo(plain);
        assertThat(Reads.of("\ufeff" + text).sentences()).isEqualTo(plain);
        Document straight = Reads.of(text).document();
        assertThat(folded(Reads.of(curly(text)).document())).isEqualTo(folded(straight));
    }

    private static List<String> folded(Document document) {
        return document.parses().stream()
                .map(parse -> parse.sentence().span().of(document.text().folded()))
                .toList();
    }

    private static String curly(String text) {
        String out = text;
        for (Map.Entry<String, String> mark : CURLY.entrySet()) {
            out = out.replace(mark.getKey(), mark.getValue());
        }
        return out;
    }

    /** A dateline is seen and not read: where the one before a sentence ends, or 0. */
    private static int datelineEnd(Document document, Sentence sentence) {
        return document.text().blocks().stream()
                .filter(block -> block.kind() == Block.Kind.DATELINE)
                .mapToInt(block -> block.span().end())
                .filter(end -> end <= sentence.span().start())
                .max()
                .orElse(0);
    }

    private static void checkTokens(String given) {
        Document document = Reads.of(given).document();
        int end = 0;
        for (Document.Parse parse : document.parses()) {
            Sentence sentence = parse.sentence();
            assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
            end = Math.max(end, datelineEnd(document, sentence));
            for (Token token : sentence.tokens()) {
                Span span = token.span();
                assertThat(given.substring(end, span.start()))
                        .as("between tokens, before %s", token)
                        .matches("[\\s\u00a0<>]*"); // wires bracket names
                assertThat(sentence.span().contains(span))
                        .as("%s in %s", token, sentence.span())
                        .isTrue();
                assertThat(span.of(document.text().folded())).isEqualTo(token.form());
                end = span.end();
            }
        }
        assertThat(given.substring(end)).as("after the last token").isBlank();
    }
}
