package dev.parley.facts;

import dev.parley.lexicon.PartyEntry;
import dev.parley.lexicon.PartyKind;
import dev.parley.text.Span;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A party in the making: what the text has said of it so far. */
final class Actor {
    private final String id;
    private final String name;
    private final PartyKind kind;
    private final @Nullable PartyEntry entry;
    private final TreeSet<Span> mentions = new TreeSet<>();

    Actor(String id, String name, PartyKind kind, @Nullable PartyEntry entry) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.entry = entry;
    }

    String id() {
        return id;
    }

    String name() {
        return name;
    }

    PartyKind kind() {
        return kind;
    }

    /** Its entry in the lexicon, null for a party that only the text names. */
    @Nullable
    PartyEntry entry() {
        return entry;
    }

    boolean isPress() {
        return entry != null && entry.press();
    }

    NavigableSet<Span> mentions() {
        return mentions;
    }

    void mention(Span span) {
        mentions.add(span);
    }

    @Override
    public String toString() {
        return id;
    }
}
