package dev.parley.inference;

import java.util.List;

/** All that the rules make of one article, in text order. */
public record Conclusions(
        List<Stake> stakes,
        List<Seat> seats,
        List<Exclusion> exclusions,
        List<SelfExclusion> selfExclusions,
        List<Stance> stances,
        List<Explanation> explanations) {
    public Conclusions {
        stakes = List.copyOf(stakes);
        seats = List.copyOf(seats);
        exclusions = List.copyOf(exclusions);
        selfExclusions = List.copyOf(selfExclusions);
        stances = List.copyOf(stances);
        explanations = List.copyOf(explanations);
    }
}
