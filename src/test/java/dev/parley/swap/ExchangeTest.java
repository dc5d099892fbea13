package dev.parley.swap;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.LexiconLoader;
import dev.parley.lexicon.PartyEntry;
import dev.parley.linguistics.Reader;
import dev.parley.pack.Pack;
import dev.parley.text.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {
    private static final Lexicon LEXICON = LexiconLoader.load(Pack.standard());
    private static final Exchange EXCHANGE = new Exchange(LEXICON, Reader.of(LEXICON), SwapNames.load(LEXICON), 2010);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile and Peru met in Lima.                 | CHL | PER | Peru and Chile met in Santiago.
            Peru's envoy met a Chilean official.        | CHL | EST | Peru's envoy met an Estonian official.
            Chile's envoys met Peruvian envoys.         | CHL | USA | The United States' envoys met Peruvian envoys.
            The United States and Peru signed the pact. | USA | PER | Peru and the United States signed the pact.
            The U.S. envoy met the Chileans.            | USA | CHL | The Chilean envoy met the Americans.
            PERU REJECTS TIN PLAN                       | PER | CHL | CHILE REJECTS TIN PLAN
            """)
    void exchangesEveryForm(String text, String left, String right, String other) {
        assertThat(exchange(text, left, right))
                .isInstanceOfSatisfying(
                        Attempt.Swapped.class,
                        swapped -> assertThat(swapped.other().text()).isEqualTo(other));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chile left the talks.                | PER | BOL | names neither
            OPEC met without Iraq.               | IRQ | PER | only one belongs to OPEC
            The Kremlin rejected Russia's plan.  | RUS | VNM | no counterpart of Kremlin
            """)
    void leavesTextsThatTellTheStatesApart(String text, String left, String right, String why) {
        assertThat(exchange(text, left, right)).isEqualTo(new Attempt.Unfit(why));
    }

    @Test
    void namesOfPeopleTellNothing() {
        assertThat(exchange("Russian President Vladimir Putin met Chile's envoy.", "RUS", "CHL"))
                .isInstanceOfSatisfying(
                        Attempt.Swapped.class,
                        swapped -> assertThat(swapped.other().text())
                                .isEqualTo("Chilean President Milan Orsic met Russia's envoy."));
    }

    @Test
    void placesAreCountedAsIfNamesHadOneLetter() {
        Attempt.Swapped swapped = (Attempt.Swapped) exchange("Chile and the United States met.", "CHL", "USA");
        String other = "The United States and Chile met.";
        int given = swapped.given().text().indexOf("met");
        assertThat(swapped.other().text()).isEqualTo(other);
        assertThat(swapped.other().common(new Span(other.indexOf("met"), other.indexOf("met") + 3)))
                .isEqualTo(swapped.given().common(new Span(given, given + 3)));
    }

    private static Attempt exchange(String text, String left, String right) {
        return EXCHANGE.exchange(text, state(left), state(right));
    }

    private static PartyEntry state(String id) {
        return LEXICON.party(id).orElseThrow();
    }
}
