package dev.parley.lexicon;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A party that the lexicon knows by name.
 *
 * @param aliases further names
 * @param demonyms adjectives and nouns for its people ("Ukrainian")
 * @param capitals cities that stand for its government
 * @param seats residences and other metonyms of its executive ("the Kremlin")
 * @param existence the years in which it exists
 * @param press a news agency, paper or broadcaster: reports, and sits at no table
 */
public record PartyEntry(
        String id,
        String name,
        PartyKind kind,
        List<String> aliases,
        List<String> demonyms,
        List<String> capitals,
        List<String> seats,
        List<Membership> members,
        Years existence,
        boolean press) {
    /** A member of a bloc and the years of its membership. */
    public record Membership(String party, Years years) {}

    /** An entry without anything but a name, as made for parties that only a text names. */
    public static PartyEntry named(String id, String name, PartyKind kind) {
        return new PartyEntry(
                id, name, kind, List.of(), List.of(), List.of(), List.of(), List.of(), new Years(null, null), false);
    }

    /** Years from and until, both inclusive, open where null. */
    public record Years(@Nullable Integer from, @Nullable Integer until) {
        /** Without a year: whether they last until today. */
        public boolean include(@Nullable Integer year) {
            if (year == null) {
                return until == null;
            }
            return (from == null || from <= year) && (until == null || year <= until);
        }
    }
}
