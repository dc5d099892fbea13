package dev.parley.pack.yaml;

import java.util.List;

/** A value in a YAML file and where it begins, line and column from 1. */
public sealed interface Node {
    int line();

    int column();

    /** "a list", for messages. */
    String sort();

    /** A scalar, always as text: the reader of a key decides what it is. */
    record Scalar(String text, boolean quoted, int line, int column) implements Node {
        /** Nothing written, or a plain null. */
        public boolean isEmpty() {
            return text.isBlank() || (!quoted && (text.equals("null") || text.equals("~")));
        }

        @Override
        public String sort() {
            return isEmpty() ? "nothing" : "a single value";
        }
    }

    /** A list, in block or flow style. */
    record Items(List<Node> nodes, int line, int column) implements Node {
        @Override
        public String sort() {
            return "a list";
        }
    }

    /** A map with its keys in order, duplicates left out. */
    record Entries(List<Entry> entries, int line, int column) implements Node {
        @Override
        public String sort() {
            return "a map of keys";
        }
    }

    /** A key and its value. */
    record Entry(Scalar key, Node value) {}
}
