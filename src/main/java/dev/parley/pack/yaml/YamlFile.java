package dev.parley.pack.yaml;

import dev.parley.diagnostic.Problem;
import dev.parley.pack.PackFile;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parsed file. Its problems are gathered here, so that files can be parsed side by side. */
public final class YamlFile {
    private final PackFile file;
    private final @Nullable Node root;
    private final List<Problem> problems;
    private final boolean broken;

    private YamlFile(PackFile file, @Nullable Node root, List<Problem> problems, boolean broken) {
        this.file = file;
        this.root = root;
        this.problems = problems;
        this.broken = broken;
    }

    /** Parses; mistakes of syntax stand among the problems. */
    public static YamlFile parse(PackFile file) {
        List<Problem> problems = new ArrayList<>();
        NodeParser parser = new NodeParser(file, problems);
        Node root = parser.parse();
        return new YamlFile(file, root, problems, parser.isBroken());
    }

    public PackFile file() {
        return file;
    }

    /** Whether it does not even parse, so that what it defines is unknown. */
    public boolean isBroken() {
        return broken;
    }

    /** Those of the syntax and those that readers added. */
    public List<Problem> problems() {
        return problems;
    }

    public void error(Node at, String message, @Nullable String hint) {
        problems.add(file.error(at.line(), at.column(), message, hint));
    }

    /** A warning, for whoever gathers them. */
    public Problem warning(Node at, String message, @Nullable String hint) {
        return new Problem(
                Problem.Severity.WARNING, file.name(), at.line(), at.column(), file.line(at.line()), message, hint);
    }

    /** {@code file:line}. */
    public String location(Node node) {
        return file.name() + ":" + node.line();
    }

    /** The nodes of the list that the file must be; none where it is empty. */
    public List<Node> items() {
        if (root == null) {
            return List.of();
        }
        if (root instanceof Node.Items list) {
            return list.nodes();
        }
        error(root, "the file must be a list, this is " + root.sort(), "begin each entry with `- `");
        return List.of();
    }

    /** The maps in the list that the file must be. */
    public List<Fields> entries(String what) {
        List<Fields> out = new ArrayList<>();
        for (Node node : items()) {
            if (node instanceof Node.Entries map) {
                out.add(new Fields(this, map, what));
            } else {
                error(node, what + " must be a map of keys, this is " + node.sort(), null);
            }
        }
        return out;
    }

    /** The map that the file must be, null where it is empty or none. */
    public @Nullable Fields map(String what) {
        if (root == null) {
            return null;
        }
        if (root instanceof Node.Entries map) {
            return new Fields(this, map, what);
        }
        error(root, "the file must be a map of keys, this is " + root.sort(), null);
        return null;
    }
}
