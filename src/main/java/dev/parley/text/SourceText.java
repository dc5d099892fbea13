package dev.parley.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * An article's text in two forms of equal length: as given, and with typographic variants folded to ASCII for the tagger.
 *
 * <p>Every offset into one is an offset into the other (UTF-16 code units). Immutable.
 */
public final class SourceText {
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\u00a0]+");

    private final String given;
    private final String folded;
    private final List<Block> blocks;

    private SourceText(String given, String folded, List<Block> blocks) {
        this.given = given;
        this.folded = folded;
        this.blocks = blocks;
    }

    /** Folds the text and divides it into headline, dateline and paragraphs. */
    public static SourceText of(String given) {
        String folded = Folding.fold(given);
        return new SourceText(given, folded, List.copyOf(Layout.blocks(folded)));
    }

    public String given() {
        return given;
    }

    /** The same length as {@link #given()}; quotes, dashes and spaces are ASCII, line ends are spaces within a paragraph. */
    public String folded() {
        return folded;
    }

    public List<Block> blocks() {
        return blocks;
    }

    /** The words of a span as a reader would type them: white space, also line ends, as single blanks. */
    public String words(Span span) {
        return WHITE_SPACE.matcher(span.of(given)).replaceAll(" ").strip();
    }
}
