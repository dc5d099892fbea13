package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.lexicon.CueEntry;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assertions;

/**
 * The examples of cues that are known to fail. A line names the cue by what it is, not by its line, then a tab and the
 * example, {@code holds} or {@code silent}.
 */
final class CueGaps {
    private static final String FILE = "cue-gaps.txt";
    private static final String PATH = "src/test/resources/dev/parley/" + FILE;

    private final Set<String> lines;

    private CueGaps(Set<String> lines) {
        this.lines = lines;
    }

    static CueGaps load() {
        try (InputStream in = Objects.requireNonNull(CueGaps.class.getResourceAsStream(FILE), PATH)) {
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new IllegalStateException(PATH, e);
        }
    }

    static CueGaps of(String text) {
        return new CueGaps(text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** {@code verb walk out absence of=meeting/institution}, a tab, the example. */
    static String line(CueEntry cue, String example) {
        StringBuilder out = new StringBuilder(cue.words().kind().word());
        out.append(' ').append(cue.words()).append(' ').append(cue.fact().word());
        new TreeMap<>(cue.needs())
                .forEach((slot, wanted) ->
                        out.append(' ').append(slot).append('=').append(String.join("/", new TreeSet<>(wanted))));
        return out.append(cue.onlyNegated() ? " negated" : "")
                .append('\t')
                .append(example)
                .toString();
    }

    /** Fails for a failure that is not listed, and for a listed one that is none any more. */
    void check(Collection<CueEntry> cues, Map<String, String> failures) {
        Set<String> known = new TreeSet<>(lines);
        known.retainAll(possible(cues));
        Map<String, String> fresh = new TreeMap<>(failures);
        fresh.keySet().removeAll(known);
        known.removeAll(failures.keySet());
        String message = fresh.isEmpty()
                ? ""
                : fresh.size() + " examples fail: mend the cue, or its example, or list in " + PATH + ":\n"
                        + String.join("\n", fresh.keySet()) + "\n\n" + String.join("\n", fresh.values()) + "\n\n";
        message += known.isEmpty()
                ? ""
                : known.size() + " gaps are closed: take out of " + PATH + ":\n" + String.join("\n", known) + "\n";
        if (!message.isEmpty()) {
            Assertions.fail(message);
        }
    }

    void checkExist(Collection<CueEntry> cues) {
        Set<String> left = new TreeSet<>(lines);
        left.removeAll(possible(cues));
        assertThat(left).as("lines of %s that name no cue", PATH).isEmpty();
    }

    private static Set<String> possible(Collection<CueEntry> cues) {
        return cues.stream()
                .flatMap(cue -> Set.of("holds", "silent").stream().map(example -> line(cue, example)))
                .collect(Collectors.toSet());
    }
}
