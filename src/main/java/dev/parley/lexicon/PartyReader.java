package dev.parley.lexicon;

import dev.parley.diagnostic.Nearest;
import dev.parley.lexicon.PartyEntry.Membership;
import dev.parley.lexicon.PartyEntry.Years;
import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import dev.parley.pack.yaml.YamlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads {@code parties/*.yaml}, and checks that members and tenures name parties. */
final class PartyReader {
    private static final Map<String, PartyKind> KINDS = Words.of(PartyKind.values());

    private final Draft draft;
    /** A reference to a party, checked when all files are read. */
    private final List<Reference> references = new ArrayList<>();

    private record Reference(YamlFile file, Node at, String id) {}

    PartyReader(Draft draft) {
        this.draft = draft;
    }

    void readParties(YamlFile file) {
        file.entries("a party").forEach(this::readParty);
    }

    private void readParty(Fields fields) {
        String id = fields.text("id");
        PartyKind kind = fields.choice("kind", KINDS, PartyKind.ORGANISATION);
        PartyEntry party = new PartyEntry(
                id,
                fields.text("name"),
                kind,
                fields.texts("aliases"),
                fields.texts("demonyms"),
                fields.texts("capital"),
                fields.texts("seats"),
                members(fields),
                existence(fields, kind),
                fields.flag("press", false));
        fields.done();
        if (!id.isEmpty() && draft.isFirst("the party", id, fields, Objects.requireNonNull(fields.get("id")))) {
            draft.parties.put(id, party);
        }
    }

    /** A former state's {@code until} is the first year without it. */
    private static Years existence(Fields fields, PartyKind kind) {
        Years years = years(fields);
        Integer until = years.until();
        return kind == PartyKind.STATE && until != null ? new Years(years.from(), until - 1) : years;
    }

    private static Years years(Fields fields) {
        Integer from = fields.number("from");
        Integer until = fields.number("until");
        Node node = fields.get("until");
        if (from != null && until != null && node != null && until < from) {
            fields.file().error(node, "`until` lies before `from`", "swap the years " + from + " and " + until);
        }
        return new Years(from, until);
    }

    private List<Membership> members(Fields fields) {
        List<Membership> out = new ArrayList<>();
        for (Fields each : fields.maps("members", "a member")) {
            Membership member = new Membership(reference(each, "party"), years(each));
            each.done();
            warnOfOverlap(out, member, each);
            out.add(member);
        }
        return out;
    }

    private void warnOfOverlap(List<Membership> before, Membership member, Fields fields) {
        for (Membership other : before) {
            if (other.party().equals(member.party()) && overlap(other.years(), member.years())) {
                Node.Entries at = fields.node();
                draft.warnings.add(fields.file()
                        .warning(
                                at,
                                "`" + member.party() + "` is a member twice in the same years",
                                "join the two, or end the first"));
            }
        }
    }

    /** A year in which one ends and the other begins is no overlap. */
    private static boolean overlap(Years left, Years right) {
        return startsBeforeEnd(left.from(), right.until()) && startsBeforeEnd(right.from(), left.until());
    }

    private static boolean startsBeforeEnd(@Nullable Integer from, @Nullable Integer until) {
        return from == null || until == null || from < until;
    }

    void readPeople(YamlFile file) {
        for (Fields fields : file.entries("a person")) {
            String name = fields.text("name");
            List<String> aliases = fields.texts("aliases");
            List<PersonEntry.Tenure> tenures = new ArrayList<>();
            for (Fields each : fields.maps("offices", "an office")) {
                tenures.add(new PersonEntry.Tenure(each.text("office"), reference(each, "party"), years(each)));
                each.done();
            }
            if (!fields.has("offices")) {
                fields.missing("offices");
            }
            fields.done();
            if (!name.isEmpty()
                    && draft.isFirst("the person", name, fields, Objects.requireNonNull(fields.get("name")))) {
                draft.people.add(new PersonEntry(name, aliases, List.copyOf(tenures)));
            }
        }
    }

    private String reference(Fields fields, String key) {
        String id = fields.text(key);
        Node at = fields.get(key);
        if (at != null && !id.isEmpty()) {
            references.add(new Reference(fields.file(), at, id));
        }
        return id;
    }

    void checkReferences() {
        for (Reference reference : references) {
            if (!draft.parties.containsKey(reference.id)) {
                reference.file.error(
                        reference.at,
                        "there is no party `" + reference.id + "`",
                        Nearest.to(reference.id, draft.parties.keySet())
                                .map(near -> "did you mean `" + near + "`?")
                                .orElse("add it to parties/, or correct the id"));
            }
        }
    }
}
