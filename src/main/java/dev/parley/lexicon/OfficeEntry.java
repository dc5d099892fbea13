package dev.parley.lexicon;

import java.util.List;

/**
 * A title by which a text names somebody who acts for a body.
 *
 * @param plurals those that no rule gives ("attorneys general")
 * @param of the kind of body that it speaks for
 */
public record OfficeEntry(String title, List<String> aliases, List<String> plurals, Kind kind, String of) {
    /** How the holder stands to the body. */
    public enum Kind {
        /** One holder, who speaks for the body. */
        OFFICE,
        /** Somebody whom the body sends or employs, often in the plural. */
        DELEGATE,
        /** A form of address, which names no body. */
        HONORIFIC
    }
}
