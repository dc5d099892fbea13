package dev.parley.lexicon;

import dev.parley.diagnostic.Nearest;
import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import dev.parley.pack.yaml.YamlFile;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code cues/*.yaml}. */
final class CueReader {
    private static final Map<String, FactType> FACTS = Words.of(FactType.values());
    private static final Map<String, Manner> MANNERS = Words.of(Manner.values());
    private static final Map<String, Role> ROLES = Words.of(Role.values());
    private static final Map<String, Modality> MODALITIES = Words.of(Modality.values());
    private static final Map<String, CueEntry.Negated> NEGATED = negated();
    private static final Map<String, CueWords.Kind> KINDS = Map.of(
            "verb", CueWords.Kind.VERB,
            "noun", CueWords.Kind.NOUN,
            "adjective", CueWords.Kind.ADJECTIVE,
            "phrase", CueWords.Kind.PHRASE,
            "modal", CueWords.Kind.MODAL);

    private final Draft draft;
    private final Set<String> slots;
    private final Set<String> classes;
    private final CueWordsReader words;

    CueReader(Draft draft, Set<String> particles, Set<String> prepositions) {
        this.draft = draft;
        this.slots = Slots.of(prepositions);
        this.classes = new LinkedHashSet<>(draft.nouns.keySet());
        this.classes.addAll(List.of("party", "any", "none", "subjunctive"));
        this.words = new CueWordsReader(KINDS, new CueWordsParser(particles, prepositions));
    }

    private static Map<String, CueEntry.Negated> negated() {
        Map<String, CueEntry.Negated> out = new LinkedHashMap<>();
        FACTS.forEach((word, fact) -> out.put(word, new CueEntry.Negated.Opposite(fact)));
        out.put("denied", new CueEntry.Negated.Denied());
        out.put("nothing", new CueEntry.Negated.Nothing());
        return out;
    }

    void read(YamlFile file) {
        file.entries("a cue").forEach(this::read);
    }

    private void read(Fields fields) {
        FactType known = fields.choiceOrNull("fact", FACTS);
        if (!fields.has("fact")) {
            fields.missing("fact");
        }
        FactType fact = known == null ? FactType.CONCERN : known;
        List<String> party = slots(fields, "party");
        if (party.isEmpty() && !fields.has("party")) {
            fields.missing("party");
        }
        List<String> target = slots(fields, "target");
        Map<String, Set<String>> needs = needs(fields, "needs");
        Map<String, Set<String>> unless = needs(fields, "unless");
        Set<String> named = new LinkedHashSet<>(party);
        named.addAll(target);
        named.addAll(needs.keySet());
        named.addAll(unless.keySet());
        CueWords cue = words.read(fields, named);
        Manner manner = known == null ? fields.choiceOrNull("manner", MANNERS) : manner(fields, fact);
        CueEntry.Negated negated = fields.choiceOrNull("negated", NEGATED);
        CueEntry entry = new CueEntry(
                cue,
                fact,
                manner,
                party,
                target,
                needs,
                unless,
                negated == null ? usualNegation(fact) : negated,
                fields.choiceOrNull("modality", MODALITIES),
                fields.choiceOrNull("role", ROLES),
                fields.flag("onlyNegated", false),
                fields.text("holds"),
                fields.text("silent"),
                fields.location());
        fields.done();
        if (draft.isFirst("the cue", identity(entry), fields, fields.node())) {
            draft.cues.add(entry);
        }
    }

    private static CueEntry.Negated usualNegation(FactType fact) {
        return switch (fact) {
            case ATTENDANCE -> new CueEntry.Negated.Opposite(FactType.ABSENCE);
            case AGREEMENT, SUPPORT -> new CueEntry.Negated.Opposite(FactType.REFUSAL);
            case OFFER, DEMAND -> new CueEntry.Negated.Denied();
            case ABSENCE, REFUSAL, CRITICISM, CONCERN -> new CueEntry.Negated.Nothing();
        };
    }

    private static String identity(CueEntry entry) {
        StringBuilder out = new StringBuilder(entry.words().toString());
        out.append(" (")
                .append(entry.words().kind().word())
                .append(", ")
                .append(entry.fact().word());
        if (entry.onlyNegated()) {
            out.append(", only negated");
        }
        entry.needs()
                .forEach((slot, wanted) ->
                        out.append(", ").append(slot).append(' ').append(String.join("/", wanted)));
        return out.append(')').toString();
    }

    private static @Nullable Manner manner(Fields fields, FactType fact) {
        Node node = fields.get("manner");
        if (fact == FactType.ABSENCE) {
            return fields.choice("manner", MANNERS, Manner.NOT_PRESENT);
        }
        if (node != null) {
            fields.file()
                    .error(node, "`manner` belongs to absences only, this is `fact: " + fact.word() + "`", "remove it");
        }
        return null;
    }

    private List<String> slots(Fields fields, String key) {
        List<Node.Scalar> nodes = fields.oneOrMore(key);
        nodes.forEach(node -> checkSlot(fields.file(), node));
        return nodes.stream().map(Node.Scalar::text).toList();
    }

    private void checkSlot(YamlFile file, Node.Scalar slot) {
        if (!slots.contains(slot.text())) {
            file.error(
                    slot,
                    "there is no slot `" + slot.text() + "`",
                    Nearest.to(slot.text(), slots)
                            .map(near -> "did you mean `" + near + "`?")
                            .orElse("a slot is subject, object, possessor, infinitive, that, gerund, clause, quote, or"
                                    + " a preposition"));
        }
    }

    private Map<String, Set<String>> needs(Fields fields, String key) {
        Fields needs = fields.map(key);
        if (needs == null) {
            return Map.of();
        }
        Map<String, Set<String>> out = new LinkedHashMap<>();
        for (Node.Entry entry : needs.entries()) {
            checkSlot(fields.file(), entry.key());
            Set<String> wanted = new LinkedHashSet<>();
            for (Node.Scalar noun : needs.oneOrMore(entry)) {
                if (!classes.contains(noun.text()) && !draft.incomplete) {
                    fields.file()
                            .error(
                                    noun,
                                    "there is no noun class `" + noun.text() + "`",
                                    Nearest.hint(noun.text(), classes));
                }
                wanted.add(noun.text());
            }
            out.put(entry.key().text(), wanted);
        }
        return out;
    }
}
