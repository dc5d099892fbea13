package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.MeetingStatus;
import dev.parley.facts.Party;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules of exclusion.drl. */
class ExclusionTest {
    private final Scenario text = new Scenario();
    private final Party ghana = text.state("Ghana");
    private final Party nigeria = text.state("Nigeria");
    private final Party cameroon = text.state("Cameroon", "African Union");
    private final Issue price = text.issue("price for cocoa from Cameroon", cameroon);
    private final Meeting meeting = text.held("meeting");

    private static String why(Conclusions conclusions) {
        return Forms.why(conclusions, conclusions.exclusions().get(0).because());
    }

    @Test
    void missedWhereItsAffairsAreDiscussed() {
        Meeting talks = text.held("talks", price);
        text.absent(talks, cameroon, Manner.NOT_PRESENT);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions)).isEqualTo("e1 Cameroon from talks: not-present (explicit)\n");
        assertThat(why(conclusions)).isEqualTo("""
            stake-and-not-present f1
              issue-of-the-meeting
                named-in-the-issue i1
            """);
    }

    @Test
    void missedInItsOwnWords() {
        Meeting talks = text.held("talks", price);
        text.absent(talks, cameroon, Manner.NOT_PRESENT, Modality.ASSERTED, cameroon);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions)).isEqualTo("e1 Cameroon from talks: not-present (self-reported)\n");
        assertThat(why(conclusions)).startsWith("stake-and-not-present-by-its-own-account f1\n");
    }

    @Test
    void missedWithoutAStakeInTheOutcome() {
        Issue tin = text.issue("tin");
        Meeting circle = text.meeting("council", MeetingStatus.HELD, List.of(tin), List.of(cameroon));
        text.attend(circle, ghana, nigeria);
        text.agree(circle, tin, ghana, nigeria);
        text.absent(circle, cameroon, Manner.NOT_PRESENT);
        Conclusions conclusions = text.conclude();
        assertThat(conclusions.exclusions()).isEmpty();
        assertThat(Forms.stakes(conclusions)).contains("Cameroon in council: circle, singled-out\n");
    }

    @Test
    void missedAtAMeetingToCome() {
        text.absent(text.planned("summit", price), cameroon, Manner.NOT_PRESENT, Modality.PLANNED, null);
        assertThat(text.conclude().exclusions()).isEmpty();
    }

    @Test
    void notInvitedAlsoToAMeetingToCome() {
        Meeting summit = text.planned("summit");
        text.absent(summit, cameroon, Manner.NOT_INVITED, Modality.PLANNED, ghana);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions)).isEqualTo("e1 Cameroon from summit: not-invited (explicit)\n");
        assertThat(why(conclusions)).isEqualTo("not-invited f1\n");
    }

    @Test
    void shutOutAndDecidedWithout() {
        text.absent(meeting, cameroon, Manner.EXCLUDED);
        text.agree(meeting, text.issue("tariffs"), ghana);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions))
                .isEqualTo("e1 Cameroon from meeting: shut-out, decided-without (explicit)\n");
        assertThat(why(conclusions)).isEqualTo("""
            exclusion
              shut-out f1
              decided-while-kept-away f1
                agreed-at-the-meeting f2
            """);
    }

    @Test
    void itsAffairsDecidedWithoutIt() {
        text.absent(meeting, cameroon, Manner.NOT_PRESENT);
        text.agree(meeting, price, ghana);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions))
                .isEqualTo("e1 Cameroon from meeting: not-present, decided-without (explicit)\n");
        assertThat(why(conclusions)).isEqualTo("""
            exclusion
              own-affairs-decided-without f1
                named-in-the-issue i1
                agreed-at-the-meeting f2
              stake-and-not-present f1
                issue-settled-at-the-meeting
                  named-in-the-issue i1
                  agreed-at-the-meeting f2
            """);
    }

    @Test
    void anAgreementOnTheIssueOfTheMeetingIsOneMadeThere() {
        Meeting talks = text.held("talks", price);
        text.attend(talks, ghana);
        text.says(FactType.AGREEMENT, ghana, price);
        text.absent(talks, cameroon, Manner.NOT_INVITED);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions))
                .isEqualTo("e1 Cameroon from talks: not-invited, decided-without (explicit)\n");
        assertThat(why(conclusions)).isEqualTo("""
            exclusion
              not-invited f3
              decided-while-kept-away f3
                agreed-on-the-issue-of-the-meeting f2
                  sat-at-the-meeting f1
              own-affairs-decided-without f3
                named-in-the-issue i1
                agreed-on-the-issue-of-the-meeting f2
                  sat-at-the-meeting f1
            """);
    }

    @Test
    void onlyItsOwnWordForIt() {
        text.absent(meeting, cameroon, Manner.NOT_INVITED, Modality.ASSERTED, cameroon);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions))
                .isEqualTo("e1 Cameroon from meeting: self-reported (self-reported)\n");
        assertThat(why(conclusions)).isEqualTo("""
            sidelined-by-its-own-account
              complains-of-being-left-out f1
            """);
    }

    @Test
    void ownWordAndReportTogetherAreExplicit() {
        text.absent(meeting, cameroon, Manner.NOT_INVITED, Modality.ASSERTED, cameroon);
        text.absent(meeting, cameroon, Manner.NOT_INVITED);
        assertThat(Forms.exclusions(text.conclude()))
                .isEqualTo("e1 Cameroon from meeting: not-invited, self-reported (explicit)\n");
    }

    @Test
    void namedInTheOutcomeAndNeverSeated() {
        text.agree(meeting, price, ghana, nigeria);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.exclusions(conclusions)).isEqualTo("e1 Cameroon from meeting: unmentioned (inferred)\n");
        assertThat(why(conclusions)).isEqualTo("""
            exclusion
              named-in-the-outcome-and-never-seated
                named-in-the-issue i1
                given-no-part
                  issue-settled-at-the-meeting
                    named-in-the-issue i1
                    agreed-at-the-meeting f1
                  issue-settled-at-the-meeting
                    named-in-the-issue i1
                    agreed-at-the-meeting f2
                agreed-at-the-meeting f1
              named-in-the-outcome-and-never-seated
                named-in-the-issue i1
                given-no-part
                  issue-settled-at-the-meeting
                    named-in-the-issue i1
                    agreed-at-the-meeting f1
                  issue-settled-at-the-meeting
                    named-in-the-issue i1
                    agreed-at-the-meeting f2
                agreed-at-the-meeting f2
            """);
    }

    @Test
    void oneAloneWhoDecidesLeavesNobodyUnmentioned() {
        text.agree(meeting, price, ghana);
        assertThat(text.conclude().exclusions()).isEmpty();
    }

    @Test
    void aBlocThatDecidesSeatsItsMembers() {
        Party union = text.party("African Union", PartyKind.BLOC);
        text.agree(meeting, price, ghana, union);
        assertThat(text.conclude().exclusions()).isEmpty();
    }

    @Test
    void aWordOfThePartyOnTheMatterIsAMention() {
        text.agree(meeting, price, ghana, nigeria);
        text.says(FactType.SUPPORT, cameroon, price);
        assertThat(text.conclude().exclusions()).isEmpty();
    }

    @Test
    void whoSatIsNotExcluded() {
        text.attend(meeting, cameroon);
        text.absent(meeting, cameroon, Manner.NOT_INVITED);
        text.agree(meeting, price, ghana, nigeria);
        assertThat(text.conclude().exclusions()).isEmpty();
    }

    @Test
    void aLaterRoundDoesNotUndoTheEarlierOne() {
        Meeting second = text.held("second round");
        text.absent(meeting, cameroon, Manner.NOT_INVITED);
        text.attend(second, cameroon);
        assertThat(Forms.exclusions(text.conclude())).isEqualTo("e1 Cameroon from meeting: not-invited (explicit)\n");
    }

    @Test
    void whatIsDeniedOrPossibleExcludesNobody() {
        Meeting talks = text.held("talks", price);
        text.absent(talks, cameroon, Manner.NOT_INVITED, Modality.DENIED, ghana);
        text.absent(talks, cameroon, Manner.EXCLUDED, Modality.POSSIBLE, null);
        text.absent(talks, cameroon, Manner.NOT_PRESENT, Modality.POSSIBLE, null);
        text.absent(talks, cameroon, Manner.POSTPONED);
        assertThat(text.conclude().exclusions()).isEmpty();
    }
}
