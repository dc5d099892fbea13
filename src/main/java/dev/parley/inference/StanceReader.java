package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Conclusion.Leans;
import dev.parley.inference.Conclusion.Undeclared;
import java.util.ArrayList;
import java.util.List;

/** Weighs what speaks for and against, and reads a position from what remains. */
final class StanceReader {
    /** The weaker side must have more than this part of the stronger one's weight for a mixed position. */
    private static final double MIXED = 0.5;

    private static final double HUNDREDTHS = 100;

    private final Proofs proofs;

    StanceReader(Proofs proofs) {
        this.proofs = proofs;
    }

    List<Draft<Stance>> stances() {
        List<Draft<Stance>> stances = new ArrayList<>();
        proofs.grouped(Leans.class, said -> new AtTarget<>(said.party(), said.target()))
                .forEach((key, said) -> stances.add(stance(key.party(), key.target(), said)));
        proofs.grouped(Undeclared.class, said -> new AtTarget<>(said.party(), said.issue()))
                .forEach((key, said) -> stances.add(draft(key.party(), key.target(), Position.UNDECLARED, 0, said)));
        return stances;
    }

    private Draft<Stance> stance(Party party, Target target, List<Leans> said) {
        List<Leans> standing =
                said.stream().filter(part -> !isOutweighed(part, said)).toList();
        double support = strongest(standing, Position.SUPPORTS);
        double opposition = strongest(standing, Position.OPPOSES);
        double concern = strongest(standing, Position.CONCERNED);
        double against = Math.max(opposition, concern);
        Position position;
        if (Math.min(support, against) > MIXED * Math.max(support, against)) {
            position = Position.MIXED;
        } else if (standing.stream().anyMatch(part -> part.position() == Position.CONDITIONAL)) {
            position = Position.CONDITIONAL;
        } else if (support > against) {
            position = Position.SUPPORTS;
        } else {
            position = opposition >= concern ? Position.OPPOSES : Position.CONCERNED;
        }
        double score = support - against + conditions(standing);
        return draft(party, target, position, Math.max(-1, Math.min(1, score)), standing);
    }

    private Draft<Stance> draft(
            Party party, Target target, Position position, double score, List<? extends Conclusion> said) {
        String sentence = "stance of " + party.name() + " on " + target.label() + ": " + position.word();
        double rounded = Math.round(score * HUNDREDTHS) / HUNDREDTHS;
        return new Draft<>(
                new Sum("stance", sentence, proofs.of(said)),
                (id, because) -> new Stance(id, party, target, position, rounded, because));
    }

    /** A later act or word of at least the same weight that speaks for something else. */
    private static boolean isOutweighed(Leans part, List<Leans> all) {
        return all.stream()
                .anyMatch(other -> other.order() > part.order()
                        && Math.abs(other.weight()) >= Math.abs(part.weight())
                        && !isSameSide(other.position(), part.position()));
    }

    private static boolean isSameSide(Position one, Position other) {
        return one == other || (isAgainst(one) && isAgainst(other));
    }

    private static boolean isAgainst(Position position) {
        return position == Position.OPPOSES || position == Position.CONCERNED;
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
