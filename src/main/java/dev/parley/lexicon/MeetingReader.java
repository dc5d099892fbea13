package dev.parley.lexicon;

import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import dev.parley.pack.yaml.YamlFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code meetings.yaml}. */
final class MeetingReader {
    private static final List<String> LISTS = List.of(
            "fresh",
            "later",
            "earlier",
            "beforePrepositions",
            "afterPrepositions",
            "occasionPrepositions",
            "issuePrepositions",
            "placePrepositions",
            "visitPrepositions",
            "topicPrepositions",
            "circlePrepositions",
            "bindingVerbs",
            "ownerPrepositions",
            "bodyPrepositions",
            "executives",
            "nonmeetings");
    private static final List<String> STATUSES =
            List.of("held", "under-way", "planned", "proposed", "postponed", "cancelled");

    private final Map<String, String> families = new HashMap<>();
    private final Map<String, Role> roleNouns = new HashMap<>();
    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Set<String>> adjectives = new HashMap<>();
    private final Map<String, Set<String>> verbs = new HashMap<>();

    void read(YamlFile file) {
        Fields fields = file.map("the file of meetings");
        if (fields == null) {
            return;
        }
        readFamilies(fields);
        for (String name : LISTS) {
            lists.computeIfAbsent(name, key -> new HashSet<>()).addAll(fields.texts(name));
        }
        readStatuses(fields.map("adjectives"), adjectives);
        readStatuses(fields.map("verbs"), verbs);
        readRoles(fields.map("roleNouns"));
        fields.done();
    }

    private void readRoles(@Nullable Fields fields) {
        if (fields == null) {
            return;
        }
        for (Role role : List.of(Role.HOST, Role.MEDIATOR, Role.OBSERVER)) {
            fields.texts(role.word()).forEach(noun -> roleNouns.put(noun, role));
        }
        fields.done();
    }

    private void readFamilies(Fields fields) {
        for (List<Node.Scalar> family : fields.lists("families")) {
            for (Node.Scalar noun : family) {
                String before = families.putIfAbsent(noun.text(), family.get(0).text());
                if (before != null) {
                    fields.file()
                            .error(noun, "the noun `" + noun.text() + "` stands twice in `families`", "remove one");
                }
            }
        }
    }

    private static void readStatuses(@Nullable Fields fields, Map<String, Set<String>> out) {
        if (fields == null) {
            return;
        }
        for (String status : STATUSES) {
            out.computeIfAbsent(status, key -> new HashSet<>()).addAll(fields.texts(status));
        }
        fields.done();
    }

    MeetingWords words() {
        return new MeetingWords(
                Map.copyOf(families),
                list("fresh"),
                Map.copyOf(adjectives),
                Map.copyOf(verbs),
                list("later"),
                list("earlier"),
                list("beforePrepositions"),
                list("afterPrepositions"),
                list("occasionPrepositions"),
                list("issuePrepositions"),
                list("placePrepositions"),
                list("visitPrepositions"),
                list("topicPrepositions"),
                list("circlePrepositions"),
                Map.copyOf(roleNouns),
                list("bindingVerbs"),
                list("ownerPrepositions"),
                list("bodyPrepositions"),
                list("executives"),
                list("nonmeetings"));
    }

    private Set<String> list(String name) {
        return Set.copyOf(lists.getOrDefault(name, Set.of()));
    }
}
