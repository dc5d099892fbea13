package dev.parley.linguistics;

import dev.parley.text.Span;
import java.util.List;

/**
 * Noun phrases that are coordinated, or one alone.
 *
 * @param negative "neither A nor B"
 */
public record NounGroup(List<NounPhrase> members, boolean negative) {
    public NounGroup {
        members = List.copyOf(members);
    }

    public static NounGroup of(NounPhrase one) {
        return new NounGroup(List.of(one), false);
    }

    public NounPhrase first() {
        return members.get(0);
    }

    public NounPhrase last() {
        return members.get(members.size() - 1);
    }

    public boolean isNegative() {
        return negative || first().isNegative();
    }

    public Span span() {
        return first().span().hull(last().span());
    }

    @Override
    public String toString() {
        return members.toString();
    }
}
