package dev.parley.swap;

import dev.parley.lexicon.Names;
import dev.parley.lexicon.PartyEntry;
import dev.parley.text.Span;
import java.util.List;
import java.util.stream.Stream;

/**
 * A name of the lexicon in a text.
 *
 * @param names all that it can name in the year of the text
 */
record Mention(Span span, String form, List<Names.Name> names) {
    Mention {
        names = List.copyOf(names);
    }

    boolean canName(PartyEntry party) {
        return parties().anyMatch(party::equals);
    }

    /** It names one thing only. */
    boolean isPlain() {
        return names.stream().map(Names.Name::bearer).distinct().count() == 1;
    }

    boolean isOnly(PartyEntry party) {
        return isPlain() && canName(party);
    }

    Stream<PartyEntry> parties() {
        return names.stream().map(Names.Name::party).flatMap(Stream::ofNullable);
    }

    Names.Sort sort() {
        return names.get(0).sort();
    }
}
