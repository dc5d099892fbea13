package dev.parley.pack.yaml;

import dev.parley.diagnostic.Problem;
import dev.parley.pack.PackFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Builds nodes from the events of the YAML parser. Anchors, aliases, tags and further documents are refused. */
final class NodeParser {
    private static final int DEEPEST = 20;
    private static final int MOST_CHARACTERS = 8_000_000;

    private final PackFile file;
    private final List<Problem> problems;
    private final Parser parser;
    private boolean broken;

    NodeParser(PackFile file, List<Problem> problems) {
        this.file = file;
        this.problems = problems;
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MOST_CHARACTERS);
        this.parser = new ParserImpl(new StreamReader(file.text()), options);
    }

    boolean isBroken() {
        return broken;
    }

    @Nullable
    Node parse() {
        try {
            parser.getEvent(); // the stream
            if (parser.checkEvent(Event.ID.StreamEnd)) {
                return null;
            }
            parser.getEvent(); // the document
            Node root = node(0);
            parser.getEvent(); // the document's end
            if (!parser.checkEvent(Event.ID.StreamEnd)) {
                error(
                        parser.peekEvent().getStartMark(),
                        "a second document begins",
                        "one file holds one document: remove `---`");
            }
            return root;
        } catch (MarkedYAMLException e) {
            syntax(e);
        } catch (YAMLException e) {
            broken = true;
            problems.add(file.error(0, 0, "not YAML: " + firstLine(e.getMessage()), null));
        }
        return null;
    }

    private void syntax(MarkedYAMLException e) {
        broken = true;
        Mark mark = e.getProblemMark();
        String what = e.getProblem() == null ? firstLine(e.getMessage()) : e.getProblem();
        problems.add(file.error(
                mark == null ? 0 : mark.getLine() + 1,
                mark == null ? 0 : mark.getColumn() + 1,
                "not YAML: " + what,
                hint(what)));
    }

    private static @Nullable String hint(String what) {
        if (what.contains("TAB")) {
            return "indent with blanks";
        }
        if (what.contains("mapping values")) {
            return "put a value that holds `: ` into double quotes";
        }
        if (what.contains("expected <block end>")) {
            return "keys of one entry begin in the same column";
        }
        if (what.contains("could not find expected ':'")) {
            return "a key is followed by `:`";
        }
        return what.contains("expected ',' or ']'") ? "close the list with `]`" : null;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
    }

    private Node node(int depth) {
        Event event = parser.getEvent();
        if (event instanceof NodeEvent node) {
            refuseSharing(node);
        }
        if (depth > DEEPEST) {
            throw new YAMLException("nested deeper than " + DEEPEST);
        }
        Mark mark = event.getStartMark();
        int line = mark.getLine() + 1;
        int column = mark.getColumn() + 1;
        if (event instanceof ScalarEvent scalar) {
            return new Node.Scalar(scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN, line, column);
        }
        if (event instanceof SequenceStartEvent) {
            return new Node.Items(items(depth), line, column);
        }
        if (event instanceof MappingStartEvent) {
            return new Node.Entries(entries(depth), line, column);
        }
        return new Node.Scalar("*", true, line, column); // an alias, reported
    }

    private void refuseSharing(NodeEvent event) {
        boolean tagged = (event instanceof ScalarEvent scalar && scalar.getTag() != null)
                || (event instanceof SequenceStartEvent list && list.getTag() != null)
                || (event instanceof MappingStartEvent map && map.getTag() != null);
        if (event instanceof AliasEvent || event.getAnchor() != null) {
            error(event.getStartMark(), "anchors and aliases are not allowed", "write the value out, or quote it");
        } else if (tagged) {
            error(event.getStartMark(), "tags are not allowed", "write the plain value, or quote it");
        }
    }

    private List<Node> items(int depth) {
        List<Node> out = new ArrayList<>();
        while (!(parser.peekEvent() instanceof SequenceEndEvent)) {
            out.add(node(depth + 1));
        }
        parser.getEvent();
        return out;
    }

    private List<Node.Entry> entries(int depth) {
        List<Node.Entry> out = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (!(parser.peekEvent() instanceof MappingEndEvent)) {
            Node key = node(depth + 1);
            Node value = node(depth + 1);
            if (!(key instanceof Node.Scalar scalar)) {
                problems.add(file.error(key.line(), key.column(), "a key must be a word", null));
            } else if (!seen.add(scalar.text())) {
                problems.add(file.error(
                        key.line(), key.column(), "the key `" + scalar.text() + "` stands twice", "remove one"));
            } else {
                out.add(new Node.Entry(scalar, value));
            }
        }
        parser.getEvent();
        return out;
    }

    private void error(Mark mark, String message, String hint) {
        problems.add(file.error(mark.getLine() + 1, mark.getColumn() + 1, message, hint));
    }
}
