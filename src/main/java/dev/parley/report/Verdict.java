package dev.parley.report;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Conclusion.Contested;
import dev.parley.inference.Conclusion.Leans;
import dev.parley.inference.Conclusion.SeatedLater;
import dev.parley.inference.Consulted;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Explanation;
import dev.parley.inference.Invitation;
import dev.parley.inference.Line;
import dev.parley.inference.Position;
import dev.parley.inference.Relation;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stake;
import dev.parley.inference.Stance;
import dev.parley.lexicon.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What a line of a reading says, in words that its party and its target frame.
 *
 * @param one what is said of a party in the singular
 * @param several the same of a party in the plural
 * @param qualification in brackets behind the target, may be empty
 */
record Verdict(Line line, String one, String several, String qualification) {
    static Verdict of(Exclusion exclusion) {
        Line line = Line.of(exclusion);
        String dispute = Wording.dispute(exclusion);
        return switch (exclusion.level()) {
            case EXPLICIT -> new Verdict(line, "is excluded from", "are excluded from", dispute);
            case SELF_REPORTED ->
                new Verdict(
                        line,
                        "is, by its own account, excluded from",
                        "are, by their own account, excluded from",
                        dispute);
            case INFERRED ->
                new Verdict(line, "is, by inference, excluded from", "are, by inference, excluded from", dispute);
        };
    }

    static Verdict of(SelfExclusion line) {
        return verdict(Line.of(line), "is self-excluded from", "are self-excluded from");
    }

    static Verdict of(Stake line) {
        return verdict(Line.of(line), "has a stake in", "have a stake in");
    }

    static Verdict of(Stance stance) {
        Line line = Line.of(stance);
        return switch (stance.position()) {
            case SUPPORTS -> verdict(line, "supports", "support");
            case CONDITIONAL -> verdict(line, "takes a conditional position on", "take a conditional position on");
            case MIXED -> verdict(line, "takes a mixed position on", "take a mixed position on");
            case CONCERNED -> verdict(line, "is concerned about", "are concerned about");
            case OPPOSES -> verdict(line, "opposes", "oppose");
            case UNDECLARED -> verdict(line, "has declared no position on", "have declared no position on");
        };
    }

    static Verdict of(Relation line) {
        String against = line.target().equals(line.other())
                ? line.side().word()
                : line.side().word() + " " + Wording.name(line.other()) + " on";
        return verdict(Line.of(line), "stands " + against, "stand " + against);
    }

    static Verdict of(Seat seat) {
        List<String> qualities = new ArrayList<>();
        if (seat.role() != null && seat.role() != Role.PARTY) {
            qualities.add(Wording.words(seat.role()));
        }
        if (seat.invitation() != Invitation.UNKNOWN) {
            qualities.add(Wording.words(seat.invitation()));
        }
        if (seat.consulted() != Consulted.UNKNOWN) {
            qualities.add(Wording.consultation(seat.consulted()));
        }
        Seat.Part part = seat.part();
        if (part != null) {
            qualities.add(Wording.part(part));
        }
        Line line = Line.of(seat);
        String more = String.join(", ", qualities);
        return switch (seat.presence()) {
            case PRESENT -> new Verdict(line, "sat at", "sat at", more);
            case ABSENT -> new Verdict(line, "was absent from", "were absent from", more);
            case NOT_STATED -> new Verdict(line, "is named with", "are named with", more);
        };
    }

    private static Verdict verdict(Line line, String one, String several) {
        return new Verdict(line, one, several, "");
    }

    Line.Kind kind() {
        return line.kind();
    }

    Party party() {
        return line.party();
    }

    Target target() {
        return line.target();
    }

    /** A step that speaks for the other side of a stance than the one that prevailed, or that questions or ends an exclusion. */
    boolean isContrary(Explanation step) {
        if (step.concludes() instanceof Contested || step.concludes() instanceof SeatedLater) {
            return kind() == Line.Kind.EXCLUSION;
        }
        return kind() == Line.Kind.STANCE
                && step.concludes() instanceof Leans leans
                && Arrays.stream(Position.values())
                        .filter(position -> line.says().contains(position.word()))
                        .anyMatch(position -> isOpposite(position, leans.position()));
    }

    private static boolean isOpposite(Position one, Position other) {
        return one.isInFavour() && other.isAgainst() || one.isAgainst() && other.isInFavour();
    }

    /** "Ukraine is excluded from the talks". */
    String words(Names names) {
        String whole =
                names.first(party()) + " " + (Names.isSeveral(party()) ? several : one) + " " + names.first(target());
        return qualification.isEmpty() ? whole : whole + " (" + qualification + ")";
    }
}
