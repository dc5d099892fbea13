package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.report.Why;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain sentences on conclusions, through the whole engine. */
class WhyTest {
    private static Parley parley;

    @BeforeAll
    static void load() {
        parley = Parley.standard();
    }

    private static String why(String id, String text) {
        return Why.sentence(parley.read(Article.of(text)), id).orElse("nothing to explain: " + id);
    }

    @Test
    void anExclusionOnTwoGrounds() {
        assertThat(why(
                        "e1",
                        "Delegates from Russia and the United States met for talks in Riyadh. At the talks Russia and the "
                                + "United States agreed on the conflict in Ukraine. No Ukrainian officials were present "
                                + "at the talks."))
                .isEqualTo("Ukraine is excluded from the talks in Riyadh, because it had a stake in the talks and "
                        + "did not sit there (\"No Ukrainian officials were present at the talks\"), and Russia "
                        + "and the United States agreed at the talks on the conflict in Ukraine, in which Ukraine "
                        + "had a stake without a seat (\"the talks Russia and the United States agreed on "
                        + "the...\"). It has a stake: the issue names it, and it is "
                        + "where the conflict in Ukraine lies.");
    }

    @Test
    void anExclusionByItsOwnAccountOfSeveral() {
        assertThat(why(
                        "e1",
                        "Australia and Fiji opened talks on sugar quotas. The growers said that they had not been "
                                + "consulted about the talks."))
                .isEqualTo("The growers are, by their own account, excluded from the talks on sugar quotas, because "
                        + "they spoke of being passed over at the talks (\"they had not been consulted about the "
                        + "talks\", in its own words).");
    }

    @Test
    void anExclusionByInference() {
        assertThat(why(
                        "e1",
                        "Ghana and Nigeria agreed at a meeting in Lagos on a floor price for cocoa from Cameroon. The floor "
                                + "price is low."))
                .isEqualTo("Cameroon is, by inference, excluded from the meeting in Lagos, because Ghana and Nigeria "
                        + "agreed at the meeting in Lagos on \"floor price for cocoa from Cameroon\", "
                        + "which names Cameroon, and the text gives Cameroon no part in it (\"Ghana and Nigeria "
                        + "agreed at a meeting in Lagos on a...\").");
    }

    @Test
    void whatIsDecidedIsListedToo() {
        assertThat(why(
                        "e1",
                        "Corvin Paper and Harbour Bank agreed at a meeting on the closure of the mill. At the meeting they "
                                + "agreed on a new wharf. The mill workers were not invited to the meeting."))
                .isEqualTo("The mill workers are excluded from the meeting on the closure, because they received no "
                        + "invitation to the meeting (\"The mill workers were not invited to the meeting\"), and "
                        + "Corvin Paper and Harbour Bank agreed at the meeting on the closure of the mill and "
                        + "\"new wharf\", from which others had kept the mill workers (\"Corvin Paper and Harbour "
                        + "Bank agreed at a meeting on...\"; \"the meeting they agreed on a new wharf\").");
    }

    @Test
    void wordsThatOthersReport() {
        assertThat(why("s1", "France said that Japan would reject the whaling treaty."))
                .isEqualTo("Japan opposes the whaling treaty, because it opposed the whaling treaty "
                        + "(\"Japan would reject the whaling treaty\", planned, as told by France).");
    }

    @Test
    void aSelfExclusion() {
        assertThat(why("w1", "Mali boycotted Sunday's regional security summit in Accra."))
                .isEqualTo("Mali is self-excluded from Sunday's regional security summit in Accra, because it "
                        + "stayed away from the meeting by choice (boycotted) (\"Mali boycotted Sunday's regional security "
                        + "summit in Accra\").");
    }

    @Test
    void aStanceOnSeveralFacts() {
        assertThat(why(
                        "s1",
                        "Norway welcomed the plan. Norway criticised the plan in May. Norway rejected the plan on "
                                + "Monday. Norway condemned the plan again on Friday."))
                .isEqualTo("Norway opposes the plan, because it found fault with the plan (\"Norway criticised the "
                        + "plan in May\"), and it opposed the plan (\"Norway rejected the plan on "
                        + "Monday\"), although it backed the plan (\"Norway welcomed the plan\").");
    }

    @Test
    void aSeatWithARole() {
        assertThat(why("m1/OMN", "Oman hosted the conference. Oman took part in the conference."))
                .isEqualTo("Oman sat at the conference (host): the conference had Oman as its host (\"Oman hosted "
                        + "the conference\"), and it took part in the conference.");
    }

    @Test
    void anExclusionThatTheHostDenies() {
        assertThat(why(
                        "e1",
                        "Burundi said that it had not been invited to the talks in Arusha. Tanzania said that Burundi had "
                                + "been invited to the talks."))
                .isEqualTo("Burundi is, by its own account, excluded from the talks in Arusha (denied by Tanzania), "
                        + "because it spoke of being passed over at the talks (\"it had not been invited to the talks "
                        + "in Arusha\", in its own words), although Tanzania denied that Burundi had been left out of "
                        + "the talks (\"Burundi had been invited to the talks\", possible, as told by Tanzania).");
    }

    @Test
    void twoOnOppositeSides() {
        assertThat(why("KEN/TZA/i1", "Kenya backed the fish levy. Tanzania opposed the fish levy."))
                .isEqualTo("Kenya stands against Tanzania on the fish levy, because it backed the fish levy (\"Kenya "
                        + "backed the fish levy\"), and Tanzania opposed the fish levy (\"Tanzania opposed the fish "
                        + "levy\").");
    }

    @Test
    void aBlocInPart() {
        assertThat(why(
                        "m1/european-union",
                        "France and Ireland held talks with Canada on beef quotas for the European Union."))
                .endsWith(
                        "no institution): France and Ireland of the European Union took part in the talks with Canada "
                                + "(\"France and Ireland held talks with Canada on beef...\").");
    }

    @Test
    void aStakeByABloc() {
        assertThat(why(
                        "m1/POL/stake",
                        "Japan and China held talks on tariffs for the European Union. Poland was not at the table."))
                .isEqualTo("Poland has a stake in the talks on tariffs, because the talks on tariffs dealt with "
                        + "\"tariffs for the European Union\", and the text misses it at the talks on tariffs, "
                        + "where China and Japan sat (\"Poland was not at the table\"). The issue names the "
                        + "European Union, to which Poland belongs.");
    }

    @Test
    void aRuleOfAnAnalyst(@TempDir Path pack) throws IOException {
        copy(Path.of("rules"), pack.resolve("rules"));
        Files.writeString(pack.resolve("rules/mine.drl"), """
                /** Who borders on a war lives with what is settled on it. */
                rule "borders-on-the-war"
                    @because( "{host} and {party} share a border, and {decider} settled {issue} at the {meeting}" )
                    @holds( "Russia and the United States agreed at a meeting on the war in Ukraine. Moldova was quiet." )
                    @silent( "Moldova was quiet." )
                when
                    $host : Party( id == "UKR" )
                    $party : Party( id == "MDA" )
                    $issue : Issue( namedParties contains $host )
                    Decided( $decider : party, $meeting : meeting, matter == $issue )
                then
                    conclude( drools, new LeftOut( $party, $meeting, Ground.DECIDED_WITHOUT, Level.INFERRED ) );
                end
                """);
        Reading reading = Parley.load(pack)
                .read(Article.of(
                        "Russia and the United States held talks in Riyadh. At the talks they agreed on the war in "
                                + "Ukraine. Moldova voiced concern about the refugees."));
        assertThat(reading.exclusions().stream()
                        .map(line -> Why.sentence(reading, line.id()).orElse("")))
                .contains("Moldova is, by inference, excluded from the talks in Riyadh, because Ukraine and "
                        + "Moldova share a border, and Russia and the United States settled the war in Ukraine at "
                        + "the talks (\"the talks they agreed on the war in Ukraine\").");
    }

    @Test
    void factsAndStepsAreNoLines() {
        Reading reading = parley.read(Article.of("Sudan was not invited to the talks."));
        assertThat(List.of("f1", "x1", "e9"))
                .allSatisfy(id -> assertThat(Why.sentence(reading, id)).isEmpty());
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path each : found.toList()) {
                Path target = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(each, target);
                }
            }
        }
    }
}
