package dev.parley.lexicon;

/**
 * A common noun for people or bodies that a text may treat as one actor.
 *
 * @param alone "the rebels" is a party without a word that says whose
 */
public record CollectiveEntry(String noun, PartyKind kind, boolean plural, boolean alone) {}
