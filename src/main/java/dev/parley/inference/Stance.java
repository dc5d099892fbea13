package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;

/**
 * A party's position toward a target.
 *
 * @param score from -1 to 1
 * @param because id of the explanation
 */
public record Stance(String id, Party party, Target target, Position position, double score, String because) {}
