package dev.parley.inference;

import java.util.List;

/**
 * What an article nearly leads to.
 *
 * @param attempts one for each conclusion that is one condition short, the nearest first
 * @param more how many others there are
 * @param cutOff whether the search was ended before all was tried
 */
public record NearMisses(List<Attempt> attempts, int more, boolean cutOff) {
    public NearMisses {
        attempts = List.copyOf(attempts);
    }
}
