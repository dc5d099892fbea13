package dev.parley;

import dev.parley.fixture.Fixture;
import dev.parley.fixture.FixtureCheck;
import dev.parley.fixture.FixtureReader;
import dev.parley.fixture.Outcome;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture of the project, read by the standard engine. A known gap passes as long as it is one and its time is
 * not over.
 */
class FixturesTest {
    private static final Path FOLDER = Path.of("fixtures");

    @TestFactory
    Stream<DynamicTest> fixtures() {
        Parley parley = Parley.standard();
        LocalDate today = LocalDate.now(Clock.systemUTC());
        return FixtureReader.files(FOLDER).stream()
                .map(file -> DynamicTest.dynamicTest(
                        FOLDER.relativize(file).toString(), file.toUri(), () -> check(parley, file, today)));
    }

    private static void check(Parley parley, Path file, LocalDate today) {
        Fixture fixture = FixtureReader.read(file);
        Reading reading = parley.read(fixture.article());
        Outcome outcome = Outcome.of(fixture, FixtureCheck.differences(fixture, reading), today);
        if (!outcome.passes()) {
            Assertions.fail(outcome.text());
        }
    }
}
