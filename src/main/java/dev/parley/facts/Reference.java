package dev.parley.facts;

import dev.parley.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Words that stand for a party, through a person or by themselves. */
record Reference(Actor actor, @Nullable Person person, Span span) {
    Reference at(Span other) {
        return new Reference(actor, person, other);
    }

    /** The same parties, named by other words. */
    static List<Reference> at(List<Reference> references, Span span) {
        return references.stream().map(reference -> reference.at(span)).toList();
    }
}
