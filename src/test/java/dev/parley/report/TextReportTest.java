package dev.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Article;
import org.junit.jupiter.api.Test;

class TextReportTest {
    @Test
    void saysWhoSatWhoDidNotAndWhoStandsWhere() {
        assertThat(TextReport.of(SampleReading.full(), false)).isEqualTo("""
                        Talks without Kyiv
                        riyadh, 22 February 2025

                        held           high-level talks [m1]
                                       Saudi Arabia, Tuesday; on war in Ukraine
                          sat          Russia, United States
                                       "Delegates from Russia and the United States met on Tuesday for high-level talks..."
                          stayed away  Iran: boycotted [w1]
                                       "Iran boycotted the talks"
                          excluded     Ukraine: explicit (not present, decided without, not consulted) [e1]
                                       "No Ukrainian representative was present at the talks, which were held while..."
                                       "they agreed to start working towards an end to the war in Ukraine"
                          excluded     European allies: self-reported [e2]
                                       "European allies, too, have voiced concern about their possible marginalisation"

                        proposed       summit [m2]
                          may come     Russia
                                       "A summit between the two presidents could follow"

                        where they stand
                          supports     Russia, United States: war in Ukraine (+0.60) [s1 s2]
                                       "they agreed to start working towards an end to the war in Ukraine"
                          opposes      Ukraine: any result (-0.90) [s3]
                                       "his country would not accept any result"
                          undeclared   Iran: war in Ukraine [s4]

                        also stated
                          offer        China: as told by Russia [f10]
                                       "China offered to mediate"

                          warning      the sentence at 12 was too long to read
                        """);
    }

    @Test
    void staysWithinTheWidth() {
        assertThat(TextReport.of(SampleReading.full(), false).lines())
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(Page.WIDTH));
    }

    @Test
    void saysThatNobodyTakesPart() {
        assertThat(TextReport.of(SampleReading.empty(Article.of("It rained.")), false))
                .isEqualTo("""
                        article

                        No party takes part in anything here.
                        """);
    }

    @Test
    void coloursOnlyWhenTold() {
        String coloured = TextReport.of(SampleReading.full(), true);
        assertThat(coloured).contains("\u001b[31m  excluded\u001b[0m     Ukraine: explicit");
        assertThat(coloured.replaceAll("\u001b\\[\\d+m", "")).isEqualTo(TextReport.of(SampleReading.full(), false));
    }

    @Test
    void letsNoControlCharacterOfTheInputThrough() {
        Article article = new Article("a\u001b[2J", "T\u0007itle\n\u001b]0;x", null, "It rained.");
        assertThat(TextReport.of(SampleReading.empty(article), false))
                .startsWith("T itle ]0;x\na [2J\n")
                .doesNotContain("\u001b");
    }
}
