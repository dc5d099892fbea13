package dev.parley.inference;

import dev.parley.diagnostic.Nearest;
import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import dev.parley.facts.Facts;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Goal.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a user misses, and finds it in the text: {@code kind "of" party [ preposition target ]}. */
final class GoalParser {
    private static final int MOST_LISTED = 30;
    private static final int LONGEST_SHOWN = 60;
    private static final String OF = " of ";
    private static final String ARTICLE = "the ";

    private final Facts said;
    private final String text;

    GoalParser(Facts said, String text) {
        this.said = said;
        this.text =
                Stream.of(text.split("\\s+")).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    Goal parse() {
        int of = (lower(text) + " ").indexOf(OF);
        Kind kind = kind(of < 0 ? text : text.substring(0, of));
        if (of < 0 || of + OF.length() > text.length()) {
            throw problem("\"" + shown(text) + "\" names no party", "write \"" + kind.word() + " of PARTY\"");
        }
        String rest = text.substring(of + OF.length());
        if (said.parties().isEmpty()) {
            throw problem("the text names no party", "there is nothing to conclude of anybody");
        }
        Optional<Party> whole = one(rest, said.parties());
        return whole.map(party -> anywhere(kind, party)).orElseGet(() -> divided(kind, rest));
    }

    private static Kind kind(String word) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.word().equals(lower(word)))
                .findFirst()
                .orElseThrow(() -> {
                    List<String> known =
                            Arrays.stream(Kind.values()).map(Kind::word).toList();
                    return problem(
                            "no kind of conclusion `" + shown(word) + "`",
                            guess(word, known) + "write \"exclusion of PARTY [from MEETING]\"; there are: "
                                    + String.join(", ", known));
                });
    }

    private static String guess(String word, List<String> known) {
        return Nearest.to(shown(word), known)
                .map(near -> "did you mean " + near + "? ")
                .orElse("");
    }

    private Goal anywhere(Kind kind, Party party) {
        List<Target> targets = targets(kind, party);
        if (targets.isEmpty()) {
            throw problem("the text names no " + kind.about(), "there is nothing to conclude of anybody");
        }
        return new Goal(kind, party, targets, false);
    }

    private List<Target> targets(Kind kind, Party party) {
        return kind.targets(said).stream()
                .filter(target -> !target.equals(party))
                .toList();
    }

    /** A name can hold the preposition itself ("cocoa from Ghana"): every place at which it stands is tried. */
    private Goal divided(Kind kind, String rest) {
        String between = " " + kind.preposition() + " ";
        String lower = lower(rest);
        ProblemsException told = null;
        for (int at = lower.indexOf(between); at >= 0; at = lower.indexOf(between, at + 1)) {
            Optional<Party> party = one(rest.substring(0, at), said.parties());
            if (party.isPresent()) {
                String name = rest.substring(at + between.length());
                List<Target> targets = targets(kind, party.get());
                Optional<Target> target = one(name, targets);
                if (target.isPresent()) {
                    return new Goal(kind, party.get(), List.of(target.get()), true);
                }
                told = told == null ? missing(kind.about(), name, targets) : told;
            }
        }
        if (told != null) {
            throw told;
        }
        int first = lower.indexOf(between);
        throw missing("party", first < 0 ? rest : rest.substring(0, first), said.parties());
    }

    /** By id, by the whole name, or by a part that only one has. */
    private static <T extends Target> Optional<T> one(String name, List<T> all) {
        for (String wanted : forms(name)) {
            List<T> found =
                    all.stream().filter(each -> lower(each.id()).equals(wanted)).toList();
            found = found.isEmpty()
                    ? all.stream().filter(each -> folded(each).equals(wanted)).toList()
                    : found;
            found = found.isEmpty()
                    ? all.stream().filter(each -> holds(each, wanted)).toList()
                    : found;
            if (found.size() == 1) {
                return Optional.of(found.get(0));
            }
        }
        return Optional.empty();
    }

    private static ProblemsException missing(String what, String name, List<? extends Target> all) {
        List<? extends Target> several = all.stream()
                .filter(each -> forms(name).stream().anyMatch(form -> holds(each, form)))
                .toList();
        if (several.size() > 1) {
            return problem("more than one " + what + " `" + shown(name) + "`", "give its id: " + listed(several));
        }
        if (all.isEmpty()) {
            return problem("the text names no " + what, "there is nothing to conclude of anybody");
        }
        String closest = guess(name, all.stream().map(Clause::folded).toList());
        return problem("the text names no " + what + " `" + shown(name) + "`", closest + "there are: " + listed(all));
    }

    private static String listed(List<? extends Target> all) {
        String listed = all.stream()
                .limit(MOST_LISTED)
                .map(each -> Clause.folded(each) + " [" + each.id() + "]")
                .collect(Collectors.joining(", "));
        return all.size() > MOST_LISTED ? listed + " and " + (all.size() - MOST_LISTED) + " more" : listed;
    }

    private static List<String> forms(String name) {
        String lower = lower(name).strip();
        List<String> forms =
                lower.startsWith(ARTICLE) ? List.of(lower, lower.substring(ARTICLE.length())) : List.of(lower);
        return forms.stream().filter(form -> !form.isBlank()).toList();
    }

    /** Whether the part stands in the name, from the start of a word: "US" is no part of "Russia". */
    private static boolean holds(Target target, String part) {
        return (" " + folded(target)).contains(" " + part);
    }

    private static String folded(Target target) {
        return lower(Clause.folded(target));
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }

    private static String shown(String words) {
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .map(c -> Character.isISOControl(c) ? ' ' : c)
                .limit(LONGEST_SHOWN)
                .forEach(shown::appendCodePoint);
        return words.codePointCount(0, words.length()) > LONGEST_SHOWN ? shown + "..." : shown.toString();
    }

    private static ProblemsException problem(String message, String hint) {
        return new ProblemsException(
                List.of(new Problem(Problem.Severity.ERROR, "question", 0, 0, null, message, hint)));
    }
}
