package dev.parley.inference;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.lexicon.Manner;

/**
 * A party that was asked and stayed away, or left.
 *
 * @param manner the last one in the text, where it tells several
 * @param because id of the explanation
 */
public record SelfExclusion(String id, Party party, Meeting meeting, Manner manner, String because) {}
