package dev.parley.pack.yaml;

import dev.parley.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the keys of one map, and reports every key that nobody asked for.
 *
 * <p>A mistake is reported and a harmless value returned, so that reading goes on; whoever gathers the problems refuses the file in the end.
 */
public final class Fields {
    private final YamlFile file;
    private final Node.Entries map;
    private final String what;
    private final Values values;
    private final List<String> asked = new ArrayList<>();
    private boolean asksForData;

    Fields(YamlFile file, Node.Entries map, String what) {
        this.file = file;
        this.map = map;
        this.what = what;
        this.values = new Values(file);
    }

    public YamlFile file() {
        return file;
    }

    public Node.Entries node() {
        return map;
    }

    /** {@code file:line}. */
    public String location() {
        return file.location(map);
    }

    /** The value of a key, null where the key is not there. */
    public @Nullable Node get(String key) {
        if (!asked.contains(key)) {
            asked.add(key);
        }
        for (Node.Entry entry : map.entries()) {
            if (entry.key().text().equals(key)) {
                return entry.value();
            }
        }
        return null;
    }

    public boolean has(String key) {
        return get(key) != null;
    }

    /** All keys, for maps whose keys are data. */
    public List<Node.Entry> entries() {
        asksForData = true;
        return map.entries();
    }

    /** A text that must be there. */
    public String text(String key) {
        Node node = get(key);
        if (node == null) {
            missing(key);
            return "";
        }
        return values.text(key, node);
    }

    public @Nullable String textOrNull(String key) {
        Node node = get(key);
        return node == null ? null : values.text(key, node);
    }

    /** A list of texts; empty where the key is not there. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(Node.Scalar::text).toList();
    }

    /** The same with places. */
    public List<Node.Scalar> scalars(String key) {
        Node node = get(key);
        if (node instanceof Node.Scalar scalar) {
            file.error(
                    scalar, "`" + key + "` must be a list, this is " + scalar.sort(), "put it into brackets: `[...]`");
        }
        return node == null || node instanceof Node.Scalar ? List.of() : values.scalars(key, node);
    }

    /** One text, or a list of texts. */
    public List<Node.Scalar> oneOrMore(String key) {
        Node node = get(key);
        return node == null ? List.of() : values.scalars(key, node);
    }

    /** One text, or a list of texts, below one of {@link #entries()}. */
    public List<Node.Scalar> oneOrMore(Node.Entry entry) {
        return values.scalars(entry.key().text(), entry.value());
    }

    /** The lists in a list; empty where the key is not there. */
    public List<List<Node.Scalar>> lists(String key) {
        List<List<Node.Scalar>> out = new ArrayList<>();
        items(key).forEach(each -> out.add(values.scalars(key, each)));
        return out;
    }

    /** The maps in a list; empty where the key is not there. */
    public List<Fields> maps(String key, String each) {
        List<Fields> out = new ArrayList<>();
        for (Node item : items(key)) {
            if (item instanceof Node.Entries entries) {
                out.add(new Fields(file, entries, each));
            } else {
                file.error(item, each + " must be a map of keys, this is " + item.sort(), null);
            }
        }
        return out;
    }

    private List<Node> items(String key) {
        Node node = get(key);
        return node == null ? List.of() : values.items(key, node);
    }

    /** A map below a key, null where the key is not there. */
    public @Nullable Fields map(String key) {
        Node node = get(key);
        return node == null ? null : values.map(key, node);
    }

    public @Nullable Integer number(String key) {
        Node node = get(key);
        return node == null ? null : values.number(key, node);
    }

    public boolean flag(String key, boolean otherwise) {
        Node node = get(key);
        return node == null ? otherwise : values.flag(key, node, otherwise);
    }

    /** One of a closed set of words, which must be there. */
    public <E> E choice(String key, Map<String, E> choices, E otherwise) {
        if (!has(key)) {
            missing(key);
            return otherwise;
        }
        E chosen = choiceOrNull(key, choices);
        return chosen == null ? otherwise : chosen;
    }

    public <E> @Nullable E choiceOrNull(String key, Map<String, E> choices) {
        Node node = get(key);
        return node == null ? null : values.choice(key, node, choices);
    }

    /** Reports a key that is not there, unless it is there misspelt. */
    public void missing(String key) {
        List<String> strange = map.entries().stream()
                .map(entry -> entry.key().text())
                .filter(present -> !asked.contains(present))
                .toList();
        if (Nearest.to(key, strange).isEmpty()) {
            file.error(map, what + " lacks `" + key + "`", null);
        }
    }

    /** Reports the keys that were not asked for. Call it last. */
    public void done() {
        if (asksForData) {
            return;
        }
        for (Node.Entry entry : map.entries()) {
            String key = entry.key().text();
            if (!asked.contains(key)) {
                Set<String> free = new LinkedHashSet<>(asked);
                map.entries().forEach(present -> free.remove(present.key().text()));
                file.error(entry.key(), what + " has no key `" + key + "`", Nearest.hint(key, free));
            }
        }
    }
}
