package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Conclusion.Leans;
import dev.parley.inference.Conclusion.Undeclared;
import dev.parley.inference.Stance.Shift;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Weighs what speaks for and against, and reads a position from what remains. */
final class StanceReader {
    /** The weaker side must have more than this part of the stronger one's weight for a mixed position. */
    private static final double MIXED = 0.5;

    private static final double HUNDREDTHS = 100;

    private final Proofs proofs;

    StanceReader(Proofs proofs) {
        this.proofs = proofs;
    }

    /** A position before ids are given. */
    record Reckoned(
            Party party,
            Target target,
            Position position,
            double score,
            @Nullable Shift shift,
            Sum sum) {
        Draft<Stance> draft() {
            return new Draft<>(sum, (id, because) -> new Stance(id, party, target, position, score, shift, because));
        }
    }

    List<Reckoned> stances() {
        List<Reckoned> stances = new ArrayList<>();
        proofs.grouped(Leans.class, said -> new AtTarget<>(said.party(), said.target()))
                .forEach((key, said) -> stances.add(stance(key.party(), key.target(), said)));
        proofs.grouped(Undeclared.class, said -> new AtTarget<>(said.party(), said.issue()))
                .forEach((key, said) ->
                        stances.add(reckoned(key.party(), key.target(), Position.UNDECLARED, 0, null, said)));
        return stances;
    }

    private Reckoned stance(Party party, Target target, List<Leans> said) {
        List<Leans> lasting = said.stream()
                .filter(part -> said.stream().noneMatch(other -> isOvertakenBy(other, part)))
                .toList();
        List<Leans> standing = lasting.stream()
                .filter(part -> lasting.stream().noneMatch(other -> isOutrankedBy(other, part)))
                .toList();
        List<Leans> told = lasting.stream()
                .filter(part -> standing.contains(part) || part.rank() >= StanceWeight.VOICED)
                .toList();
        double support = strongest(told, Position.SUPPORTS);
        double against = Math.max(strongest(told, Position.OPPOSES), strongest(told, Position.CONCERNED));
        double score = support - against + conditions(standing);
        List<Leans> grounds = new ArrayList<>(told);
        Optional<Leans> before = turnedFrom(said, standing);
        before.filter(part -> !grounds.contains(part)).ifPresent(grounds::add);
        Shift shift = before.map(part -> new Shift(
                        part.position(),
                        part.words(),
                        turnOf(part, standing).orElse(part).words()))
                .orElse(null);
        return reckoned(party, target, position(standing), Math.max(-1, Math.min(1, score)), shift, grounds);
    }

    private static Position position(List<Leans> standing) {
        double support = strongest(standing, Position.SUPPORTS);
        double opposition = strongest(standing, Position.OPPOSES);
        double concern = strongest(standing, Position.CONCERNED);
        double against = Math.max(opposition, concern);
        if (Math.min(support, against) > MIXED * Math.max(support, against)) {
            return Position.MIXED;
        }
        if (standing.stream().anyMatch(part -> part.position() == Position.CONDITIONAL)) {
            return Position.CONDITIONAL;
        }
        if (support > against) {
            return Position.SUPPORTS;
        }
        return opposition >= concern ? Position.OPPOSES : Position.CONCERNED;
    }

    /** The last that the party had said for the other side before; a condition is no side. */
    private static Optional<Leans> turnedFrom(List<Leans> said, List<Leans> standing) {
        return said.stream()
                .filter(part -> !standing.contains(part)
                        && part.position() != Position.CONDITIONAL
                        && part.rank() >= StanceWeight.VOICED
                        && turnOf(part, standing).isPresent())
                .max(Comparator.comparing(Leans::words));
    }

    /** The first word for another side behind one that it overtakes. */
    private static Optional<Leans> turnOf(Leans before, List<Leans> standing) {
        return standing.stream()
                .filter(part -> part.position() != Position.CONDITIONAL && isOvertakenBy(part, before))
                .min(Comparator.comparing(Leans::words));
    }

    private Reckoned reckoned(
            Party party,
            Target target,
            Position position,
            double score,
            @Nullable Shift shift,
            List<? extends Conclusion> said) {
        String sentence = "stance of " + party.name() + " on " + target.label() + ": " + position.word();
        double rounded = Math.round(score * HUNDREDTHS) / HUNDREDTHS;
        return new Reckoned(party, target, position, rounded, shift, new Sum("stance", sentence, proofs.of(said)));
    }

    /** Something else is said later, by a voice of at least the same rank and with at least the same weight. */
    private static boolean isOvertakenBy(Leans other, Leans part) {
        boolean ranks = other.rank() >= part.rank() || !bothPlain(other, part);
        return !isSameSide(other.position(), part.position())
                && part.words().start() < other.words().start()
                && ranks
                && Math.abs(other.weight()) >= Math.abs(part.weight());
    }

    /** An act speaks for something else, or the party itself does; a condition is no side. */
    private static boolean isOutrankedBy(Leans other, Leans part) {
        return bothPlain(other, part) && !isSameSide(other.position(), part.position()) && other.rank() > part.rank();
    }

    private static boolean bothPlain(Leans one, Leans other) {
        return one.position() != Position.CONDITIONAL && other.position() != Position.CONDITIONAL;
    }

    private static boolean isSameSide(Position one, Position other) {
        return one == other || one.isAgainst() && other.isAgainst();
    }

    private static double strongest(List<Leans> said, Position position) {
        return said.stream()
                .filter(part -> part.position() == position)
                .mapToDouble(part -> Math.abs(part.weight()))
                .max()
                .orElse(0);
    }

    /** What the conditions add, where nothing is said without one. */
    private static double conditions(List<Leans> said) {
        boolean plain = said.stream().anyMatch(part -> part.position() != Position.CONDITIONAL);
        return plain ? 0 : said.stream().mapToDouble(Leans::weight).average().orElse(0);
    }
}
