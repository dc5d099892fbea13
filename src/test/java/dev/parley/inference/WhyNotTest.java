package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.MeetingStatus;
import dev.parley.facts.Party;
import dev.parley.inference.Requirement.Status;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WhyNotTest {
    private final Scenario text = new Scenario();
    private final Party poland = text.state("Poland");
    private final Party japan = text.state("Japan");

    /** The attempts of one rule in short: what fails, the rules one condition short of that further in. */
    private String why(String conclusion, String rule) {
        return why(StandardRules.INFERENCE, conclusion, rule);
    }

    private String why(Inference inference, String conclusion, String rule) {
        return inference.whyNot(text.said(), conclusion).attempts().stream()
                .filter(attempt -> attempt.rule().equals(rule))
                .map(attempt -> failing(attempt, ""))
                .collect(Collectors.joining());
    }

    private static String failing(Attempt attempt, String indent) {
        return attempt.requirements().stream()
                .filter(requirement -> requirement.status() == Status.UNMET)
                .map(requirement -> indent + requirement.sentence() + " " + requirement.ids() + "\n"
                        + requirement.attempts().stream()
                                .map(below -> indent + "  " + below.rule() + "\n" + failing(below, indent + "    "))
                                .collect(Collectors.joining()))
                .collect(Collectors.joining());
    }

    @Test
    void aFactThatTheTextDoesNotState() {
        text.attend(text.held("talks", text.issue("quotas for Poland", poland)), japan);
        assertThat(why("exclusion of Poland", "stake-and-not-present"))
                .isEqualTo("the text nowhere says that Poland was absent from the talks []\n");
    }

    @Test
    void aFactThatIsOnlyPlanned() {
        Meeting talks = text.held("talks", text.issue("quotas for Poland", poland));
        text.absent(talks, poland, Manner.NOT_PRESENT, Modality.PLANNED, null);
        assertThat(why("exclusion of Poland from the talks", "stake-and-not-present"))
                .isEqualTo("the absence of Poland from the talks is only planned, not asserted [f1]\n");
    }

    @Test
    void aFactInTheWordsOfItsParty() {
        Meeting talks = text.held("talks", text.issue("quotas for Poland", poland));
        text.absent(talks, poland, Manner.NOT_INVITED, Modality.DENIED, poland);
        assertThat(why("exclusion of Poland from the talks", "not-invited"))
                .isEqualTo("the absence of Poland from the talks is denied, neither asserted nor planned, "
                        + "and stands in its own words only [f1]\n");
    }

    @Test
    void aFactOfAnotherManner() {
        text.absent(text.held("talks"), poland, Manner.POSTPONED);
        assertThat(why("exclusion of Poland from the talks", "not-invited"))
                .isEqualTo("the absence of Poland from the talks has the manner \"postponed\", "
                        + "not \"not invited\" [f1]\n");
    }

    @Test
    void aFactAboutAnotherMeeting() {
        text.held("talks");
        text.absent(text.held("summit"), poland, Manner.NOT_INVITED);
        assertThat(why("exclusion of Poland from the talks", "not-invited"))
                .isEqualTo("the absence of Poland from the summit is not from the talks [f1]\n");
    }

    @Test
    void aMeetingThatHasNotTakenPlace() {
        Meeting summit = text.planned("summit", text.issue("quotas for Poland", poland));
        text.absent(summit, poland, Manner.NOT_PRESENT);
        assertThat(why("exclusion of Poland from the summit", "stake-and-not-present"))
                .isEqualTo("the summit is only planned, not held or under way [m1]\n");
    }

    @Test
    void somethingThatMustNotBe() {
        Meeting talks = text.held("talks", text.issue("quotas for Poland", poland));
        text.absent(talks, poland, Manner.NOT_PRESENT);
        text.attend(talks, poland);
        assertThat(why("exclusion of Poland from the talks", "stake-and-not-present"))
                .isEqualTo("Poland was present at the talks [x3]\n");
    }

    @Test
    void aConclusionThatIsMissingOneLevelDeeper() {
        Meeting talks = text.held("talks", text.issue("quotas"));
        text.absent(talks, poland, Manner.NOT_PRESENT);
        assertThat(why("exclusion of Poland", "stake-and-not-present")).isEqualTo("""
                nothing gives Poland a stake in the talks []
                  kept-from-the-meeting
                    the absence of Poland from the talks has the manner "not present", not "not invited" or \
                "excluded" [f1]
                  complains-of-being-left-out
                    the absence of Poland from the talks has the manner "not present", not "not invited" or \
                "excluded", and does not stand in its own words [f1]
                """);
    }

    @Test
    void aConclusionOfAnotherKind() {
        text.meeting("talks", MeetingStatus.HELD, List.of(), List.of(poland));
        assertThat(why("exclusion of Poland", "sidelined-by-its-own-account")).isEqualTo("""
                Poland has a stake in the talks, with the basis "circle", not "own complaint" [x1]
                  complains-of-being-left-out
                    the text nowhere says that Poland was not invited to or was shut out of the talks in its own \
                words []
                  fears-to-be-left-out
                    the text nowhere says that Poland was concerned about anything at the talks []
                """);
    }

    @Test
    void aSecondPartyThatIsMissing() {
        Issue quotas = text.issue("quotas for Poland", poland);
        text.agree(text.held("talks", quotas), quotas, japan);
        assertThat(why("exclusion of Poland", "named-in-the-outcome-and-never-seated"))
                .isEqualTo("""
                nothing shows that any party but Poland and Japan took part in a decision at the talks on quotas \
                for Poland []
                  agreed-at-the-meeting
                    the text nowhere says that any party agreed on quotas for Poland at the talks []
                """);
    }

    @Test
    void aPartyOfAnotherKind() {
        Party rebels = text.party("Rebels", PartyKind.ARMED_GROUP);
        Issue quotas = text.issue("quotas for the Rebels", rebels);
        text.agree(text.held("talks", quotas), quotas, japan, poland);
        assertThat(why("exclusion of Rebels", "named-in-the-outcome-and-never-seated"))
                .isEqualTo("""
                    nothing shows that Rebels never seated: the talks []
                      given-no-part
                        the text names no state, bloc or organisation []
                    """);
    }

    @Test
    void aFactWithoutWeight() {
        text.says(FactType.SUPPORT, poland, text.issue("quotas"), null, Modality.POSSIBLE, null);
        WhyNot answer = StandardRules.INFERENCE.whyNot(text.said(), "stance of Poland on quotas");
        assertThat(failing(answer.attempts().get(1), ""))
                .isEqualTo("the text nowhere says that Poland asked for quotas []\n");
        assertThat(why("stance of Poland on quotas", "backs"))
                .isEqualTo("the stance weights have no line for support that is possible, in the author's voice []\n");
    }

    @Test
    void namesWhatIsMetAndWhatStaysOpen() {
        text.says(FactType.SUPPORT, poland, text.issue("quotas"), null, Modality.POSSIBLE, null);
        Attempt agrees = StandardRules.INFERENCE.whyNot(text.said(), "stance of Poland on quotas").attempts().stream()
                .filter(attempt -> attempt.rule().equals("agrees"))
                .findFirst()
                .orElseThrow();
        assertThat(agrees.conclusion()).isEqualTo("stance of Poland on quotas");
        assertThat(agrees.because()).isEqualTo("Poland agreed on quotas");
        assertThat(agrees.unmet()).isEqualTo(1);
        assertThat(agrees.requirements())
                .extracting(Requirement::condition, Requirement::status)
                .containsExactly(
                        tuple("$fact : Agreement( $party : party, $target : target, target != null )", Status.UNMET),
                        tuple(
                                "StanceWeight( weighs( $fact ), $position : position, $weight : weight, $rank : rank )",
                                Status.OPEN));
    }

    @Test
    void ranksTheNearestRuleFirst() {
        text.attend(text.held("talks", text.issue("quotas for Poland", poland)), japan);
        WhyNot answer = StandardRules.INFERENCE.whyNot(text.said(), "exclusion of Poland");
        assertThat(answer.conclusion()).isEqualTo("exclusion of Poland");
        assertThat(answer.cutOff()).isFalse();
        assertThat(answer.attempts()).extracting(Attempt::unmet).isSorted().startsWith(1);
        assertThat(answer.attempts())
                .extracting(Attempt::rule)
                .containsExactlyInAnyOrderElementsOf(StandardRules.RULES.forms().stream()
                        .filter(form -> form.conclusion().equals("LeftOut"))
                        .map(RuleForm::name)
                        .toList());
    }

    @Test
    void leavesOutRulesThatConcludeOfMeetingsOnly() {
        text.issue("quotas");
        text.held("talks");
        assertThat(StandardRules.INFERENCE
                        .whyNot(text.said(), "stake of Poland in quotas")
                        .attempts())
                .extracting(Attempt::rule)
                .contains("named-in-the-issue")
                .doesNotContain("of-the-circle", "issue-of-the-meeting", "issue-settled-at-the-meeting");
    }

    @Test
    void saysUnderWhichIdItHolds() {
        Meeting talks = text.held("talks", text.issue("quotas for Poland", poland));
        text.absent(talks, poland, Manner.NOT_INVITED);
        text.absent(talks, japan, Manner.DECLINED);
        text.says(FactType.REFUSAL, japan, talks);
        assertThat(holds("exclusion of Poland")).containsExactly("e1");
        assertThat(holds("self-exclusion of Japan from m1")).containsExactly("w1");
        assertThat(holds("stance of Japan on talks")).containsExactly("s1");
        assertThat(holds("stake of Poland in the talks")).containsExactly("m1/Poland");
        assertThat(holds("seat of Poland at the talks")).isEmpty();
        assertThat(why("seat of Poland at the talks", "sat-at-the-meeting"))
                .isEqualTo("the text nowhere says that Poland took part in the talks []\n");
    }

    private List<String> holds(String conclusion) {
        return StandardRules.INFERENCE.whyNot(text.said(), conclusion).holds();
    }

    @Test
    void tellsConstraintsThatItHasNoWordsForAsTheyAreWritten() {
        text.held("talks");
        Inference own = ProofTest.rules(ProofTest.rule(
                "own",
                "$meeting : Meeting( place == \"Oslo\" )\n"
                        + "Attendance( $party : party, target == $meeting, evidence.start > 3 )",
                "LeftOut( $party, $meeting, Ground.UNMENTIONED, Level.INFERRED )"));
        assertThat(why(own, "exclusion of Poland", "own")).isEqualTo("""
                the talks is not as `place == "Oslo"` in Meeting wants it [m1]
                the text nowhere says that Poland took part in the talks (with `evidence.start > 3`) []
                """);
    }

    /** A conclusion that this code has no words for, of which a rule names the meeting as its target. */
    @Test
    void tellsAConclusionThatItHasNoWordsForByItsName() {
        text.held("summit");
        text.attend(text.held("talks"), japan);
        Inference own = ProofTest.rules(
                ProofTest.rule(
                        "own",
                        "$meeting : Meeting()\n WasConsulted( $party : party, target == $meeting )",
                        "LeftOut( $party, $meeting, Ground.UNMENTIONED, Level.INFERRED )"),
                ProofTest.rule(
                        "asked",
                        "$meeting : Meeting()\n Concern( $party : party, occasion == $meeting )",
                        "WasConsulted( $party, $meeting, Consulted.NO )"));
        assertThat(why(own, "exclusion of Poland from the talks", "own")).isEqualTo("""
                nothing shows that Poland was consulted: the talks []
                  asked
                    the text nowhere says that Poland was concerned about anything at the talks []
                """);
    }

    @Test
    void saysThatItWasCutOff() {
        text.held("talks");
        for (int i = 0; i < 100; i++) {
            text.state("State" + i);
        }
        Inference own = ProofTest.rules(ProofTest.rule(
                "wide",
                "$a : Party()\n $b : Party()\n $c : Party( id == \"none\" )\n $meeting : Meeting()\n"
                        + "WasPresent( $party : party, meeting == $meeting )",
                "LeftOut( $party, $meeting, Ground.UNMENTIONED, Level.INFERRED )"));
        WhyNot answer = own.whyNot(text.said(), "exclusion of Poland");
        assertThat(answer.cutOff()).isTrue();
        assertThat(answer.attempts()).extracting(Attempt::unmet).containsExactly(2);
    }

    @Test
    void findsNearMissesOfTheWholeArticle() {
        Meeting talks = text.held("talks", text.issue("quotas for Poland", poland));
        text.absent(talks, poland, Manner.NOT_PRESENT, Modality.PLANNED, null);
        text.attend(talks, japan);
        NearMisses misses = StandardRules.INFERENCE.nearMisses(text.said());
        assertThat(misses.cutOff()).isFalse();
        assertThat(misses.more()).isZero();
        assertThat(misses.attempts().stream()
                        .map(attempt -> attempt.conclusion() + " by " + attempt.rule() + "\n" + failing(attempt, "  "))
                        .collect(Collectors.joining()))
                .isEqualTo("""
                        exclusion of Poland from the talks by stake-and-not-present
                          the absence of Poland from the talks is only planned, not asserted [f1]
                        self-exclusion of Poland from the talks by stays-away-by-choice
                          the absence of Poland from the talks has the manner "not present", not "declined", \
                        "boycotted" or "walked out" [f1]
                        stance of Poland on the talks by boycotts
                          the absence of Poland from the talks has the manner "not present", not "boycotted" or "walked out" [f1]
                        """);
    }

    @Test
    void theOrderOfFactsDoesNotMatter() {
        Scenario crowd = ProofTest.crowded();
        WhyNot expected = StandardRules.INFERENCE.whyNot(crowd.said(), "exclusion of Bloc");
        NearMisses misses = StandardRules.INFERENCE.nearMisses(crowd.said());
        assertThat(expected.attempts()).isNotEmpty();
        assertThat(misses.attempts()).isNotEmpty();
        Random random = new Random(7);
        for (int i = 0; i < 3; i++) {
            assertThat(StandardRules.INFERENCE.whyNot(crowd.saidShuffled(random), "exclusion of Bloc"))
                    .isEqualTo(expected);
            assertThat(StandardRules.INFERENCE.nearMisses(crowd.saidShuffled(random)))
                    .isEqualTo(misses);
        }
    }

    @Test
    void manyThreadsGetTheSameAnswer() {
        Scenario crowd = ProofTest.crowded();
        WhyNot expected = StandardRules.INFERENCE.whyNot(crowd.said(), "exclusion of Bloc");
        assertThat(IntStream.range(0, 16)
                        .parallel()
                        .mapToObj(i -> StandardRules.INFERENCE.whyNot(crowd.said(), "exclusion of Bloc"))
                        .distinct())
                .containsExactly(expected);
    }
}
