package dev.parley.facts;

import dev.parley.linguistics.NounPhrase;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Whom the text has just spoken of, so that a pronoun can be resolved as a reader would: subjects before others, near before far. */
final class Focus {
    /** Beyond this many sentences a reader has lost the thread. */
    private static final int REACH = 4;

    /** "The two" may be as far back as the opening of the paragraph. */
    private static final int PAIR_REACH = 3;

    private static final int SENTENCE = 10;
    /** A subject takes up a subject, an object an object. */
    private static final int PARALLEL = 12;

    /** A mention that a later word can take up. */
    record Item(NounPhrase phrase, List<Reference> references, boolean subject, boolean object, int prominence) {
        int sentence() {
            return phrase.sentence().index();
        }

        boolean isGroup() {
            return references.stream().map(Reference::actor).distinct().count() > 1;
        }
    }

    private final List<Item> items = new ArrayList<>();

    void note(NounPhrase phrase, List<Reference> references, boolean subject, boolean object, int prominence) {
        items.add(new Item(phrase, references, subject, object, prominence));
    }

    /** The most salient mention that fits a subject or an object, seen from a sentence. */
    @Nullable
    Item best(int sentence, boolean asObject, Predicate<Item> fits) {
        Item best = null;
        int bestScore = Integer.MIN_VALUE;
        for (int i = items.size() - 1; i >= 0; i--) {
            Item item = items.get(i);
            int distance = sentence - item.sentence();
            if (distance > REACH) {
                break;
            }
            if (fits.test(item)) {
                boolean parallel = asObject ? item.object() : item.subject();
                int score = -distance * SENTENCE + (parallel ? PARALLEL : 0) + item.prominence();
                if (score > bestScore) {
                    best = item;
                    bestScore = score;
                }
            }
        }
        return best;
    }

    /** The mention of a phrase, null where it was not noted. */
    @Nullable
    Item of(NounPhrase phrase) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (items.get(i).phrase() == phrase) {
                return items.get(i);
            }
        }
        return null;
    }

    /** The two parties that the latest sentence with just two names. */
    List<Reference> pair(int sentence, Span span) {
        for (int s = sentence; s >= Math.max(0, sentence - PAIR_REACH); s--) {
            Map<Actor, Reference> actors = new LinkedHashMap<>();
            for (Item item : items) {
                if (item.sentence() == s) {
                    item.references().forEach(reference -> actors.putIfAbsent(reference.actor(), reference.at(span)));
                }
            }
            if (actors.size() == 2) {
                return List.copyOf(actors.values());
            }
        }
        return List.of();
    }

    /** The latest mention of a party that fits, however far back. */
    @Nullable
    Item latest(Predicate<Item> fits) {
        for (int i = items.size() - 1; i >= 0; i--) {
            if (!items.get(i).references().isEmpty() && fits.test(items.get(i))) {
                return items.get(i);
            }
        }
        return null;
    }
}
