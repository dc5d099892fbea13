package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.parley.facts.Facts;
import dev.parley.fixture.FixtureReader;
import dev.parley.inference.Conclusions;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Line;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stake;
import dev.parley.inference.Stance;
import dev.parley.inference.Support;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What a line stands on, held against the rules themselves: every line of every fixture, the founding article among them. */
class SupportsTest {
    private static Parley parley;

    @BeforeAll
    static void load() {
        parley = Parley.standard();
    }

    /** A line of a reading, and how to find it again among other conclusions. */
    private record Drawn(Line line, Predicate<Conclusions> holds) {}

    @TestFactory
    Stream<DynamicTest> fixtures() {
        return FixtureReader.files(Path.of("fixtures")).stream()
                .map(file -> DynamicTest.dynamicTest(
                        file.getFileName().toString(),
                        () -> check(FixtureReader.read(file).article())));
    }

    private static void check(Article article) {
        Facts facts = parley.facts(article);
        Reading reading = parley.read(article);
        Supports supports = parley.supports(reading);
        for (Drawn drawn : lines(reading)) {
            Support support = supports.of(drawn.line());
            assertThat(support.smallest()).as("%s", drawn.line()).isTrue();
            if (support.ids().isEmpty()) {
                assertThat(drawn.holds().test(without(everything(facts), facts)))
                        .as("%s without any fact", drawn.line())
                        .isTrue();
                continue;
            }
            assertThat(drawn.holds().test(without(support.ids(), facts)))
                    .as("%s without %s", drawn.line(), support.ids())
                    .isFalse();
            for (List<String> part : properSubsets(support.ids())) {
                assertThat(drawn.holds().test(without(part, facts)))
                        .as("%s without %s of %s", drawn.line(), part, support.ids())
                        .isTrue();
            }
        }
    }

    private static Conclusions without(Collection<String> ids, Facts facts) {
        return parley.conclude(new Facts(
                facts.parties(),
                facts.speakers(),
                facts.meetings(),
                facts.issues(),
                facts.facts().stream().filter(fact -> !ids.contains(fact.id())).toList(),
                facts.claims().stream()
                        .filter(claim -> !ids.contains(claim.id()))
                        .toList(),
                facts.warnings()));
    }

    private static List<String> everything(Facts facts) {
        List<String> ids = new ArrayList<>();
        facts.facts().forEach(fact -> ids.add(fact.id()));
        facts.claims().forEach(claim -> ids.add(claim.id()));
        return ids;
    }

    private static List<List<String>> properSubsets(List<String> ids) {
        List<List<String>> subsets = new ArrayList<>();
        for (int bits = 0; bits < (1 << ids.size()) - 1; bits++) {
            List<String> subset = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                if ((bits >> i & 1) == 1) {
                    subset.add(ids.get(i));
                }
            }
            subsets.add(subset);
        }
        return subsets;
    }

    private static List<Drawn> lines(Reading reading) {
        List<Drawn> lines = new ArrayList<>();
        for (Exclusion line : reading.exclusions()) {
            lines.add(new Drawn(
                    Line.of(line),
                    made -> made.exclusions().stream()
                            .anyMatch(other -> other.party().equals(line.party())
                                    && other.meeting().equals(line.meeting()))));
        }
        for (SelfExclusion line : reading.selfExclusions()) {
            lines.add(new Drawn(
                    Line.of(line),
                    made -> made.selfExclusions().stream()
                            .anyMatch(other -> other.party().equals(line.party())
                                    && other.meeting().equals(line.meeting()))));
        }
        for (Stake line : reading.stakes()) {
            lines.add(new Drawn(
                    Line.of(line),
                    made -> made.stakes().stream()
                            .anyMatch(other -> other.party().equals(line.party())
                                    && other.target().equals(line.target()))));
        }
        for (Stance line : reading.stances()) {
            lines.add(new Drawn(
                    Line.of(line),
                    made -> made.stances().stream()
                            .anyMatch(other -> other.party().equals(line.party())
                                    && other.target().equals(line.target())
                                    && other.position() == line.position())));
        }
        for (Seat line : reading.seats()) {
            lines.add(new Drawn(Line.of(line), made -> made.seats().stream().anyMatch(other -> same(line, other))));
        }
        return lines;
    }

    private static boolean same(Seat one, Seat other) {
        return other.equals(new Seat(
                one.meeting(),
                one.party(),
                one.presence(),
                one.role(),
                one.invitation(),
                one.consulted(),
                one.part(),
                other.because()));
    }

    @Test
    void anExclusionIsHeldUpByAnotherGround() {
        Reading reading = parley.read(Article.of("Ghana and Nigeria agreed at a meeting in Lagos on a floor price for "
                + "cocoa from Ghana, Nigeria and Cameroon. No Cameroonian delegate attended the meeting."));
        assertThat(reading.exclusions()).hasSize(1);
        Line line = Line.of(reading.exclusions().get(0));
        Facts facts = parley.facts(reading.article());
        // without the absence, Cameroon is named in the outcome and never seated
        assertThat(without(Set.of("f5"), facts).exclusions()).hasSize(1);
        assertThat(parley.supports(reading).of(line)).isEqualTo(new Support(List.of("f1", "f3", "f5"), true));
    }

    @Test
    void refusesALineOfAnotherReading() {
        Reading reading = parley.read(Article.of("Sudan was not invited to the talks."));
        Reading other = parley.read(Article.of("Sudan took part in the talks."));
        assertThatThrownBy(() ->
                        parley.supports(other).of(Line.of(reading.exclusions().get(0))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("the rules do not draw Line[kind=EXCLUSION");
    }
}
