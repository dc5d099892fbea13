package dev.parley.report;

import dev.parley.facts.Issue;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Reason;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills the placeholders of reasons one after the other, as one tells things: what was named is named more shortly again. */
final class Prose {
    private final Names names;
    private final Party hero;
    private final Set<Target> told = new HashSet<>();
    private boolean othersActed;

    /**
     * Prose about one party.
     *
     * @param hero the party, named last
     * @param target what was named beside it
     */
    Prose(Names names, Party hero, Target target) {
        this.names = names;
        this.hero = hero;
        told.add(target);
    }

    /**
     * The clause, in which a pronoun stands for the party where nothing else can be meant.
     *
     * @param near whether the clause only adds to what has just been said of the party
     */
    String tell(Clause clause, boolean near) {
        StringBuilder words = new StringBuilder();
        String template = clause.template();
        List<Object> before = new ArrayList<>();
        int from = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            List<Object> values = close < 0 ? null : clause.values().get(template.substring(open + 1, close));
            if (values != null) {
                words.append(template, from, open);
                from = close + 1;
                boolean article = drop(words, Names.THE);
                Place place = new Place(words.toString().isBlank(), article, template.startsWith(" and ", from));
                words.append(values.equals(List.of(hero)) ? hero(place, before, near) : others(values, place));
                before.addAll(values);
            }
            open = template.indexOf('{', open + 1);
        }
        return Quote.fold(words.append(template.substring(from)).toString());
    }

    /**
     * Where a placeholder stands.
     *
     * @param opens the clause with it
     * @param article stood before it, and was taken away, since names bring theirs
     * @param goesOn with an "and" behind it
     */
    private record Place(boolean opens, boolean article, boolean goesOn) {}

    private String others(List<Object> values, Place place) {
        othersActed |= place.opens() && values.get(0) instanceof Party;
        List<String> words = values.stream()
                .map(value -> value instanceof Target target
                        ? name(target, place)
                        : (place.article() ? Names.THE : "") + Reason.words(value))
                .toList();
        values.stream().filter(Target.class::isInstance).map(Target.class::cast).forEach(told::add);
        return place.goesOn() ? Names.open(words) : Names.list(words);
    }

    private String hero(Place place, List<Object> before, boolean near) {
        boolean free = near ? before.stream().noneMatch(Party.class::isInstance) : before.isEmpty() && !othersActed;
        boolean fits = !place.article() && (place.opens() || !Names.isSeveral(hero));
        return free && fits ? names.subjectAgain(hero) : name(hero, place);
    }

    private String name(Target target, Place place) {
        String first = names.first(target);
        if (target instanceof Party) {
            return place.article() && !first.startsWith(Names.THE) ? Names.THE + first : first;
        }
        boolean only = told.stream()
                        .filter(other -> other.getClass() == target.getClass())
                        .count()
                == 1;
        if (told.contains(target) && only) {
            return target instanceof Issue && place.opens() ? Names.THE + "issue" : names.again(target);
        }
        return place.opens() && first.startsWith("\"") ? Names.THE + "issue " + first : first;
    }

    private static boolean drop(StringBuilder words, String ending) {
        int start = words.length() - ending.length();
        boolean ends = start >= 0 && words.substring(start).equals(ending);
        if (ends) {
            words.setLength(start);
        }
        return ends;
    }
}
