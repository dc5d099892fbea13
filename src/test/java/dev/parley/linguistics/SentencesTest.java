package dev.parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Block;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    /** Sentences are parted by a bar. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "U.S. President Donald Trump met Mr. Lavrov at 9 a.m. on Tuesday. | He left.",
                "J. R. Smith met George W. Bush in Rome. | They agreed.",
                "Gov. Smith met Sen. Jones and Lt. Brown in St. Petersburg. | Nobody else came.",
                "The parties met at 5 p.m. EST on Monday. | They agreed.",
                "The treaty was signed on Jan. 5. | Peru signed it.",
                "Peru vs. Chile is No. 5 on the list. | It went on.",
                "\u201cWe met,\u201d he said. | \u201cWe agreed.\u201d",
                "He said: \u201cWe met.\u201d | \u201cWe agreed,\u201d she said.",
                "\u201cWill Peru sign?\u201d he asked. | Nobody answered.",
                "The minister said ... that he would attend. | He did.",
                "Peru offered $2.5 million. | Chile offered 3.5 percent.",
                "The talks ended! | Who won?"
            })
    void endWhereAReaderEndsThem(String marked) {
        String[] sentences = marked.split(" \\| ");
        assertThat(Reads.of(String.join(" ", sentences)).sentences()).containsExactly(sentences);
        assertThat(Reads.of(String.join("\u00a0", sentences)).sentences()).containsExactly(sentences);
    }

    @Test
    void endWithTheirParagraph() {
        assertThat(Reads.of("Peru and Chile met\n\nThey agreed.").sentences())
                .containsExactly("Peru and Chile met", "They agreed.");
    }

    @Test
    void knowTheirBlock() {
        Reads reads = Reads.of("Talks open without Ukraine\n\nRIYADH, Feb. 18 (Reuters) - Russia and the United States"
                + " met on\nTuesday. They agreed.\n\nSpain did not.");
        assertThat(reads.sentences(Block.Kind.HEADLINE)).containsExactly("Talks open without Ukraine");
        assertThat(reads.sentences(Block.Kind.DATELINE)).isEmpty();
        assertThat(reads.sentences(Block.Kind.PARAGRAPH))
                .containsExactly("Russia and the United States met on Tuesday.", "They agreed.", "Spain did not.");
        assertThat(reads.document().parses())
                .extracting(parse -> parse.sentence().paragraph())
                .containsExactly(0, 2, 2, 3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            \u201cWe will not sign\u2014not now,\u201d Lavrov said. | \u201c We will not sign \u2014 not now , \u201d Lavrov said .
            The talks\u2014in Rome\u2014ended.                      | The talks \u2014 in Rome \u2014 ended .
            Kyiv\u2019s envoy didn\u2019t attend.                   | Kyiv \u2019s envoy did n\u2019t attend .
            Trump's envoy can't attend.                             | Trump 's envoy ca n't attend .
            The ministers\u2019 meeting ended.                      | The ministers \u2019 meeting ended .
            The bloc (EU) met.                                      | The bloc ( EU ) met .
            U.S.\u00a0Secretary Rubio met Mr.\u00a0Lavrov twice.    | U.S. Secretary Rubio met Mr. Lavrov twice .
            The U.S.\u2013China summit ended.                    | The U.S. \u2013 China summit ended .
            \ud83d\ude00 Lavrov left \ud83c\uddfa\ud83c\udde6.      | \ud83d\ude00 Lavrov left \ud83c\uddfa\ud83c\udde6 .
            Rubio met Mr. Lavrov. | Rubio met Mr. Lavrov .
            The EU-Mercosur talks ended. | The EU-Mercosur talks ended .
            \u201cNo,\u201d said Lavrov. | \u201c No , \u201d said Lavrov .
            \u2018We will not go,\u2019 he said.                    | \u2018 We will not go , \u2019 he said .
            """)
    void fallIntoTokens(String text, String tokens) {
        assertThat(Reads.of(text).tokens()).isEqualTo(tokens);
    }

    @Test
    void ofAnEmptyTextAreNone() {
        assertThat(Reads.of("").sentences()).isEmpty();
        assertThat(Arrays.asList("\n", "\u00a0", "\ufeff").stream()
                        .map(Reads::of)
                        .map(Reads::tokens)
                        .collect(Collectors.joining()))
                .isEmpty();
    }
}
