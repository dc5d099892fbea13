package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NamesTest {
    private static final Pattern TOKEN = Pattern.compile("(?:\\p{Lu}\\.)+|\\p{L}+(?:-\\p{L}+)*|\\S");
    private static final String PARTIES = """
        - {id: USA, name: United States, kind: state, aliases: [U.S., US], demonyms: [American], capital: [Washington], seats: [White House]}
        - {id: RUS, name: Russia, kind: state, from: 1991, capital: [Moscow], demonyms: [Russian]}
        - {id: SUN, name: Soviet Union, kind: state, until: 1992, capital: [Moscow]}
        - {id: STP, name: São Tomé and Príncipe, kind: state, aliases: [São Tomé]}
        - {id: SSD, name: South Sudan, kind: state}
        - {id: SDN, name: Sudan, kind: state}
        - id: quartet
          name: Middle East Quartet
          kind: bloc
          aliases: [Quartet, six powers, talks, four-party]
          members: [{party: USA, from: 2002}, {party: RUS, from: 2002, until: 2014}]
        """;

    private final Lexicon lexicon = LexiconLoader.load(Packs.with("parties/all.yaml", PARTIES));

    @Test
    void theLongestNameWins() {
        assertThat(names("South Sudan met Sudan.")).containsExactly("South Sudan NAME SSD", "Sudan NAME SDN");
    }

    @Test
    void abbreviationsWithFullStops() {
        assertThat(names("A U.S. envoy left.")).containsExactly("U.S. ALIAS USA");
        assertThat(lexicon.isStateAbbreviation("U.S.")).isTrue();
        assertThat(lexicon.isStateAbbreviation("White House")).isFalse();
    }

    @Test
    void accentsAsWrittenOrStripped() {
        assertThat(names("São Tomé and Sao Tome and Principe"))
                .containsExactly("São Tomé ALIAS STP", "Sao Tome and Principe NAME STP");
    }

    @Test
    void anyWhiteSpaceWithinAName() {
        assertThat(names("the White\n   House, the Soviet\u00a0Union"))
                .containsExactly("White\n   House SEAT USA", "Soviet Union NAME SUN");
    }

    @Test
    void headlinesInCapitals() {
        assertThat(names("RUSSIAN ENVOY IN MOSCOW")).containsExactly("RUSSIAN DEMONYM RUS", "MOSCOW CAPITAL RUS/SUN");
    }

    @Test
    void wordsInLowerCaseAreNoNames() {
        assertThat(names("us, a quartet of russian singers, talks, washington")).isEmpty();
        assertThat(names("a four-party text, Talks"))
                .containsExactly("four-party ALIAS quartet", "Talks ALIAS quartet");
    }

    @Test
    void namesOfSeveralWordsMayBeWrittenLow() {
        assertThat(names("The six powers agreed. Six powers agreed."))
                .containsExactly("six powers ALIAS quartet", "Six powers ALIAS quartet");
    }

    @Test
    void aNameEndsWithAToken() {
        assertThat(names("Russians")).isEmpty();
    }

    @Test
    void theYearChooses() {
        Names.Match moscow = Objects.requireNonNull(longest("Moscow", 0));
        assertThat(moscow.in(1987)).extracting(Names.Name::bearer).containsExactly("SUN");
        assertThat(moscow.in(2020)).extracting(Names.Name::bearer).containsExactly("RUS");
        assertThat(moscow.in(null)).extracting(Names.Name::bearer).containsExactly("RUS");
    }

    @Test
    void membershipHasYears() {
        assertThat(lexicon.membersOf("quartet", 2010))
                .extracting(PartyEntry::id)
                .containsExactly("USA", "RUS");
        assertThat(lexicon.membersOf("quartet", 2020))
                .extracting(PartyEntry::id)
                .containsExactly("USA");
        assertThat(lexicon.blocsOf("RUS", 2014)).extracting(PartyEntry::id).containsExactly("quartet");
        assertThat(lexicon.blocsOf("RUS", null)).isEmpty();
    }

    @Test
    void titlesInAnyCaseAndNumber() {
        assertThat(offices("Foreign Minister Ode, the foreign ministers, PRIME MINISTER Ito"))
                .containsExactly("Foreign Minister []", "foreign ministers [] plural", "PRIME MINISTER []");
    }

    @Test
    void qualifiedTitles() {
        assertThat(offices("former prime minister Ode, ex-president Ito, acting deputy foreign minister Abe"))
                .containsExactly(
                        "former prime minister [former]",
                        "ex-president [ex]",
                        "acting deputy foreign minister [acting]");
    }

    private List<String> names(String text) {
        List<String> out = new ArrayList<>();
        List<Span> tokens = tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Names.Match match = longest(text, i);
            if (match != null) {
                List<String> ids =
                        match.names().stream().map(Names.Name::bearer).toList();
                out.add(match.span().of(SourceText.of(text).folded()) + " "
                        + match.names().get(0).sort() + " " + String.join("/", ids));
                i = match.to() - 1;
            }
        }
        return out;
    }

    private Names.@Nullable Match longest(String text, int from) {
        return lexicon.names().longest(SourceText.of(text).folded(), tokens(text), from);
    }

    private static List<String> offices(String text) {
        List<String> out = new ArrayList<>();
        List<Span> tokens = tokens(text);
        for (int i = 0; i < tokens.size(); i++) {
            Offices.Match match = Packs.standard().offices().longest(text, tokens, i);
            if (match != null) {
                out.add(match.span().of(text) + " " + match.qualifiers() + (match.plural() ? " plural" : ""));
                i = match.to() - 1;
            }
        }
        return out;
    }

    private static List<Span> tokens(String text) {
        List<Span> out = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(SourceText.of(text).folded());
        while (matcher.find()) {
            out.add(new Span(matcher.start(), matcher.end()));
        }
        return out;
    }
}
