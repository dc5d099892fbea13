package dev.parley.swap;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Assertions;

/**
 * Exchanges that are known to change more than the verdict. A line names the fixture and the two states, then behind a
 * colon why.
 */
public final class SwapGaps {
    private static final String FILE = "swap-gaps.txt";
    private static final String PATH = "src/test/resources/dev/parley/swap/" + FILE;

    private final Set<String> pairs;

    private SwapGaps(Set<String> pairs) {
        this.pairs = pairs;
    }

    public static SwapGaps load() {
        try (InputStream in = Objects.requireNonNull(SwapGaps.class.getResourceAsStream(FILE), PATH)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SwapGaps of(String text) {
        Set<String> pairs = new TreeSet<>();
        text.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).forEach(line -> {
            int colon = line.indexOf(": ");
            if (colon < 0) {
                throw new IllegalArgumentException("a gap needs its reason behind a colon: " + line);
            }
            pairs.add(line.substring(0, colon));
        });
        return new SwapGaps(pairs);
    }

    /**
     * Fails for an asymmetry that is not listed, and for a listed one that is none any more.
     *
     * @param asymmetries each with the pair as its first line
     */
    public void check(String fixture, Collection<String> asymmetries) {
        TreeMap<String, String> fresh = new TreeMap<>();
        asymmetries.forEach(each -> fresh.put(each.lines().findFirst().orElseThrow(), each));
        Set<String> closed = new TreeSet<>(pairs);
        closed.removeIf(pair -> !pair.startsWith(fixture + " ") || fresh.containsKey(pair));
        fresh.keySet().removeAll(pairs);
        String message = fresh.isEmpty()
                ? ""
                : "depends on who is named: mend it, or list it in " + PATH + ":\n" + String.join("\n", fresh.values());
        message += closed.isEmpty() ? "" : "closed, take out of " + PATH + ":\n" + String.join("\n", closed);
        if (!message.isEmpty()) {
            Assertions.fail(message);
        }
    }

    /** Fails for a line of a pair that does not take part. */
    public void checkExist(Set<String> possible) {
        List<String> left =
                pairs.stream().filter(pair -> !possible.contains(pair)).toList();
        assertThat(left).as("lines of %s that name no pair", PATH).isEmpty();
    }
}
