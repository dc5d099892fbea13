package dev.parley.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final String LONG_LINE = "Delegates from Russia and the United States met on Tuesday for talks in"
            + " Saudi Arabia, where they agreed to go on.";

    @Test
    void joinsTheLinesOfHardWrappedText() {
        assertBlocks("""
                France and Italy met in Rome on
                Tuesday. They spoke of wine.

                Spain did not attend
                the talks.
                """, """
                PARAGRAPH France and Italy met in Rome on Tuesday. They spoke of wine.
                PARAGRAPH Spain did not attend the talks.
                """);
    }

    @Test
    void startsAParagraphAtAnIndentedLine() {
        assertBlocks("""
                    France and Italy met in Rome on
                Tuesday.
                    Spain did not attend
                the talks.
                """, """
                PARAGRAPH France and Italy met in Rome on Tuesday.
                PARAGRAPH Spain did not attend the talks.
                """);
        assertBlocks("Spain did not attend\nthe talks.\n\tPeru did.\n", """
                PARAGRAPH Spain did not attend the talks.
                PARAGRAPH Peru did.
                """);
    }

    @Test
    void takesEachLineForAParagraphWhereLinesAreLong() {
        assertBlocks(
                LONG_LINE + "\n" + LONG_LINE + "\nLavrov called it useful.\n",
                "PARAGRAPH " + LONG_LINE + "\nPARAGRAPH " + LONG_LINE + "\nPARAGRAPH Lavrov called it useful.\n");
    }

    @Test
    void readsCarriageReturnsAsLineEnds() {
        assertBlocks("Peru and Chile\r\nmet in Lima.\r\n\r\nThey agreed.\r\n", """
                PARAGRAPH Peru and Chile met in Lima.
                PARAGRAPH They agreed.
                """);
    }

    @Test
    void seesAHeadlineOfItsOwn() {
        assertBlocks("""
                Talks open without Ukraine

                Russia and the United States met on Tuesday.
                """, """
                HEADLINE Talks open without Ukraine
                PARAGRAPH Russia and the United States met on Tuesday.
                """);
    }

    @Test
    void takesNoSentenceForAHeadline() {
        assertBlocks("Peru and Chile met.\n\nThey agreed.\n", """
                PARAGRAPH Peru and Chile met.
                PARAGRAPH They agreed.
                """);
        assertBlocks("Peru and Chile met", "PARAGRAPH Peru and Chile met\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RIYADH, Feb 18 (Reuters) - ",
                "RIYADH, Feb. 18 (AP) \u2014 ",
                "PARIS \u2014 ",
                "GENEVA -- ",
                "NEW YORK (AP) - ",
                "Washington (Reuters) - ",
                "BUENOS AIRES, Argentina (AP) \u2014 ",
                "LONDON, March 3, 2025 (Reuters) - "
            })
    void cutsADatelineOff(String dateline) {
        String given = dateline + "Peru and Chile met on Tuesday.";
        assertBlocks(given, "DATELINE " + dateline.strip() + "\nPARAGRAPH Peru and Chile met on Tuesday.\n");
        assertBlocks(
                "Talks open\n\n" + given + "\n\nThey agreed.",
                "HEADLINE Talks open\nDATELINE " + dateline.strip()
                        + "\nPARAGRAPH Peru and Chile met on Tuesday.\nPARAGRAPH They agreed.\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "OPEC agreed on a cut - the first in years.",
                "Rubio (Reuters photo) met Lavrov.",
                "Ukraine \u2014 not invited \u2014 rejected the deal.",
                "UNESCO, the U.N. agency, met in Paris."
            })
    void cutsNoDatelineOffASentence(String given) {
        assertBlocks(given, "PARAGRAPH " + given + "\n");
    }

    @Test
    void findsNothingInAnEmptyText() {
        assertBlocks("", "");
        assertBlocks(" \r\n\t\n\u00a0", "");
    }

    private static void assertBlocks(String given, String blocks) {
        SourceText text = SourceText.of(given);
        assertThat(text.blocks().stream()
                        .map(block -> block.kind() + " " + text.words(block.span()) + "\n")
                        .collect(Collectors.joining()))
                .isEqualTo(blocks);
    }
}
