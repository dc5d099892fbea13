package dev.parley.facts;

import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Role;
import org.jspecify.annotations.Nullable;

/**
 * The party takes, took or will take part in a meeting.
 *
 * @param role in what capacity, null where the text does not say
 */
public record Attendance(String id, Party party, @Nullable Role role, Core core) implements Fact {
    public Attendance(String id, Party party, Core core) {
        this(id, party, null, core);
    }

    @Override
    public FactType type() {
        return FactType.ATTENDANCE;
    }
}
