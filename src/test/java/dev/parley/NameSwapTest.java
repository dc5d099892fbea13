package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.fixture.Fixture;
import dev.parley.fixture.FixtureReader;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.LexiconLoader;
import dev.parley.lexicon.PartyEntry;
import dev.parley.linguistics.Reader;
import dev.parley.pack.Pack;
import dev.parley.swap.Attempt;
import dev.parley.swap.Exchange;
import dev.parley.swap.SwapGaps;
import dev.parley.swap.SwapNames;
import dev.parley.swap.Verdict;
import dev.parley.swap.Version;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/**
 * The conclusions do not depend on who the parties are: two states that exchange all their names in a text exchange their verdicts, and nothing else changes.
 *
 * <p>Each state that a fixture names is exchanged with every other one, and with some that the fixture does not name.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NameSwapTest {
    private static final Path FOLDER = Path.of("fixtures");

    /** Texts that can take part, of all that name a state: fewer would mean that the exchange itself is broken. */
    private static final double SHARE = 0.9;

    private static Parley parley;
    private static Lexicon lexicon;
    private static Reader reader;
    private static SwapNames names;
    private static SwapGaps gaps;
    private static final Map<String, List<Pair>> PAIRS = new ConcurrentHashMap<>();

    @BeforeAll
    static void load() {
        parley = Parley.standard();
        lexicon = LexiconLoader.load(Pack.standard());
        reader = Reader.of(lexicon);
        names = SwapNames.load(lexicon);
        gaps = SwapGaps.load();
    }

    /** Two states of a text, and the two versions of it. */
    private record Pair(String fixture, PartyEntry left, PartyEntry right, Attempt.Swapped swapped) {
        String line() {
            return fixture + " " + left.id() + " " + right.id();
        }
    }

    @TestFactory
    Stream<DynamicTest> swappingTheNamesSwapsTheVerdict() {
        return fixtures()
                .filter(fixture -> !pairs(fixture).isEmpty())
                .map(fixture ->
                        DynamicTest.dynamicTest(name(fixture), () -> gaps.check(name(fixture), asymmetries(fixture))));
    }

    @Test
    void mostTextsThatNameAStateTakePart() {
        long naming = fixtures()
                .filter(fixture -> !exchange(fixture).states(fixture.text()).isEmpty())
                .count();
        long taking = fixtures().filter(fixture -> !pairs(fixture).isEmpty()).count();
        assertThat(naming).isGreaterThan(100);
        assertThat((double) taking / naming).as("%d of %d", taking, naming).isGreaterThan(SHARE);
    }

    @Test
    void gapsAreOfPairsThatTakePart() {
        Set<String> possible = new TreeSet<>();
        fixtures().flatMap(fixture -> pairs(fixture).stream()).forEach(pair -> possible.add(pair.line()));
        gaps.checkExist(possible);
    }

    private static Stream<Fixture> fixtures() {
        return FixtureReader.files(FOLDER).stream().map(FixtureReader::read);
    }

    private static String name(Fixture fixture) {
        return FOLDER.relativize(Path.of(fixture.file())).toString().replace('\\', '/');
    }

    private static Exchange exchange(Fixture fixture) {
        return new Exchange(
                lexicon,
                reader,
                names,
                fixture.date() == null ? null : fixture.date().getYear());
    }

    private static List<Pair> pairs(Fixture fixture) {
        return PAIRS.computeIfAbsent(fixture.file(), file -> read(fixture));
    }

    private static List<Pair> read(Fixture fixture) {
        Exchange exchange = exchange(fixture);
        List<PartyEntry> states = exchange.states(fixture.text());
        List<Pair> out = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            List<PartyEntry> others = new ArrayList<>(states.subList(i + 1, states.size()));
            names.fresh().stream().filter(each -> !states.contains(each)).forEach(others::add);
            for (PartyEntry other : others) {
                if (exchange.exchange(fixture.text(), states.get(i), other) instanceof Attempt.Swapped swapped) {
                    out.add(new Pair(name(fixture), states.get(i), other, swapped));
                }
            }
        }
        return out;
    }

    /** Each with the pair as its first line. */
    private static List<String> asymmetries(Fixture fixture) {
        List<String> out = new ArrayList<>();
        for (Pair pair : pairs(fixture)) {
            Attempt.Swapped swapped = pair.swapped();
            List<String> given = lines(fixture, swapped.given(), swapped.labels());
            List<String> other = lines(fixture, swapped.other(), swapped.otherLabels());
            if (!given.equals(other)) {
                out.add(pair.line() + "\n" + swapped.other().text() + difference(given, other));
            }
        }
        return out;
    }

    private static List<String> lines(Fixture fixture, Version version, Attempt.Labels labels) {
        Article article = new Article("swapped", null, fixture.date(), version.text());
        return Verdict.lines(parley.read(article), version, labels);
    }

    private static String difference(List<String> given, List<String> other) {
        List<String> lost = new ArrayList<>(given);
        other.forEach(lost::remove);
        List<String> won = new ArrayList<>(other);
        given.forEach(won::remove);
        StringBuilder out = new StringBuilder();
        lost.forEach(line -> out.append("\n- ").append(line));
        won.forEach(line -> out.append("\n+ ").append(line));
        return out.append('\n').toString();
    }
}
