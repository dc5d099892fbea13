package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What makes two lines of two readings of one text the same, whatever their ids and proofs.
 *
 * @param says what the line must still say; for an exclusion nothing, since any ground will do
 */
public record Line(Kind kind, Party party, Target target, List<String> says) {
    /** What a line is about. */
    public enum Kind {
        STAKE,
        SEAT,
        EXCLUSION,
        SELF_EXCLUSION,
        STANCE,
        RELATION
    }

    public Line {
        says = List.copyOf(says);
    }

    public static Line of(Stake line) {
        return new Line(Kind.STAKE, line.party(), line.target(), List.of());
    }

    /** All that the seat says counts. */
    public static Line of(Seat line) {
        List<String> says = Stream.of(line.presence(), line.role(), line.invitation(), line.consulted(), line.part())
                .map(Objects::toString)
                .toList();
        return new Line(Kind.SEAT, line.party(), line.meeting(), says);
    }

    public static Line of(Exclusion line) {
        return new Line(Kind.EXCLUSION, line.party(), line.meeting(), List.of());
    }

    public static Line of(SelfExclusion line) {
        return new Line(Kind.SELF_EXCLUSION, line.party(), line.meeting(), List.of());
    }

    /** The position counts, the score does not. */
    public static Line of(Stance line) {
        return new Line(
                Kind.STANCE,
                line.party(),
                line.target(),
                List.of(line.position().word()));
    }

    public static Line of(Relation line) {
        return new Line(
                Kind.RELATION,
                line.party(),
                line.target(),
                List.of(line.other().id(), line.side().word()));
    }

    /** The lines that were drawn, each with the id of its explanation. */
    static Map<Line, String> drawn(Conclusions made) {
        Map<Line, String> lines = new HashMap<>();
        made.stakes().forEach(line -> lines.put(of(line), line.because()));
        made.seats().forEach(line -> lines.put(of(line), line.because()));
        made.exclusions().forEach(line -> lines.put(of(line), line.because()));
        made.relations().forEach(line -> lines.put(of(line), line.because()));
        made.selfExclusions().forEach(line -> lines.put(of(line), line.because()));
        made.stances().forEach(line -> lines.put(of(line), line.because()));
        return lines;
    }
}
