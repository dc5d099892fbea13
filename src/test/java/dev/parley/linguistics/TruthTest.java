package dev.parley.linguistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the text commits itself to: {@code not}, a modality, or {@code nothing}. */
class TruthTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Ukraine did not attend the talks.          | Ukraine: not attend: the talks
            Ukraine didn\u2019t attend the talks.      | Ukraine: not attend: the talks
            Ukraine never attended the talks.          | Ukraine: not attend: the talks
            Nobody attended the talks.                 | Nobody: not attend: the talks
            Nobody from Ukraine attended the talks.    | Ukraine: not attend: the talks
            No Ukrainian officials attended the talks. | No Ukrainian officials: not attend: the talks
            None of the allies attended the talks.     | the allies: not attend: the talks
            Neither Ukraine nor Poland attended the talks. | Ukraine + Poland: not attend: the talks
            Ukraine failed to attend the talks.        | Ukraine: not attend: the talks
            Ukraine refused to attend the talks.       | Ukraine: not attend: the talks
            Ukraine declined to attend the talks.      | Ukraine: not attend: the talks
            Ukraine was barred from attending the talks. | Ukraine: not attend: the talks
            Ukraine avoided attending the talks.       | Ukraine: not attend: the talks
            Ukraine is not expected to attend the talks. | Ukraine: not attend: the talks
            Ukraine did not fail to attend the talks.  | Ukraine: attend: the talks
            Ukraine managed to attend the talks.       | Ukraine: attend: the talks
            Russia said no Ukrainian officials attended the talks. | no Ukrainian officials: not attend: the talks
            Ukraine attended no talks. | Ukraine: not attend: no talks
            Ukraine has yet to attend the talks.       | Ukraine: not attend: the talks
            Ukraine is yet to attend the talks.        | Ukraine: not attend: the talks
            Ukraine no longer attends the talks.       | Ukraine: not attend: the talks
            Not a single minister attended the talks.  | a single minister: not attend: the talks
            Hardly any minister attended the talks.    | any minister: not attend: the talks
            Ukraine left without attending the talks.  | Ukraine: not attend: the talks
            Russia denied that it attended the talks.  | it: denied attend: the talks
            Ukraine cannot attend the talks.           | Ukraine: not possible attend: the talks
            """)
    void negation(String text, String clause) {
        assertThat(Reads.of(text).clauses("attend")).isEqualTo(clause);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            Ukraine attended the talks.                    | Ukraine: attend: the talks
            Ukraine will attend the talks.                 | Ukraine: planned attend: the talks
            Ukraine promised to attend the talks.          | Ukraine: planned attend: the talks
            Ukraine agreed to attend the talks.            | Ukraine: planned attend: the talks
            Ukraine may attend the talks.                  | Ukraine: possible attend: the talks
            Ukraine could attend the talks.                | Ukraine: possible attend: the talks
            Ukraine might attend the talks.                | Ukraine: possible attend: the talks
            Ukraine is to attend the talks.                | Ukraine: planned attend: the talks
            Ukraine is going to attend the talks.          | Ukraine: planned attend: the talks
            Ukraine plans to attend the talks.             | Ukraine: planned attend: the talks
            Ukraine is unlikely to attend the talks.       | Ukraine: not possible attend: the talks
            Ukraine is expected to attend the talks.       | Ukraine: possible attend: the talks
            Ukraine wants to attend the talks.             | Ukraine: possible attend: the talks
            Ukraine is considering attending the talks.    | Ukraine: possible attend: the talks
            Ukraine is due to attend the talks.            | Ukraine: planned attend: the talks
            Ukraine is attending the talks tomorrow.       | Ukraine: planned attend: the talks
            Ukraine left to attend the talks.              | Ukraine: planned attend: the talks
            It was likely Ukraine would attend the talks.  | Ukraine: possible attend: the talks
            Ukraine reportedly attended the talks.         | Ukraine: possible attend: the talks
            Ukraine must attend the talks.                 | Ukraine: nothing attend: the talks
            Ukraine threatened to attend the talks.        | Ukraine: nothing attend: the talks
            Lavrov doubted whether Ukraine would attend the talks.    | Ukraine: nothing attend: the talks
            It is unclear whether Ukraine will attend the talks.      | Ukraine: nothing attend: the talks
            Will Ukraine attend the talks?                            | Ukraine: nothing attend: the talks
            If Russia signs, Ukraine will attend the talks.           | Ukraine: conditional attend: the talks
            Ukraine will attend the talks unless Russia signs.        | Ukraine: conditional attend: the talks
            """)
    void modality(String text, String clause) {
        assertThat(Reads.of(text).clauses("attend")).isEqualTo(clause);
    }
}
