package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            \u201cNo,\u201d he said.  | "No," he said.
            \u201eNein\u201c          | "Nein"
            \u00abNon\u00bb           | "Non"
            \u2018No\u2019            | 'No'
            Kyiv\u2019s               | Kyiv's
            U.S.\u00a0envoy           | U.S. envoy
            10\u202f000               | 10 000
            talks\u2013calls          | talks\u2014calls
            co\u2011operation         | co-operation
            """)
    void foldsWhatPrintersVary(String given, String folded) {
        SourceText text = SourceText.of(given);
        assertThat(text.folded()).isEqualTo(folded);
        assertThat(text.given()).isSameAs(given);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\r\n\r\n",
                "\ufeffTalks",
                "\u201cA\u201d\u2014\u2018B\u2019\u2026\u2028C",
                "\ud83d\ude00\ud83c\uddfa\ud83c\udde6 Z\u00fcrich e\u0301",
                "\ud83d lone \ude00",
                "\t\u00a0\u3000\u200b"
            })
    void keepsEveryOffset(String given) {
        assertThat(SourceText.of(given).folded()).hasSameSizeAs(given);
    }

    @Test
    void leavesLettersAndEmojiAlone() {
        String given = "Zelenskyy\u0308 \u00c9lys\u00e9e \u041a\u0438\u0457\u0432 \ud83c\uddfa\ud83c\udde6";
        assertThat(SourceText.of(given).folded()).isEqualTo(given);
    }

    @Test
    void givesTheWordsOfASpanOnOneLine() {
        String given = "met in\r\n    Saudi\u00a0Arabia on\nTuesday";
        assertThat(SourceText.of(given).words(new Span(0, given.length()))).isEqualTo("met in Saudi Arabia on Tuesday");
        assertThat(SourceText.of(given).words(new Span(3, 7))).isEqualTo("in");
    }
}
