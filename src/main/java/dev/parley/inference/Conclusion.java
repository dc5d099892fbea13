package dev.parley.inference;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Role;
import java.util.List;

/** A proposition that a rule may conclude; equal ones are one, whatever rule concludes them. */
public sealed interface Conclusion {
    Party party();

    /** The issue or meeting that it is about. */
    Target target();

    /** What tells it apart from another proposition of its type about the same party and target. */
    default List<Object> aspects() {
        return List.of();
    }

    /** A proposition about a meeting. */
    sealed interface AtMeeting extends Conclusion {
        Meeting meeting();

        @Override
        default Target target() {
            return meeting();
        }
    }

    /** The issue or meeting concerns the party. */
    record HasStake(Party party, Target target, Basis basis) implements Conclusion {
        @Override
        public List<Object> aspects() {
            return List.of(basis);
        }
    }

    /** The text names the party together with the meeting, without more. */
    record NamedWith(Party party, Meeting meeting) implements AtMeeting {}

    record WasPresent(Party party, Meeting meeting) implements AtMeeting {}

    record WasAbsent(Party party, Meeting meeting) implements AtMeeting {}

    record HadRole(Party party, Meeting meeting, Role role) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(role);
        }
    }

    record WasInvited(Party party, Meeting meeting, Invitation invitation) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(invitation);
        }
    }

    record WasConsulted(Party party, Meeting meeting, Consulted consulted) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(consulted);
        }
    }

    /** The party settled a matter with others, or for itself, at the meeting. */
    record Decided(Party party, Meeting meeting, Target matter) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(matter.id());
        }
    }

    /** The party has no seat against its will or without being asked. */
    record LeftOut(Party party, Meeting meeting, Ground ground, Level level) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(ground, level);
        }
    }

    /** The party itself chose to stay away or to leave. */
    record StayedAway(Party party, Meeting meeting, Manner manner) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(manner);
        }
    }

    /**
     * One act or word of the party speaks for a position.
     *
     * @param order where the act stands in the text
     */
    record Leans(Party party, Target target, Position position, double weight, int order) implements Conclusion {
        @Override
        public List<Object> aspects() {
            return List.of(position, weight, order);
        }
    }

    /** The party takes part where the issue is discussed, and the text gives no position. */
    record Undeclared(Party party, Issue issue) implements Conclusion {
        @Override
        public Target target() {
            return issue;
        }
    }
}
