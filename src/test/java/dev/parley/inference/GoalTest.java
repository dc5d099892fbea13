package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import dev.parley.facts.Facts;
import dev.parley.facts.Party;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalTest {
    private static Facts said() {
        Scenario text = new Scenario();
        Party poland = text.state("Poland");
        text.state("Bank of England");
        text.state("United States");
        text.named("UK", "United\n Kingdom");
        text.held("high-level talks in Oslo", text.issue("cocoa from Poland", poland));
        text.held("technical talks");
        return text.said();
    }

    @ParameterizedTest
    @CsvSource({
        "exclusion of Poland, exclusion of Poland",
        "EXCLUSION of  poland , exclusion of Poland",
        "exclusion of pol from M1, exclusion of Poland from the high-level talks in Oslo",
        "exclusion of the bank of England from the technical talks, "
                + "exclusion of Bank of England from the technical talks",
        "self-exclusion of United K from high-level, "
                + "self-exclusion of United Kingdom from the high-level talks in Oslo",
        "stance of Poland on cocoa from Poland, stance of Poland on cocoa from Poland",
        "stance of Poland on United States, stance of Poland on United States",
        "stake of Poland in high-level talks in Oslo, stake of Poland in the high-level talks in Oslo",
        "seat of Bank at m2, seat of Bank of England at the technical talks"
    })
    void findsPartyAndTarget(String text, String goal) {
        assertThat(Goal.parse(said(), text).sentence()).isEqualTo(goal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "exclusion of Polnd | the text names no party `Polnd` | did you mean Poland? there are: Poland [Poland], "
                        + "Bank of England [Bank of England], United States [United States], United Kingdom [UK]",
                "exclusion of land | the text names no party `land` | there are: Poland [Poland], Bank of England "
                        + "[Bank of England], United States [United States], United Kingdom [UK]",
                "exclusion of United | more than one party `United` | give its id: United States [United States], "
                        + "United Kingdom [UK]",
                "exclusion of Poland from talks | more than one meeting or issue `talks` | give its id: high-level talks in Oslo "
                        + "[m1], technical talks [m2]",
                "exclusion of Poland from the moon | the text names no meeting or issue `the moon` | there are: cocoa from "
                        + "Poland [i1], high-level talks in Oslo [m1], technical talks [m2]",
                "self-exclusion of Poland from cocoa | the text names no meeting `cocoa` | there are: high-level talks in Oslo "
                        + "[m1], technical talks [m2]",
                "exclusoin of Poland | no kind of conclusion `exclusoin` | did you mean exclusion? write \"exclusion of "
                        + "PARTY [from MEETING]\"; there are: exclusion, self-exclusion, stance, stake, seat",
                "exclusion of | \"exclusion of\" names no party | write \"exclusion of PARTY\"",
                "exclusion | \"exclusion\" names no party | write \"exclusion of PARTY\"",
                "of | no kind of conclusion `of` | write \"exclusion of PARTY [from MEETING]\"; there are: exclusion, "
                        + "self-exclusion, stance, stake, seat"
            })
    void saysWhatThereIs(String text, String message, String hint) {
        assertThat(problem(said(), text))
                .extracting(Problem::message, Problem::hint)
                .containsExactly(message, hint);
    }

    @Test
    void listsThirtyOfMany() {
        Scenario text = new Scenario();
        for (int i = 0; i < 40; i++) {
            text.state("State" + i);
        }
        assertThat(problem(text.said(), "exclusion of nobody at all").hint()).endsWith("State29 [State29] and 10 more");
    }

    @Test
    void saysThatThereIsNothingToAskAbout() {
        Facts nothing = new Facts(List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        assertThat(problem(nothing, "exclusion of Poland").message()).isEqualTo("the text names no party");
        Scenario text = new Scenario();
        text.state("Poland");
        assertThat(problem(text.said(), "exclusion of Poland").message())
                .isEqualTo("the text names no meeting or issue");
        assertThat(problem(text.said(), "exclusion of Poland from talks").message())
                .isEqualTo("the text names no meeting or issue");
        assertThat(problem(text.said(), "stance of Poland").message())
                .isEqualTo("the text names no party, meeting or issue");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "exclusion of \u0007\u001b[31m",
                "exclusion of {party}",
                "$x of y",
                "exclusion of  from "
            })
    void turnsAwayNonsense(String text) {
        assertThatThrownBy(() -> Goal.parse(said(), text)).isInstanceOf(ProblemsException.class);
        assertThat(problem(said(), text).message()).doesNotContain("\u001b").hasSizeLessThan(120);
    }

    @Test
    void cutsALongQuestion() {
        assertThat(problem(said(), "exclusion of " + "x ".repeat(100_000)).message())
                .isEqualTo("the text names no party `" + "x ".repeat(30) + "...`");
    }

    private static Problem problem(Facts said, String text) {
        try {
            Goal.parse(said, text);
        } catch (ProblemsException e) {
            assertThat(e.problems()).hasSize(1);
            return e.problems().get(0);
        }
        throw new AssertionError("understood: " + text);
    }
}
