package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Relation.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Compares the stances of an article: who stands with whom, and on what. */
final class Relations {
    /** Beyond this many parties on one matter, pairs tell nothing that the list of stances does not. */
    private static final int CROWD = 12;

    private Relations() {}

    /** All pairs, for stances in text order. */
    static List<Draft<Relation>> of(List<StanceReader.Reckoned> stances) {
        List<Draft<Relation>> relations = new ArrayList<>();
        Map<Target, List<StanceReader.Reckoned>> byTarget = new LinkedHashMap<>();
        for (StanceReader.Reckoned stance : stances) {
            side(stance.position()).ifPresent(side -> {
                byTarget.computeIfAbsent(stance.target(), key -> new ArrayList<>())
                        .add(stance);
                if (stance.target() instanceof Party other) {
                    relations.add(draft(
                            stance.party(), other, other, side, stance.sum().parts()));
                }
            });
        }
        byTarget.forEach((target, parties) -> pairs(target, parties, relations));
        return relations;
    }

    private static void pairs(Target target, List<StanceReader.Reckoned> stances, List<Draft<Relation>> relations) {
        if (stances.size() > CROWD) {
            return;
        }
        for (int i = 0; i < stances.size(); i++) {
            for (int j = i + 1; j < stances.size(); j++) {
                StanceReader.Reckoned one = stances.get(i);
                StanceReader.Reckoned two = stances.get(j);
                boolean same = side(one.position()).equals(side(two.position()));
                List<Firing> parts = new ArrayList<>(one.sum().parts());
                parts.addAll(two.sum().parts());
                relations.add(draft(one.party(), two.party(), target, same ? Side.WITH : Side.AGAINST, parts));
            }
        }
    }

    private static Optional<Side> side(Position position) {
        if (position.isInFavour()) {
            return Optional.of(Side.WITH);
        }
        return position.isAgainst() ? Optional.of(Side.AGAINST) : Optional.empty();
    }

    private static Draft<Relation> draft(Party party, Party other, Target target, Side side, List<Firing> parts) {
        String sentence = party.name() + " stands " + side.word() + " " + other.name()
                + (target.equals(other) ? "" : " on " + target.label());
        return new Draft<>(
                new Sum("relation", sentence, parts),
                (id, because) -> new Relation(party, other, target, side, because));
    }
}
