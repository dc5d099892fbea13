package dev.parley.lexicon;

import java.util.Map;
import java.util.Set;

/**
 * How a text speaks of meetings, from {@code meetings.yaml}.
 *
 * @param families for each noun the first of those that take each other up ("the talks", "the discussions")
 * @param fresh words that show that another meeting is meant
 * @param adjectives by status ({@code under-way}): "planned" talks
 * @param verbs by status: talks that "collapsed"
 * @param later words for a meeting that follows one spoken of before: "the next round"
 * @param earlier words for one that came before it
 * @param beforePrepositions place one meeting before another: "consulted Ukraine ahead of the talks"
 * @param afterPrepositions place one meeting after another
 * @param occasionPrepositions place an act at a meeting
 * @param issuePrepositions stand before what a meeting is about
 * @param placePrepositions stand before where it is
 * @param visitPrepositions stand before where a visit goes
 * @param topicPrepositions stand between a noun and the event that it is about: "preparations for talks"
 * @param circlePrepositions stand before who takes part
 * @param roleNouns for each noun the role that it gives to whoever comes as one: "attended as an observer"
 * @param bindingVerbs tie an outcome to those whom it binds or hits: "the pact covers Ecuador"
 * @param ownerPrepositions stand between a matter and those whose it is: "a matter for Pakistan"
 * @param bodyPrepositions stand between an office and its body
 * @param executives nouns for the executive of a state: "the Italian government" is Italy
 * @param nonmeetings nouns for occasions at which nobody negotiates
 */
public record MeetingWords(
        Map<String, String> families,
        Set<String> fresh,
        Map<String, Set<String>> adjectives,
        Map<String, Set<String>> verbs,
        Set<String> later,
        Set<String> earlier,
        Set<String> beforePrepositions,
        Set<String> afterPrepositions,
        Set<String> occasionPrepositions,
        Set<String> issuePrepositions,
        Set<String> placePrepositions,
        Set<String> visitPrepositions,
        Set<String> topicPrepositions,
        Set<String> circlePrepositions,
        Map<String, Role> roleNouns,
        Set<String> bindingVerbs,
        Set<String> ownerPrepositions,
        Set<String> bodyPrepositions,
        Set<String> executives,
        Set<String> nonmeetings) {

    /** Whether a verb, with its particle behind it, says that a meeting has this status. */
    public boolean isVerbOf(String status, String verb) {
        return verbs.getOrDefault(status, Set.of()).contains(verb);
    }

    /** The first noun of the family; the noun itself where it has none. */
    public String familyOf(String noun) {
        return families.getOrDefault(noun, noun);
    }
}
