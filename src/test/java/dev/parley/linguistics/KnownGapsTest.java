package dev.parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.KnownGap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The right reading of what is read wrongly today. A line whose gap is closed fails: it then moves to the test that it belongs to. */
class KnownGapsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            restrictive relative clause with that    | The delegates that the union had sent rejected the offer. | reject | The delegates: reject: the offer
            restrictive relative clause with whose   | The union whose members struck in May rejected the offer. | reject   | The union: reject: the offer
            intransitive before a coordinated verb   | Ann Lee resigned and left the country.                    | resign    | Ann Lee: resign: -
            a noun taken for a verb                  | Talks were held between Iran and Iraq.                    | hold      | -: hold: Talks
            a noun taken for an adjective            | Ukraine's refusal to attend the talks angered Russia.     | anger     | Ukraine's refusal: anger: Russia
            content of a noun                        | The EU's demand that Iran sign the treaty was rejected.   | reject    | -: reject: The EU's demand
            """)
    void clauses(String reason, String text, String lemma, String clause) {
        KnownGap.gap(reason, () -> assertThat(Reads.of(text).clauses(lemma)).isEqualTo(clause));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            neither before verbs | Ukraine neither attended nor joined the talks.          | Ukraine: not attend: the talks
            provided that        | Provided that Russia signs, Ukraine will attend the talks. | Ukraine: conditional attend: the talks
            said to have         | Ukraine is said to have attended the talks.             | Ukraine: possible attend: the talks
            """)
    void truth(String reason, String text, String clause) {
        KnownGap.gap(reason, () -> assertThat(Reads.of(text).clauses()).contains(clause));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The talks began at 9 a.m. | The ministers left at noon.",
                "The envoy flew to Washington, D.C. | The talks had ended.",
                "The talks were held in the U.K. | Britain hosted them."
            })
    void sentencesThatEndWithAnAbbreviation(String marked) {
        String[] sentences = marked.split(" \\| ");
        KnownGap.gap(
                "an abbreviation before a capital never ends a sentence",
                () -> assertThat(Reads.of(String.join(" ", sentences)).sentences())
                        .containsExactly(sentences));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            The talks began at 9 a.m. on Tuesday.   | The talks began at 9 a.m. on Tuesday .
            J. R. Smith met Gen. Mark A. Milley.    | J. R. Smith met Gen. Mark A. Milley .
            The talks--in Rome--ended.              | The talks -- in Rome -- ended .
            """)
    void tokens(String text, String tokens) {
        KnownGap.gap(
                "a stop or a hyphen is cut or kept wrongly",
                () -> assertThat(Reads.of(text).tokens()).isEqualTo(tokens));
    }

    @Test
    void headlineWithoutABlankLineBelow() {
        KnownGap.gap(
                "a headline needs a blank line",
                () -> assertThat(Reads.of(
                                        "Talks open without Ukraine\nPARIS \u2014 France and Italy met on Tuesday.\nThey agreed.")
                                .sentences())
                        .containsExactly(
                                "Talks open without Ukraine", "France and Italy met on Tuesday.", "They agreed."));
    }
}
