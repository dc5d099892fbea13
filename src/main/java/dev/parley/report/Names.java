package dev.parley.report;

import dev.parley.Reading;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.lexicon.PartyKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What running prose calls the things of a reading, as far as possible as the text itself does. */
final class Names {
    static final String THE = "the ";

    /** A name of more characters is not told twice. */
    private static final int LONG = 30;

    private final String text;

    Names(Reading reading) {
        text = reading.article().text();
    }

    /** At the first mention: "the United States", "the meeting in Lagos", an issue with its article or in quotation marks. */
    String first(Target target) {
        String label = Wording.name(target);
        if (target instanceof Meeting) {
            return opensWithPossessive(label) ? label : THE + label;
        }
        boolean definite = words(target).anyMatch((THE + label)::equalsIgnoreCase);
        if (target instanceof Issue) {
            return definite || followsArticle(target) ? THE + label : "\"" + label + "\"";
        }
        return definite ? THE + label : label;
    }

    /** Again: a meeting or an issue as the text shortens it, or by what it is; whatever else has no other name. */
    String again(Target target) {
        String first = first(target);
        if (target instanceof Party) {
            return first;
        }
        String kind = THE + (target instanceof Meeting ? "meeting" : "issue");
        String shortest = target instanceof Meeting
                ? words(target)
                        .filter(words -> words.regionMatches(true, 0, THE, 0, THE.length()))
                        .map(words -> THE + words.substring(THE.length()))
                        .min(Comparator.comparingInt(String::length))
                        .orElse(first)
                : first;
        String shorter = shortest.length() < first.length() ? shortest : first;
        return shorter.length() > LONG ? kind : shorter;
    }

    /** "Tuesday's talks", "next week's summit": the label brings its own determiner; "month's conference" has lost it. */
    private static boolean opensWithPossessive(String label) {
        String[] words = label.split(" ", 3);
        boolean first = isPossessive(words[0]) && Character.isUpperCase(words[0].charAt(0));
        return first || (words.length > 2 && isPossessive(words[1]));
    }

    private static boolean isPossessive(String word) {
        return word.endsWith("'s") || word.endsWith("\u2019s");
    }

    private boolean followsArticle(Target target) {
        return target.mentions().stream()
                .anyMatch(mention -> Quote.fold(mention.of(text)).equalsIgnoreCase(Wording.name(target))
                        && text.regionMatches(true, mention.start() - THE.length(), THE, 0, THE.length()));
    }

    private Stream<String> words(Target target) {
        return target.mentions().stream().map(mention -> Quote.fold(mention.of(text)));
    }

    /** Names of many things are a plural; a state is one thing whatever its name. */
    static boolean isSeveral(Party party) {
        return party.kind() == PartyKind.COLLECTIVE;
    }

    /** "it", "they", or the name of a person, of whom the reading does not know what to say. */
    String subjectAgain(Party party) {
        if (party.kind() == PartyKind.PERSON) {
            return first(party);
        }
        return isSeveral(party) ? "they" : "it";
    }

    /** "A", "A and B", "A, B and C". */
    static String list(List<String> names) {
        int last = names.size() - 1;
        return last < 1 ? open(names) : open(names.subList(0, last)) + " and " + names.get(last);
    }

    /** "A, B", where an "and" follows. */
    static String open(List<String> names) {
        return String.join(", ", names);
    }

    /** With a capital, unless the second letter is one ("eBay"). */
    static String opening(String words) {
        boolean keeps = words.length() > 1 && Character.isUpperCase(words.charAt(1));
        return keeps || words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
