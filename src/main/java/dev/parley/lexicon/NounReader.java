package dev.parley.lexicon;

import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import dev.parley.pack.yaml.YamlFile;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Reads the common nouns: {@code offices.yaml}, {@code collectives.yaml}, {@code nonparties.yaml}, {@code nouns.yaml}. */
final class NounReader {
    private static final Map<String, OfficeEntry.Kind> OFFICE_KINDS = Words.of(OfficeEntry.Kind.values());
    private static final Map<String, PartyKind> PARTY_KINDS = Words.of(PartyKind.values());
    private static final Map<String, Boolean> NUMBERS = Map.of("plural", true, "singular", false);
    private static final Map<String, String> BODIES = Words.same(
            "state", "government", "organisation", "company", "union", "party", "parliament", "court", "any");

    private final Draft draft;

    NounReader(Draft draft) {
        this.draft = draft;
    }

    void readOffices(YamlFile file) {
        for (Fields fields : file.entries("an office")) {
            String title = fields.text("title");
            OfficeEntry.Kind kind = fields.choice("kind", OFFICE_KINDS, OfficeEntry.Kind.OFFICE);
            String of = kind == OfficeEntry.Kind.HONORIFIC
                    ? Objects.requireNonNullElse(fields.choiceOrNull("of", BODIES), "any")
                    : fields.choice("of", BODIES, "any");
            List<String> plurals =
                    fields.oneOrMore("plural").stream().map(Node.Scalar::text).toList();
            OfficeEntry office = new OfficeEntry(title, fields.texts("aliases"), plurals, kind, of);
            fields.done();
            if (!title.isEmpty() && draft.isFirst("the office", title, fields, at(fields, "title"))) {
                draft.offices.add(office);
            }
        }
    }

    void readCollectives(YamlFile file) {
        for (Fields fields : file.entries("a collective")) {
            String noun = fields.text("noun");
            CollectiveEntry entry = new CollectiveEntry(
                    noun,
                    fields.choice("kind", PARTY_KINDS, PartyKind.COLLECTIVE),
                    fields.choice("number", NUMBERS, true),
                    flag(fields, "alone"));
            fields.done();
            if (!noun.isEmpty() && draft.isFirst("the collective", noun, fields, at(fields, "noun"))) {
                draft.collectives.add(entry);
            }
        }
    }

    private static boolean flag(Fields fields, String key) {
        if (!fields.has(key)) {
            fields.missing(key);
        }
        return fields.flag(key, false);
    }

    private static Node at(Fields fields, String key) {
        return Objects.requireNonNull(fields.get(key));
    }

    void readNonparties(YamlFile file) {
        for (Node node : file.items()) {
            if (!(node instanceof Node.Scalar scalar) || scalar.isEmpty()) {
                file.error(node, "the list must hold nouns, this is " + node.sort(), null);
            } else if (!draft.nonparties.add(scalar.text())) {
                file.error(node, "the noun `" + scalar.text() + "` stands twice", "remove one");
            }
        }
    }

    void readNouns(YamlFile file) {
        Fields classes = file.map("nouns");
        if (classes == null) {
            return;
        }
        for (Node.Entry entry : classes.entries()) {
            String name = entry.key().text();
            Set<String> lemmas = draft.nouns.computeIfAbsent(name, key -> new LinkedHashSet<>());
            for (Node.Scalar noun : classes.oneOrMore(entry)) {
                if (!lemmas.add(noun.text())) {
                    file.error(noun, "the noun `" + noun.text() + "` stands twice in `" + name + "`", "remove one");
                }
            }
        }
    }
}
