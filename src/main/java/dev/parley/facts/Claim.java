package dev.parley.facts;

import dev.parley.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * What a source is reported to have said, thought or written.
 *
 * @param source the words that name the source, null where the text names none
 * @param party the party that the source speaks for, null for a nameless source
 * @param speaker the person who speaks, null where it is no person
 * @param quoted whether the content stands in quotation marks, wholly or in part
 */
public record Claim(
        String id,
        @Nullable Span source,
        @Nullable Party party,
        @Nullable String speaker,
        Span cue,
        Span content,
        boolean quoted) {}
