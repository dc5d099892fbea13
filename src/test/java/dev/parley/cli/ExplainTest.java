package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.report.SampleReading;
import org.junit.jupiter.api.Test;

class ExplainTest {
    @Test
    void unfoldsAConclusion() {
        Session session = Session.sample().input(SampleReading.TEXT);
        assertThat(session.run("explain", "-", "s3")).isEqualTo(0);
        assertThat(session.out()).isEqualTo("""
                        Ukraine opposes "any result", because Ukraine turns down any result ("his country would not accept
                        any result", planned, in its own words).
                        It stands on f6 (refusal of Ukraine: "his country would not accept any result"): without it this
                        falls.

                        Ukraine: opposes, as to any result (-0.90) [s3]
                          because Ukraine turns down any result [x6, refuses]
                            refusal of Ukraine on any result: planned, in its own words [f6]
                              line 7: "his country would not accept any result"
                              read by "would not accept", cues/refusal.yaml:7
                        """);
    }

    @Test
    void listsTheIdsThereAre() {
        Session session = Session.sample().input(SampleReading.TEXT);
        assertThat(session.run("explain", "-", "e9")).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .startsWith("standard input: no conclusion `e9`; there are:\n  e1          Ukraine: excluded from")
                .contains("\n  m1/UKR      Ukraine: absent, as to high-level talks\n")
                .contains("and the parts of proofs: f1 f2");
    }

    @Test
    void listsWhatCanBeExplainedWhereNothingIsAskedFor() {
        Session session = Session.sample().input(SampleReading.TEXT);
        assertThat(session.run("explain", "-")).isEqualTo(0);
        assertThat(session.err()).isEmpty();
        assertThat(session.out())
                .startsWith("  e1          Ukraine: excluded from high-level talks")
                .contains("\n  i1/UKR      Ukraine: has a stake in war in Ukraine (named)\n");
    }

    @Test
    void hasNothingToListWhereNobodyTakesPart() {
        Session session = Session.empty().input("It rained.");
        assertThat(session.run("explain", "-")).isEqualTo(0);
        assertThat(session.out()).isEmpty();
        assertThat(session.err())
                .isEqualTo("standard input: nothing to explain: no party takes part in anything here\n");
    }

    @Test
    void saysThatThereIsNothingToExplain() {
        Session session = Session.empty().input("It rained.");
        assertThat(session.run("explain", "-", "e1")).isEqualTo(2);
        assertThat(session.err())
                .isEqualTo("standard input: nothing to explain: no party takes part in anything here\n");
    }

    @Test
    void saysWhatIsWrongWithTheFile() {
        Session session = Session.withoutEngine();
        assertThat(session.run("explain", "none.txt", "e1")).isEqualTo(1);
        assertThat(session.err()).isEqualTo("none.txt: no such file: check the name and the folder\n");
    }

    @Test
    void asksTheEngineWhyNot() {
        Session session = Session.sample().input(SampleReading.TEXT);
        assertThat(session.run("explain", "-", "--why-not", "exclusion of Russia"))
                .isEqualTo(0);
        assertThat(session.out()).isEqualTo("why not exclusion of Russia\n");
    }

    @Test
    void asksTheEngineForNearMisses() {
        Session session = Session.sample().input(SampleReading.TEXT);
        assertThat(session.run("explain", "--near-misses", "-")).isEqualTo(0);
        assertThat(session.out()).isEqualTo("near misses\n");
    }
}
