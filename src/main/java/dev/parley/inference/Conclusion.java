package dev.parley.inference;

import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Role;
import dev.parley.text.Span;
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

    /** The party has a stake, others sat, and the text gives it no part in the meeting at all. */
    record NeverSeated(Party party, Meeting meeting) implements AtMeeting {}

    /** The party settled a matter with others, or for itself, at the meeting. */
    record Decided(Party party, Meeting meeting, Target matter) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(matter.id());
        }
    }

    /** The party has no seat, or no say in an issue, against its will or without being asked. */
    record LeftOut(Party party, Target target, Ground ground, Level level) implements Conclusion {
        @Override
        public List<Object> aspects() {
            return List.of(ground, level);
        }
    }

    /** Another party denies that the party was left out. */
    record Contested(Party party, Target target, Party denier) implements Conclusion {
        @Override
        public List<Object> aspects() {
            return List.of(denier.id());
        }
    }

    /** A later round seats the party that was left out of an earlier one. */
    record SeatedLater(Party party, Meeting meeting, Meeting round) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(round.id());
        }
    }

    /** A member of the bloc sat at the meeting. */
    record SatThrough(Party party, Meeting meeting, Party member) implements AtMeeting {
        @Override
        public List<Object> aspects() {
            return List.of(member.id());
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
     * @param rank which of two that contradict each other counts, see {@link StanceWeight#rank}
     * @param words where the act stands in the text
     */
    record Leans(Party party, Target target, Position position, double weight, int rank, Span words)
            implements Conclusion {
        @Override
        public List<Object> aspects() {
            return List.of(position, weight, rank, words.start());
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
