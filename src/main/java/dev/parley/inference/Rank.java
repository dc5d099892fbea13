package dev.parley.inference;

import java.util.Comparator;
import java.util.Iterator;
import java.util.NavigableSet;
import java.util.function.Function;

/**
 * Where a step of a proof stands among the others.
 *
 * @param places where the facts stand on which it rests, in text order
 * @param depth how many steps lie between it and the facts
 * @param name tells apart what else would be equal
 */
record Rank(NavigableSet<Integer> places, int depth, String name) {
    /** By the place at which its first fact stands. */
    static final Comparator<Rank> BY_FIRST = by(NavigableSet::iterator);

    /** By the place at which its last fact stands: no step comes before one that it rests on. */
    static final Comparator<Rank> BY_LAST = by(NavigableSet::descendingIterator);

    private static Comparator<Rank> by(Function<NavigableSet<Integer>, Iterator<Integer>> direction) {
        Comparator<Rank> places = (left, right) -> compare(direction.apply(left.places), direction.apply(right.places));
        return places.thenComparingInt(Rank::depth).thenComparing(Rank::name);
    }

    private static int compare(Iterator<Integer> left, Iterator<Integer> right) {
        while (left.hasNext() && right.hasNext()) {
            int order = left.next().compareTo(right.next());
            if (order != 0) {
                return order;
            }
        }
        return Boolean.compare(left.hasNext(), right.hasNext());
    }
}
