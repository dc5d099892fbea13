package dev.parley.facts;

import dev.parley.text.Span;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A speaker in the making. */
final class Person {
    private final String name;
    private final Actor actor;
    private @Nullable String role;
    private final TreeSet<Span> mentions = new TreeSet<>();

    Person(String name, @Nullable String role, Actor actor) {
        this.name = name;
        this.role = role;
        this.actor = actor;
    }

    String name() {
        return name;
    }

    /** The name by which later mentions call the person. */
    String surname() {
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    /** The party that the person speaks for; the person's own where no body is known. */
    Actor actor() {
        return actor;
    }

    @Nullable
    String role() {
        return role;
    }

    void learnRole(String title) {
        if (role == null) {
            role = title;
        }
    }

    NavigableSet<Span> mentions() {
        return mentions;
    }
}
