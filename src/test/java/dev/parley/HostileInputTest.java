package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.parley.diagnostic.ProblemsException;
import dev.parley.facts.Fact;
import dev.parley.report.JsonReport;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no newsroom writes: each is read, or turned away with a line that says what to do, soon. */
class HostileInputTest {
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static Parley parley;
    private static JsonSchema schema;

    @BeforeAll
    static void load() throws IOException {
        parley = Parley.standard();
        try (InputStream in =
                Objects.requireNonNull(JsonReport.class.getResourceAsStream("parley-1.schema.json"), "the schema")) {
            schema = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                    .getSchema(in);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void turnsAway(String what, String text, String message, String hint) {
        assertTimeout(
                LIMIT,
                () -> assertThatThrownBy(() -> parley.read(Article.of(text)))
                        .as(what)
                        .isInstanceOf(ProblemsException.class)
                        .hasMessage("article: error: " + message + "\n    hint: " + hint));
    }

    static Stream<Arguments> turnsAway() {
        return Stream.of(
                Arguments.of("nothing", "", "the text is empty", "give an article with words in it"),
                Arguments.of("blanks", " \r\n\t\n", "the text is empty", "give an article with words in it"),
                Arguments.of(
                        "5 MB without a full stop",
                        "Ukraine met Russia and ".repeat(220_000),
                        "the text has 5060000 characters, the limit is 1000000",
                        "divide it into articles, one a file or one a line of a batch"),
                Arguments.of(
                        "a token of 100,000 characters",
                        "Ukraine met " + "x".repeat(100_000) + " in Paris.",
                        "a word of 100000 characters: this is no prose",
                        "strip encoded data and markup from the text"),
                Arguments.of(
                        "a NUL",
                        "Ukraine met \0 in Paris.",
                        "the text holds NUL characters: it is binary",
                        "give plain text in UTF-8"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource
    void readsWithoutFindingAnything(String what, String text) {
        Reading reading = read(text);
        assertThat(reading.parties()).as(what).isEmpty();
        assertThat(reading.facts()).as(what).isEmpty();
        assertThat(reading.claims()).as(what).isEmpty();
        assertThat(reading.explanations()).as(what).isEmpty();
    }

    static Stream<Arguments> readsWithoutFindingAnything() {
        return Stream.of(
                Arguments.of("only marks", "... !!! ??? ---- \"\"\" ((( ))) ,,, ;;; :::"),
                Arguments.of("only curly marks", "\u2014\u2014\u2014 \u201c\u201d \u2018 \u2026"),
                Arguments.of("only emoji", "\ud83d\ude00 \ud83c\uddfa\ud83c\udde6 \ud83c\udf89\u200d ".repeat(500)),
                Arguments.of("half an emoji", "\ud83d went and \udc00 came."),
                Arguments.of(
                        "no party", "It rained all day. The river rose, and the road to the mill was closed again."),
                Arguments.of("words without end", "the talks went on and on ".repeat(30_000)));
    }

    /** Text that is long in one way, and the limit is on its time. */
    @ParameterizedTest(name = "{0}")
    @MethodSource
    void reads(String what, String text) {
        assertThat(read(text).article().text()).as(what).isEqualTo(text);
    }

    static Stream<Arguments> reads() {
        return Stream.of(
                Arguments.of("the longest text, without a full stop", "Ukraine met Russia and ".repeat(43_000)),
                Arguments.of("parentheses in parentheses", nested("(", ")", "Iran signed the treaty")),
                Arguments.of("quotes in quotes", nested("\u201c", "\u201d", "Iran signed the treaty")),
                Arguments.of("parted quotes", nested("\u201c ", " \u201d", "Iran signed the treaty")),
                Arguments.of("parentheses with parties", nested("Iran (Iraq ", ")", "Peru")),
                Arguments.of("reports of reports", "Lavrov said that ".repeat(2_000) + "Iran signed the treaty."),
                Arguments.of("owners of owners", "Iran's ".repeat(2_000) + "envoy signed the treaty."),
                Arguments.of("titles of titles", "the envoy of ".repeat(2_000) + "the valley signed the treaty."),
                Arguments.of("a long list", "Iran, ".repeat(2_000) + "and Iraq signed the treaty."),
                Arguments.of("a million blanks", "Iran" + " ".repeat(900_000) + "signed the treaty."),
                Arguments.of("a million lines", "\n".repeat(900_000) + "Iran signed the treaty."),
                Arguments.of("names without end", "Iran Iraq Peru ".repeat(5_000) + "signed."),
                Arguments.of("a word just short enough", "Iran met " + "x".repeat(9_999) + " in Rome."));
    }

    private static String nested(String open, String close, String inner) {
        return open.repeat(2_000) + inner + close.repeat(2_000) + ", Lavrov said.";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u201cWe will go, Lavrov said. ",
                "Lavrov said \"we will go. ",
                "Lavrov said (we will go. ",
                "Lavrov said [we will go. ",
                "\u201d\u201dWe will go,\u201c Lavrov said. ",
                "\u2018We will go, Lavrov said. "
            })
    void losesNothingAfterAnUnpairedMark(String opening) {
        Reading reading = read(opening + "Ukraine did not attend the talks. Russia rejected the plan.\n\n"
                + "Iran signed the treaty.");
        assertThat(facts(reading)).contains("absence of Ukraine", "refusal of Russia", "agreement of Iran");
    }

    @Test
    void readsTheProseAroundATable() {
        Reading reading = read("""
                Russia rejected the plan.

                | Country | Seats | Votes |
                |---------|-------|-------|
                | Mali    | 3     | 12    |
                | Niger   | 4     | 9     |

                Country\tSeats\tVotes
                Mali\t3\t12
                Niger\t4\t9

                Iran signed the treaty.
                """);
        assertThat(facts(reading)).containsExactlyInAnyOrder("refusal of Russia", "agreement of Iran");
    }

    private static List<String> facts(Reading reading) {
        return reading.facts().stream().map(HostileInputTest::fact).toList();
    }

    private static String fact(Fact fact) {
        return fact.type().word() + " of " + fact.party().name();
    }

    /** Reads in time, and checks the document. */
    private static Reading read(String text) {
        Reading reading = assertTimeout(LIMIT, () -> parley.read(Article.of(text)));
        try {
            assertThat(schema.validate(JSON.readTree(JsonReport.line(reading)))).isEmpty();
        } catch (JsonProcessingException e) {
            throw new AssertionError("the document is no JSON", e);
        }
        return reading;
    }
}
