package dev.parley.lexicon;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The closed word classes, and the open lists that only grammar needs.
 *
 * <p>Words are in lower case, words of a multiword entry are parted by one blank. Abbreviations, suffixes of organisations, legal forms and given names stand as written.
 *
 * @param cardinals numbers in words from two upwards, which may count members of a list
 * @param exemplifiers words before some of those that a noun takes in: "countries such as"
 * @param additives words that say that what was said of one holds of another: "protests also came from"
 * @param negatableTimes nouns that with "no" negate the whole clause: "at no stage"
 * @param absolutes open a phrase with a subject and a predicate of its own: "with nobody at the table"
 * @param partitives stand between "none" and those of whom it is said
 * @param comitatives prepositions that add to the subject: "along with"
 * @param subordinators what a conjunction does to its clause
 * @param modals what a modal does to its verb
 * @param groupAnaphora phrases that stand for the parties already named ("both sides")
 * @param legalForms words that close the name of a company ("Inc", "GmbH")
 * @param quantityNouns nouns before "of" that only count or divide: "number", "majority"
 * @param nominatives pronouns that are subjects by their form
 * @param futureTimes first words of a time to come: "tomorrow", "next"
 * @param copulas lemmas of verbs that take a predicate
 * @param personalPronouns the personal pronoun to each possessive: "it" to "its"
 * @param officeQualifiers words before a title that leave it a title ("former")
 * @param formerQualifiers those of them behind which nobody holds the title any more
 */
public record Grammar(
        Set<String> prepositions,
        List<String> cardinals,
        Set<String> exemplifiers,
        Set<String> additives,
        Set<String> negatableTimes,
        Set<String> absolutes,
        Set<String> partitives,
        Set<String> comitatives,
        Set<String> particles,
        Map<String, Subordination> subordinators,
        Set<String> relativePronouns,
        Set<String> negators,
        Map<String, Embedding.Effect> modals,
        Set<String> auxiliaries,
        Set<String> hedges,
        Map<String, Pronoun> pronouns,
        Set<String> demonstratives,
        Set<String> abbreviations,
        Set<String> coordinators,
        Set<String> groupAnaphora,
        Set<String> counterpartNouns,
        Set<String> daysOfWeek,
        Set<String> months,
        Set<String> organisationSuffixes,
        Set<String> legalForms,
        Set<String> givenNames,
        Set<String> possessives,
        Set<String> nominatives,
        Set<String> interjections,
        Set<String> reflexives,
        Set<String> indefinites,
        Set<String> reciprocals,
        Set<String> quantifiers,
        Set<String> quantityNouns,
        Set<String> timeAdverbs,
        Set<String> futureTimes,
        Set<String> copulas,
        Set<String> officeQualifiers,
        Set<String> formerQualifiers,
        Set<String> reportingFormulas,
        Set<String> interrogatives,
        Map<String, String> personalPronouns) {
    /** "whether", "why": opens a question, also an indirect one. */
    public boolean isInterrogative(String word) {
        return interrogatives.contains(word);
    }

    /** A word of a closed class other than the prepositions: no noun. */
    public boolean isFunctionWord(String word) {
        return particles.contains(word)
                || subordinators.containsKey(word)
                || pronouns.containsKey(word)
                || quantifiers.contains(word)
                || coordinators.contains(word)
                || comitatives.contains(word)
                || negators.contains(word)
                || indefinites.contains(word)
                || cardinals.contains(word)
                || timeAdverbs.contains(word)
                || hedges.contains(word);
    }

    /** What a subordinate clause is to its main clause. */
    public enum Subordination {
        CONDITIONAL,
        HYPOTHETICAL,
        TEMPORAL,
        CAUSAL,
        CONCESSIVE,
        PURPOSIVE
    }

    /** A personal pronoun's features. */
    public record Pronoun(int person, boolean plural, Gender gender) {
        /** Who can be meant. */
        public enum Gender {
            MALE,
            FEMALE,
            NEUTER,
            ANY
        }
    }
}
