package dev.parley.inference;

import dev.parley.facts.Party;
import dev.parley.facts.Target;

/** A party and what it is judged toward: the key of every line of the reading. */
record AtTarget<T extends Target>(Party party, T target) {}
