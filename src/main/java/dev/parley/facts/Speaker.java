package dev.parley.facts;

import dev.parley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person who acts for a party.
 *
 * @param role the office as the text words it, null where it names none
 */
public record Speaker(String name, @Nullable String role, Party party, List<Span> mentions) {
    public Speaker {
        mentions = List.copyOf(mentions);
    }
}
