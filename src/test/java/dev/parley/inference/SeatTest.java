package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import dev.parley.lexicon.Role;
import org.junit.jupiter.api.Test;

/** The rules of seat.drl. */
class SeatTest {
    private final Scenario text = new Scenario();

    private static String why(Conclusions conclusions) {
        return Forms.why(conclusions, conclusions.seats().get(0).because());
    }

    @Test
    void sitsAtAMeetingThatWasHeld() {
        Party france = text.state("France");
        text.attend(text.held("talks"), france);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.seats(conclusions)).isEqualTo("France at talks: present\n");
        assertThat(why(conclusions)).isEqualTo("sat-at-the-meeting f1\n");
    }

    @Test
    void nobodySitsAtAMeetingThatIsPlanned() {
        Party japan = text.state("Japan");
        Meeting summit = text.planned("summit");
        text.attend(summit, japan);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.seats(conclusions)).isEqualTo("Japan at summit: not-stated\n");
        assertThat(why(conclusions)).isEqualTo("named-as-taking-part f1\n");
    }

    @Test
    void aDeniedAttendanceIsNoSeat() {
        text.attend(text.held("talks"), text.state("Iran"), null, Modality.DENIED);
        assertThat(text.conclude().seats()).isEmpty();
    }

    @Test
    void hasARoleAsSoonAsItIsAnnounced() {
        Party oman = text.state("Oman");
        text.attend(text.planned("conference"), oman, Role.HOST, Modality.PLANNED);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.seats(conclusions)).isEqualTo("Oman at conference: not-stated, host\n");
        assertThat(why(conclusions)).isEqualTo("role-at-the-meeting f1\n");
    }

    @Test
    void whoIsRepresentedDoesNotSit() {
        text.attend(text.held("talks"), text.state("Nauru"), Role.REPRESENTED, Modality.ASSERTED);
        assertThat(Forms.seats(text.conclude())).isEqualTo("Nauru at talks: not-stated, represented\n");
    }

    @Test
    void keepsAbsenceAndInvitationApart() {
        Meeting talks = text.held("talks");
        text.absent(talks, text.state("A"), Manner.NOT_PRESENT);
        text.absent(talks, text.state("B"), Manner.NOT_INVITED);
        text.absent(talks, text.state("C"), Manner.EXCLUDED);
        text.absent(talks, text.state("D"), Manner.DECLINED);
        text.absent(talks, text.state("E"), Manner.BOYCOTTED);
        text.absent(talks, text.state("F"), Manner.WALKED_OUT);
        text.absent(talks, text.state("G"), Manner.POSTPONED);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.seats(conclusions)).isEqualTo("""
            A at talks: absent
            B at talks: not-stated, not-invited
            C at talks: absent, barred
            D at talks: absent, declined
            E at talks: absent
            F at talks: present, withdrew
            """);
        assertThat(conclusions.seats())
                .extracting(seat -> Forms.why(conclusions, seat.because()))
                .containsExactly(
                        "away-from-the-meeting f1\n",
                        "was-not-invited f2\n",
                        "seat\n  away-from-the-meeting f3\n  was-barred f3\n",
                        "seat\n  away-from-the-meeting f4\n  turned-the-invitation-down f4\n",
                        "away-from-the-meeting f5\n",
                        "seat\n  had-come-before-it-walked-out f6\n  withdrew-from-the-meeting f6\n");
    }

    @Test
    void nobodyIsAbsentFromAMeetingThatIsPlanned() {
        text.absent(text.planned("summit"), text.state("A"), Manner.DECLINED, Modality.PLANNED, null);
        assertThat(Forms.seats(text.conclude())).isEqualTo("A at summit: not-stated, declined\n");
    }

    @Test
    void whoCameAfterAllIsPresent() {
        Party mali = text.state("Mali");
        Meeting summit = text.held("summit");
        text.absent(summit, mali, Manner.NOT_PRESENT);
        text.attend(summit, mali);
        assertThat(Forms.seats(text.conclude())).isEqualTo("Mali at summit: present\n");
    }

    @Test
    void theComplaintOfNotBeingAsked() {
        Party growers = text.party("growers", PartyKind.COLLECTIVE);
        text.absent(text.held("talks"), growers, Manner.NOT_INVITED, Modality.ASSERTED, growers);
        Conclusions conclusions = text.conclude();
        assertThat(Forms.seats(conclusions)).isEqualTo("growers at talks: not-stated, not-invited, consulted no\n");
        assertThat(why(conclusions)).isEqualTo("""
            seat
              was-not-asked f1
              was-not-invited f1
            """);
    }

    @Test
    void listsMeetingsInTextOrder() {
        Party chile = text.state("Chile");
        Meeting first = text.held("first round");
        Meeting second = text.held("second round");
        text.attend(second, chile);
        text.attend(first, chile);
        assertThat(Forms.seats(text.conclude())).isEqualTo("""
            Chile at first round: present
            Chile at second round: present
            """);
    }
}
