package dev.parley.linguistics;

import dev.parley.lexicon.Names;
import java.util.List;

/** A name that the lexicon knows, from one token to another (exclusive), with all that it can name. */
public record NameSpan(int from, int to, List<Names.Name> names) {
    public NameSpan {
        names = List.copyOf(names);
    }

    /** Some reading of the form is of this sort. */
    public boolean is(Names.Sort sort) {
        return names.stream().anyMatch(name -> name.sort() == sort);
    }
}
