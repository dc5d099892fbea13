package dev.parley.facts;

import dev.parley.lexicon.PartyEntry;
import dev.parley.lexicon.PartyKind;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everyone whom one article has named so far: parties by id, persons, and the short names that the text itself introduced. */
final class Cast {
    private final Map<String, Actor> actors = new LinkedHashMap<>();
    private final Map<String, Actor> shortNames = new LinkedHashMap<>();
    private final List<Person> persons = new ArrayList<>();

    Collection<Actor> actors() {
        return actors.values();
    }

    List<Person> persons() {
        return persons;
    }

    Actor of(PartyEntry entry) {
        return actors.computeIfAbsent(entry.id(), id -> new Actor(id, entry.name(), entry.kind(), entry));
    }

    /** The party of this name, new if the text has not named it yet. */
    Actor named(String name, PartyKind kind) {
        return actors.computeIfAbsent(slug(name), id -> new Actor(id, name, kind, null));
    }

    @Nullable
    Actor known(String name) {
        return actors.get(slug(name));
    }

    /** Lets a later "Comdata" or "IMF" mean the party introduced by its full name. */
    void abbreviate(String shortName, Actor actor) {
        shortNames.putIfAbsent(shortName, actor);
    }

    @Nullable
    Actor byShortName(String name) {
        return shortNames.get(name);
    }

    @Nullable
    Person person(String name) {
        for (int i = persons.size() - 1; i >= 0; i--) {
            Person person = persons.get(i);
            if (person.name().equals(name) || person.surname().equals(name)) {
                return person;
            }
        }
        return null;
    }

    Person add(Person person) {
        persons.add(person);
        return person;
    }

    /** Readable, stable, ASCII: "Ivory Coast rebels" becomes {@code ivory-coast-rebels}. */
    static String slug(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                out.append(c);
            } else if (Character.isWhitespace(c) || c == '-' || c == '/' || c == '&') {
                if (!out.isEmpty() && out.charAt(out.length() - 1) != '-') {
                    out.append('-');
                }
            }
        }
        String slug = out.toString().replaceAll("-+$", "");
        return slug.isEmpty() ? "party-" + Integer.toHexString(name.hashCode()) : slug;
    }
}
