package dev.parley.swap;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.PartyEntry;
import dev.parley.lexicon.PartyKind;
import dev.parley.pack.PackFile;
import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The names that the lexicon does not tell enough of. */
public final class SwapNames {
    private static final String FILE = "names.yaml";

    private final Set<String> articles;
    private final List<PartyEntry> fresh;
    private final List<String> people;

    private SwapNames(Set<String> articles, List<PartyEntry> fresh, List<String> people) {
        this.articles = articles;
        this.fresh = fresh;
        this.people = people;
    }

    public static SwapNames load(Lexicon lexicon) {
        try (InputStream in = Objects.requireNonNull(SwapNames.class.getResourceAsStream(FILE), FILE)) {
            YamlFile yaml =
                    YamlFile.parse(new PackFile(FILE, FILE, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            Fields fields = Objects.requireNonNull(yaml.map("the names"));
            return new SwapNames(
                    Set.copyOf(fields.texts("article")),
                    fields.texts("fresh").stream()
                            .map(id -> lexicon.party(id).orElseThrow())
                            .toList(),
                    fields.texts("people"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** States for texts that name only one. */
    public List<PartyEntry> fresh() {
        return fresh;
    }

    boolean isState(PartyEntry party) {
        return party.kind() == PartyKind.STATE;
    }

    StateForms forms(PartyEntry state) {
        return new StateForms(state, articles.contains(state.id()));
    }

    String person(int number) {
        return people.get(number);
    }
}
