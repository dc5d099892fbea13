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
        /** Somebody who only says what the body says; without a body, the one that the text is about. */
        SPOKESPERSON,
        /** A seat, or a bid for one, that its holder fills in their own right: a legislator, a mayor, a candidate. */
        MANDATE,
        /** A form of address, which names no body. */
        HONORIFIC
    }

    /** The holder is a party of their own, and stands for no body: "Rep. Dingell". */
    public boolean isMandate() {
        return kind == Kind.MANDATE || kind == Kind.HONORIFIC && of.equals("parliament");
    }
}
