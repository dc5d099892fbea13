package dev.parley.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Article;
import dev.parley.Supports;
import dev.parley.inference.Support;
import dev.parley.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationReportTest {
    private static final Supports SUPPORTS = line -> new Support(List.of("f5"), true);

    @Test
    void unfoldsAnExclusionDownToTheLinesOfTheFile() {
        assertThat(explain("e1")).isEqualTo("""
                        Ukraine is excluded from the high-level talks, because Ukraine has a stake in war in Ukraine and is
                        not at high-level talks ("No Ukrainian representative was present at the talks..."), and others
                        settle war in Ukraine, in which Ukraine has a stake ("they agreed to start working towards an end to
                        the war...").
                        It stands on f5 (absence of Ukraine: "No Ukrainian representative was present at the talks..."):
                        without it this falls.

                        Ukraine: excluded from high-level talks, explicit (not present, decided without) [e1]
                          because Ukraine is excluded from the high-level talks: not present, decided without [x7,
                            exclusion]
                            because Ukraine has a stake in war in Ukraine and is not at high-level talks [x10, is-absent]
                              absence of Ukraine from high-level talks: not present [f5]
                                lines 5-6: "No Ukrainian representative was present at the talks, which were held while
                                  Ukraine slowly loses ground to larger Russian forces"
                                read by "was present", cues/absence.yaml:7
                              because war in Ukraine names Ukraine [x1, named-in-issue]
                                the text names war in Ukraine [i1]
                                  line 2: "Delegates from Russia and the United States met on Tuesday for high-level talks
                                    in Saudi Arabia, where they agreed to start working towards an end to the war in
                                    Ukraine."
                            because others settle war in Ukraine, in which Ukraine has a stake [x12, decided-without]
                              agreement of Russia on war in Ukraine [f3]
                                line 2: "they agreed to start working towards an end to the war in Ukraine"
                                read by "agreed", cues/agreement.yaml:7
                              agreement of United States on war in Ukraine [f4]
                                line 2: "they agreed to start working towards an end to the war in Ukraine"
                                read by "agreed", cues/agreement.yaml:7
                              because war in Ukraine names Ukraine [x1, named-in-issue]: see above
                        """);
    }

    @Test
    void unfoldsASeatByPartyIdOrName() {
        assertThat(explain("m1/UKR")).contains("\n\nUkraine: absent, as to high-level talks [m1/UKR]\n");
        assertThat(explain("m1/ukraine")).isEqualTo(explain("m1/UKR"));
    }

    @Test
    void unfoldsAFactAndAClaim() {
        assertThat(explain("f10")).isEqualTo("""
                        offer of China: as told by Russia [f10]
                          line 10: "China offered to mediate"
                          read by "offered", cues/offer.yaml:7
                        """);
        assertThat(explain("c1")).startsWith("words of Sergey Lavrov for Russia [c1]\n  lines 2-3: ");
    }

    @Test
    void explainsEveryIdThatItLists() {
        String ids = ExplanationReport.ids(SampleReading.full());
        assertThat(ids).contains("  e1          Ukraine: excluded from high-level talks, explicit (not present");
        ids.lines()
                .filter(line -> !line.contains("parts of proofs"))
                .map(line -> line.strip().split(" ", 2)[0])
                .forEach(id -> assertThat(explain(id)).isNotEmpty());
    }

    @Test
    void knowsNothingElse() {
        assertThat(ExplanationReport.of(SampleReading.full(), "e9", SUPPORTS)).isEmpty();
        assertThat(ExplanationReport.ids(SampleReading.empty(Article.of("x")))).isEmpty();
    }

    @Test
    void countsLinesAsAnEditorDoes() {
        LineNumbers lines = new LineNumbers("a\r\nb\rc\nd");
        assertThat(lines.of(0)).isEqualTo(1);
        assertThat(lines.of(3)).isEqualTo(2);
        assertThat(lines.of(5)).isEqualTo(3);
        assertThat(lines.of(7)).isEqualTo(4);
        assertThat(lines.of(new Span(0, 3))).isEqualTo("line 1");
        assertThat(lines.of(new Span(0, 4))).isEqualTo("lines 1-2");
    }

    private static String explain(String id) {
        return ExplanationReport.of(SampleReading.full(), id, SUPPORTS).orElseThrow();
    }
}
