package dev.parley.text;

/** A stretch of the article that is laid out as one. */
public record Block(Kind kind, Span span) {
    /** What the layout says of a block. */
    public enum Kind {
        HEADLINE,
        DATELINE,
        PARAGRAPH
    }
}
