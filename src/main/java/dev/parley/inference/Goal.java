package dev.parley.inference;

import dev.parley.facts.Facts;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Conclusion.HasStake;
import dev.parley.inference.Conclusion.Leans;
import dev.parley.inference.Conclusion.LeftOut;
import dev.parley.inference.Conclusion.StayedAway;
import dev.parley.inference.Conclusion.Undeclared;
import dev.parley.inference.Conclusion.WasPresent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A conclusion that somebody misses.
 *
 * @param targets what it may be about: one where it was named
 * @param named whether the question names its target
 */
record Goal(Kind kind, Party party, List<Target> targets, boolean named) {
    Goal {
        targets = List.copyOf(targets);
    }

    /** What can be asked for. */
    enum Kind {
        EXCLUSION("from", "meeting or issue"),
        SELF_EXCLUSION("from", "meeting"),
        STANCE("on", "party, meeting or issue"),
        STAKE("in", "meeting or issue"),
        SEAT("at", "meeting");

        private final String preposition;
        private final String about;

        Kind(String preposition, String about) {
            this.preposition = preposition;
            this.about = about;
        }

        String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** The word before the target. */
        String preposition() {
            return preposition;
        }

        /** What the target can be. */
        String about() {
            return about;
        }

        /** The propositions of which such a line of the reading is made. */
        List<Class<? extends Conclusion>> types() {
            return switch (this) {
                case EXCLUSION -> List.of(LeftOut.class);
                case SELF_EXCLUSION -> List.of(StayedAway.class);
                case STANCE -> List.of(Leans.class, Undeclared.class);
                case STAKE -> List.of(HasStake.class);
                case SEAT -> List.of(WasPresent.class);
            };
        }

        String sentence(Party party, Target target) {
            return word() + " of " + Clause.name(party) + " " + preposition + " " + Clause.name(target);
        }

        List<Target> targets(Facts said) {
            List<Target> targets = new ArrayList<>(said.meetings());
            if (this == STAKE || this == STANCE || this == EXCLUSION) {
                targets.addAll(said.issues());
            }
            if (this == STANCE) {
                targets.addAll(said.parties());
            }
            targets.sort(Comparator.<Target>comparingInt(TextOrder::place).thenComparing(Target::id));
            return targets;
        }
    }

    /** Reads "exclusion of Poland", "stance of Poland on the sales tax". */
    static Goal parse(Facts said, String text) {
        return new GoalParser(said, text).parse();
    }

    String sentence() {
        return named ? kind.sentence(party, targets.get(0)) : kind.word() + " of " + Clause.name(party);
    }

    /** The ids under which the reading has the conclusion. */
    List<String> heldIn(Conclusions made) {
        return switch (kind) {
            case EXCLUSION ->
                made.exclusions().stream()
                        .filter(line -> asksFor(line.party(), line.meeting()))
                        .map(Exclusion::id)
                        .toList();
            case SELF_EXCLUSION ->
                made.selfExclusions().stream()
                        .filter(line -> asksFor(line.party(), line.meeting()))
                        .map(SelfExclusion::id)
                        .toList();
            case STANCE ->
                made.stances().stream()
                        .filter(line -> asksFor(line.party(), line.target()))
                        .map(Stance::id)
                        .toList();
            case STAKE ->
                pairs(made.stakes().stream()
                        .filter(line -> asksFor(line.party(), line.target()))
                        .map(Stake::target));
            case SEAT ->
                pairs(made.seats().stream()
                        .filter(line -> line.presence() == Presence.PRESENT && asksFor(line.party(), line.meeting()))
                        .map(Seat::meeting));
        };
    }

    private List<String> pairs(Stream<? extends Target> about) {
        return about.map(target -> target.id() + "/" + party.id()).toList();
    }

    private boolean asksFor(Party other, Target target) {
        return party.equals(other) && targets.contains(target);
    }
}
