package dev.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.Span;
import org.junit.jupiter.api.Test;

class QuoteTest {
    private static final String TEXT = "The ministers,\n  who had come from far away,\t"
            + "would at the end of a long night not accept any of it at all.";

    @Test
    void foldsWhiteSpace() {
        assertThat(quote("would", 200))
                .isEqualTo("\"The ministers, who had come from far away, would at the end of a long night "
                        + "not accept any of it at all.\"");
    }

    @Test
    void cutsTheEndBehindAnEarlyCue() {
        assertThat(quote("come", 40)).isEqualTo("\"The ministers, who had come from...\"");
    }

    @Test
    void cutsTheStartBeforeALateCue() {
        assertThat(quote("at all", 40)).isEqualTo("\"...night not accept any of it at all.\"");
    }

    @Test
    void cutsBothSidesOfACueInTheMiddle() {
        assertThat(quote("at the end", 40)).isEqualTo("\"...would at the end of a long night...\"");
    }

    @Test
    void keepsTheCueWhateverTheWidth() {
        for (int width = 20; width < 120; width++) {
            assertThat(quote("not accept", width)).contains("not accept").hasSizeLessThanOrEqualTo(width);
            assertThat(quote("The", width)).contains("The").hasSizeLessThanOrEqualTo(width);
            assertThat(quote("at all", width)).contains("at all").hasSizeLessThanOrEqualTo(width);
        }
    }

    @Test
    void cutsALongCueAndNeverASurrogatePair() {
        String text = "😀".repeat(50);
        Span all = new Span(0, text.length());
        for (int width = 20; width < 40; width++) {
            String quote = Quote.of(text, all, all, width);
            assertThat(quote).hasSizeLessThanOrEqualTo(width).matches("\"(😀)+\\.\\.\\.\"");
        }
    }

    @Test
    void findsTheSentenceAroundAMention() {
        String text = "It rained. The war in Chad goes on! Nobody came.";
        assertThat(Quote.around(text, span(text, "war in Chad"), 80)).isEqualTo("\"The war in Chad goes on!\"");
        assertThat(Quote.around(text, span(text, "Nobody"), 80)).isEqualTo("\"Nobody came.\"");
        String abbreviated = "The U.S. envoy, Mr J. Smith, left. He slept.";
        assertThat(Quote.around(abbreviated, span(abbreviated, "envoy"), 80))
                .isEqualTo("\"The U.S. envoy, Mr J. Smith, left.\"");
    }

    private static String quote(String cue, int width) {
        return Quote.of(TEXT, new Span(0, TEXT.length()), span(TEXT, cue), width);
    }

    private static Span span(String text, String words) {
        int start = text.indexOf(words);
        return new Span(start, start + words.length());
    }
}
