package dev.parley.facts;

import dev.parley.text.Span;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An occasion on which parties come together.
 *
 * @param place the words of the text for where it is held, null where it names none
 * @param when the words of the text for the time, null where it names none
 * @param issues what it is about
 * @param followers ids of other meetings that the text places after it: "consulted Ukraine before the talks"
 * @param rounds ids of the later rounds of the same negotiation
 * @param namedWith parties that the text names as its circle ("the OPEC meeting", "talks between A and B") without saying that they came
 */
public record Meeting(
        String id,
        String label,
        MeetingStatus status,
        @Nullable String place,
        @Nullable String when,
        List<Issue> issues,
        Set<String> followers,
        Set<String> rounds,
        List<Party> namedWith,
        List<Span> mentions)
        implements Target {
    public Meeting {
        issues = List.copyOf(issues);
        followers = Set.copyOf(followers);
        rounds = Set.copyOf(rounds);
        namedWith = List.copyOf(namedWith);
        mentions = List.copyOf(mentions);
    }

    public boolean isReal() {
        return status.isReal();
    }

    public boolean isAbout(Issue issue) {
        return issues.contains(issue);
    }

    /** Two meetings of one reading are the same if their ids are. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Meeting meeting && meeting.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
