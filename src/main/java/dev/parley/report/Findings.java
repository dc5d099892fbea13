package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Absence;
import dev.parley.facts.Attendance;
import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Invitation;
import dev.parley.inference.Position;
import dev.parley.inference.Presence;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stance;
import dev.parley.lexicon.Role;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The lines of a reading, as an analyst would say them. */
final class Findings {
    /** An exclusion rests on what the party did and on what the others did. */
    private static final int QUOTES_OF_EXCLUSION = 2;

    private final Reading reading;
    private final Evidence evidence;
    private final OtherFacts others;

    Findings(Reading reading) {
        this.reading = reading;
        this.evidence = new Evidence(reading);
        this.others = new OtherFacts(reading, evidence);
    }

    /** Who sat, who did not and why, who was kept out, and whom the text merely names. */
    List<Entry> at(Meeting meeting) {
        List<Entry> sat = new ArrayList<>();
        List<Entry> away = new ArrayList<>();
        List<Entry> named = new ArrayList<>();
        for (Seat seat : reading.seats()) {
            if (!seat.meeting().equals(meeting)) {
                continue;
            }
            if (seat.presence() == Presence.PRESENT) {
                sat.add(present(seat));
            } else if (!isKeptOut(seat.party(), meeting) && !isIdle(seat)) {
                (seat.presence() == Presence.ABSENT ? away : named).add(notPresent(seat));
            }
        }
        List<Entry> entries = new ArrayList<>(sat);
        entries.addAll(away);
        reading.selfExclusions().stream()
                .filter(line -> line.meeting().equals(meeting))
                .forEach(line -> entries.add(selfExclusion(line)));
        reading.exclusions().stream()
                .filter(line -> line.meeting().equals(meeting))
                .forEach(line -> entries.add(exclusion(line)));
        entries.addAll(others.about(meeting));
        entries.addAll(named);
        return entries;
    }

    /** It says nothing that a fact beside it does not say better. */
    private boolean isIdle(Seat seat) {
        return seat.presence() == Presence.NOT_STATED
                && seat.role() == null
                && standing(seat).isEmpty()
                && others.tellOf(seat.party(), seat.meeting());
    }

    private boolean isKeptOut(Party party, Meeting meeting) {
        return Stream.concat(
                        reading.exclusions().stream()
                                .filter(line -> line.meeting().equals(meeting))
                                .map(Exclusion::party),
                        reading.selfExclusions().stream()
                                .filter(line -> line.meeting().equals(meeting))
                                .map(SelfExclusion::party))
                .anyMatch(party::equals);
    }

    /** Who had no say in what was decided without a meeting that the text names. */
    List<Entry> withoutMeeting() {
        return reading.exclusions().stream()
                .filter(line -> !(line.meeting() instanceof Meeting))
                .map(this::exclusion)
                .toList();
    }

    /** The matters on which parties stand against each other. */
    List<Entry> divisions() {
        return new Divisions(reading).entries();
    }

    private Entry present(Seat seat) {
        String verdict = seat.role() == null || seat.role() == Role.PARTY ? "sat" : Wording.words(seat.role());
        return entry(seat, verdict, Tone.GOOD, "");
    }

    private Entry notPresent(Seat seat) {
        Seat.Part part = seat.part();
        if (part != null && seat.presence() == Presence.NOT_STATED) {
            return entry(seat, "sat in part", Tone.PLAIN, Wording.part(part));
        }
        if (seat.role() == Role.REPRESENTED) {
            return entry(seat, "represented", Tone.PLAIN, "");
        }
        return seat.presence() == Presence.ABSENT
                ? entry(seat, "absent", Tone.DOUBTFUL, String.join(", ", reasons(seat)))
                : entry(seat, prospect(seat), Tone.PLAIN, String.join(", ", standing(seat)));
    }

    private Entry entry(Seat seat, String verdict, Tone tone, String remark) {
        Party party = seat.party();
        List<String> quotes = evidence.quotes(seat.because(), party, 1, Page.COLUMN);
        return new Entry(verdict, tone, List.of(Quote.fold(party.name())), remark, quotes, List.of());
    }

    /** How the text says that an absence came about, each word once. */
    private Set<String> reasons(Seat seat) {
        Set<String> reasons = new LinkedHashSet<>();
        for (Fact fact : evidence.facts(seat.because())) {
            if (fact instanceof Absence absence && fact.party().equals(seat.party())) {
                reasons.add(Wording.words(absence.manner()));
            }
        }
        reasons.addAll(standing(seat));
        return reasons;
    }

    private static List<String> standing(Seat seat) {
        List<String> standing = new ArrayList<>();
        if (seat.invitation() != Invitation.UNKNOWN) {
            standing.add(Wording.words(seat.invitation()));
        }
        standing.add(Wording.consultation(seat.consulted()));
        standing.removeIf(String::isEmpty);
        return standing;
    }

    /** What the text expects of a party whose presence it does not state. */
    private String prospect(Seat seat) {
        if (seat.role() != null && seat.role() != Role.PARTY) {
            return Wording.words(seat.role());
        }
        return evidence.facts(seat.because()).stream()
                .filter(fact -> fact instanceof Attendance && fact.party().equals(seat.party()))
                .map(fact -> switch (fact.modality()) {
                    case PLANNED -> "expected";
                    case POSSIBLE -> "may come";
                    case CONDITIONAL -> "on terms";
                    case ASSERTED, DENIED -> "not stated";
                })
                .findFirst()
                .orElse("not stated");
    }

    private Entry exclusion(Exclusion line) {
        String level = Wording.words(line.level());
        Set<String> details = new LinkedHashSet<>();
        line.grounds().forEach(ground -> details.add(Wording.words(ground)));
        reading.seats().stream()
                .filter(seat ->
                        seat.meeting().equals(line.meeting()) && seat.party().equals(line.party()))
                .forEach(seat -> details.add(Wording.consultation(seat.consulted())));
        details.removeIf(detail -> detail.isEmpty() || detail.equals(level));
        String issue = line.meeting() instanceof Meeting ? "" : ", on " + Wording.name(line.meeting());
        String remark = level
                + (details.isEmpty() ? "" : " (" + String.join(", ", details) + ")")
                + issue
                + Wording.after(Wording.dispute(line));
        List<String> quotes = evidence.quotes(line.because(), line.party(), QUOTES_OF_EXCLUSION, Page.COLUMN);
        return new Entry(
                "excluded", Tone.BAD, List.of(Quote.fold(line.party().name())), remark, quotes, List.of(line.id()));
    }

    private Entry selfExclusion(SelfExclusion line) {
        List<String> quotes = evidence.quotes(line.because(), line.party(), 1, Page.COLUMN);
        List<String> parties = List.of(Quote.fold(line.party().name()));
        return new Entry(
                "stayed away", Tone.DOUBTFUL, parties, Wording.words(line.manner()), quotes, List.of(line.id()));
    }

    /** Who stands where; one that has not said so stands without a quotation. */
    List<Entry> stances() {
        return reading.stances().stream().map(this::stance).toList();
    }

    private Entry stance(Stance line) {
        boolean undeclared = line.position() == Position.UNDECLARED;
        String target = Quote.fold(line.target().label());
        return new Entry(
                Wording.words(line.position()),
                tone(line.position()),
                List.of(Quote.fold(line.party().name())),
                undeclared ? target : target + " (" + Wording.score(line.score()) + ")" + Wording.shift(line.shift()),
                undeclared
                        ? List.of()
                        : evidence.quotes(line.because(), line.party(), line.shift() == null ? 1 : 2, Page.COLUMN),
                List.of(line.id()));
    }

    private static Tone tone(Position position) {
        return switch (position) {
            case SUPPORTS -> Tone.GOOD;
            case OPPOSES -> Tone.BAD;
            case CONDITIONAL, MIXED, CONCERNED -> Tone.DOUBTFUL;
            case UNDECLARED -> Tone.QUIET;
        };
    }

    /** What else the text states, beside what it says of a meeting. */
    List<Entry> otherFacts() {
        return others.aboutNoMeeting();
    }
}
