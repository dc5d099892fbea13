package dev.parley.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.Parley;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst reads who misses a conclusion. */
class WhyNotTest {
    private static final Interpreter ENGINE = Interpreter.of(Parley.standard());

    private static final String PLANNED = """
            Russia and Turkey held talks in Ankara on grain from Poland. Poland will not be present at the talks.
            Hungary may back the plan.
            """;

    private static Session session(String text) {
        return Session.withoutEngine().loading(pack -> ENGINE).input(text);
    }

    private static String whyNot(String text, String conclusion) {
        Session session = session(text);
        assertThat(session.run("explain", "-", "--why-not", conclusion)).isEqualTo(0);
        assertThat(session.err()).isEmpty();
        return session.out();
    }

    @Test
    void aSeatThatTheTextDoesNotState() {
        assertThat(whyNot(PLANNED, "seat of Poland at the talks")).isEqualTo("""
                        seat of Poland at the talks in Ankara: not concluded

                        one condition short
                          had-come-before-it-walked-out, which would say "Poland sat at the talks in Ankara until it
                            walked out"
                            but the absence of Poland from the talks in Ankara is only planned, not asserted, and has the
                              manner "not present", not "walked out" [f3]
                              line 1: "Poland will not be present at the talks"
                            met: the text tells of the talks in Ankara (held) [m1]
                          sat-at-the-meeting, which would say "Poland took part in the talks in Ankara"
                            but the text nowhere says that Poland took part in the talks in Ankara
                            met: the text tells of the talks in Ankara (held) [m1]
                        """);
    }

    @Test
    void aSelfExclusionOfAnotherManner() {
        assertThat(whyNot(PLANNED, "self-exclusion of poland from m1")).isEqualTo("""
                        self-exclusion of Poland from the talks in Ankara: not concluded

                        one condition short
                          stays-away-by-choice, which would say "Poland stayed away from the talks in Ankara by choice
                            (not present)"
                            but the absence of Poland from the talks in Ankara has the manner "not present", not
                              "declined", "boycotted" or "walked out" [f3]
                              line 1: "Poland will not be present at the talks"
                            met: the text tells of the talks in Ankara (held) [m1]

                        2 conditions short
                          set-terms-and-did-not-come, which would say "Poland set terms for coming to the talks in Ankara,
                            and did not come"
                            but the text nowhere says that Poland took part in the talks in Ankara
                            but the absence of Poland from the talks in Ankara is only planned, not asserted [f3]
                              line 1: "Poland will not be present at the talks"
                            met: the text tells of the talks in Ankara (held) [m1]
                        """);
    }

    @Test
    void anExclusionThatIsOnlyPlanned() {
        assertThat(whyNot(PLANNED, "exclusion of Poland")).startsWith("""
                        exclusion of Poland: not concluded

                        one condition short
                          stake-and-not-present, which would say "Poland had a stake in the talks in Ankara and did not
                            sit there"
                            but the absence of Poland from the talks in Ankara is only planned, not asserted [f3]
                              line 1: "Poland will not be present at the talks"
                            met: the text tells of the talks in Ankara (held) [m1]; Poland has a stake in the talks in
                              Ankara (named) [x6]
                        """);
    }

    @Test
    void anExclusionOfOneWhoSat() {
        assertThat(whyNot("Ghana and Mali met in Lagos. Mali was not invited.", "exclusion of Mali"))
                .startsWith("""
                        exclusion of Mali: not concluded

                        one condition short
                          not-invited, which would say "Mali received no invitation to the meeting of Ghana and Mali"
                            but Mali was present at the meeting of Ghana and Mali [x2]
                              line 1: "Ghana and Mali met in Lagos"
                            met: the text tells of the meeting of Ghana and Mali (held) [m1]; Mali was not invited to the
                              meeting of Ghana and Mali [f3]

                        2 conditions short
                        """);
    }

    @Test
    void aStanceWithoutWeight() {
        assertThat(whyNot(PLANNED, "stance of Hungary on the plan")).contains("""
                          backs, which would say "Hungary backed plan"
                            but the stance weights have no line for support that is possible, in the author's voice
                            met: Hungary backed plan (possible) [f4]
                        """);
    }

    @Test
    void aStakeByWayOfAnIssue() {
        assertThat(whyNot(PLANNED, "stake of Hungary in the talks in Ankara")).contains("""
                          issue-of-the-meeting, which would say "the talks in Ankara dealt with grain from Poland"
                            but nothing gives Hungary a stake in grain from Poland
                              one condition short of that, bound-by-the-outcome: grain from Poland is not said to bind
                                Hungary [i1]
                              one condition short of that, named-in-the-issue: grain from Poland does not name Hungary
                                [i1]
                        """);
    }

    @Test
    void aConclusionThatHolds() {
        assertThat(whyNot(PLANNED, "stake of Poland")).isEqualTo("""
                        stake of Poland: concluded, see [i1/POL], [m1/POL]
                        """);
    }

    @Test
    void theNearMissesOfAnArticle() {
        Session session = session(PLANNED);
        assertThat(session.run("explain", "-", "--near-misses")).isEqualTo(0);
        assertThat(session.out()).startsWith("""
                        exclusion of Poland from the talks in Ankara: one condition short [stake-and-not-present]
                          but the absence of Poland from the talks in Ankara is only planned, not asserted [f3]
                            line 1: "Poland will not be present at the talks"
                          met: the text tells of the talks in Ankara (held) [m1]; Poland has a stake in the talks in
                            Ankara (named) [x6]
                        """);
    }

    @Test
    void noNearMisses() {
        Session session = session("It rained.");
        assertThat(session.run("explain", "-", "--near-misses")).isEqualTo(0);
        assertThat(session.out()).isEqualTo("no exclusion, self-exclusion or stance is one condition short\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exclusion of Hungry | the text names no party `Hungry`: did you mean Hungary? there are: Russia [RUS], "
                        + "Turkey [TUR], Poland [POL], Hungary [HUN]",
                "exclusion of Poland from Vienna | the text names no meeting or issue `Vienna`: there are: talks in Ankara [m1], grain from Poland [i1], plan [i2]",
                "absence of Poland | no kind of conclusion `absence`: write \"exclusion of PARTY [from MEETING]\"; "
                        + "there are: exclusion, self-exclusion, stance, stake, seat",
                "e1 | no kind of conclusion `e1`: write \"exclusion of PARTY [from MEETING]\"; there are: exclusion, "
                        + "self-exclusion, stance, stake, seat"
            })
    void turnsAwayWhatTheTextDoesNotName(String conclusion, String complaint) {
        Session session = session(PLANNED);
        assertThat(session.run("explain", "-", "--why-not", conclusion)).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).isEqualTo("standard input: " + complaint + "\n");
    }
}
