package dev.parley.pack.yaml;

import dev.parley.diagnostic.Nearest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes a node for what a key wants, or reports that it is something else. */
final class Values {
    private final YamlFile file;

    Values(YamlFile file) {
        this.file = file;
    }

    private void refuse(Node node, String key, String wanted) {
        file.error(node, "`" + key + "` must " + wanted + ", this is " + node.sort(), null);
    }

    String text(String key, Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.isEmpty()) {
            return scalar.text();
        }
        refuse(node, key, "be a text");
        return "";
    }

    List<Node.Scalar> scalars(String key, Node node) {
        List<Node> nodes = node instanceof Node.Items list ? list.nodes() : List.of(node);
        List<Node.Scalar> out = new ArrayList<>(nodes.size());
        for (Node each : nodes) {
            if (each instanceof Node.Scalar scalar && !scalar.isEmpty()) {
                out.add(scalar);
            } else {
                refuse(each, key, "hold texts");
            }
        }
        return out;
    }

    List<Node> items(String key, Node node) {
        if (node instanceof Node.Items list) {
            return list.nodes();
        }
        refuse(node, key, "be a list");
        return List.of();
    }

    @Nullable
    Fields map(String key, Node node) {
        if (node instanceof Node.Entries entries) {
            return new Fields(file, entries, "`" + key + "`");
        }
        refuse(node, key, "be a map of keys");
        return null;
    }

    @Nullable
    Integer number(String key, Node node) {
        if (node instanceof Node.Scalar scalar && !scalar.quoted()) {
            try {
                return Integer.valueOf(scalar.text());
            } catch (NumberFormatException e) {
                // reported below
            }
        }
        file.error(node, "`" + key + "` must be a whole number", null);
        return null;
    }

    boolean flag(String key, Node node, boolean otherwise) {
        if (node instanceof Node.Scalar scalar
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return scalar.text().equals("true");
        }
        file.error(node, "`" + key + "` must be true or false", null);
        return otherwise;
    }

    <E> @Nullable E choice(String key, Node node, Map<String, E> choices) {
        if (!(node instanceof Node.Scalar scalar)) {
            refuse(node, key, "be a text");
            return null;
        }
        E chosen = choices.get(scalar.text());
        if (chosen == null) {
            file.error(
                    node,
                    "`" + key + "` cannot be `" + scalar.text() + "`",
                    Nearest.hint(scalar.text(), choices.keySet()));
        }
        return chosen;
    }
}
