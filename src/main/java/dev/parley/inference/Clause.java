package dev.parley.inference;

import dev.parley.facts.Absence;
import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Target;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What a fact or a conclusion says, as a clause in the past tense that fits a party in the singular. */
final class Clause {
    private Clause() {}

    /** A meeting with its article; everything else as it is called. */
    static String name(Object value) {
        if (value instanceof Target target) {
            return value instanceof Meeting ? "the " + folded(target) : folded(target);
        }
        return Sentence.words(value);
    }

    /** The label on one line. */
    static String folded(Target target) {
        return String.join(" ", target.label().strip().split("\\s+"));
    }

    static String of(Fact fact) {
        List<Manner> manners = fact instanceof Absence absence ? List.of(absence.manner()) : List.of();
        String about = fact.target() == null ? "" : name(fact.target());
        String clause = of(fact.type(), manners, name(fact.party()), about);
        return clause + (fact.occasion() == null ? "" : " at " + name(fact.occasion())) + voice(fact);
    }

    private static String voice(Fact fact) {
        String modality = fact.modality() == Modality.ASSERTED ? "" : Sentence.words(fact.modality());
        String voice = fact.isOwnVoice()
                ? "in its own words"
                : fact.reportedBy() == null ? "" : "as told by " + name(fact.reportedBy());
        String both = modality.isEmpty() || voice.isEmpty() ? modality + voice : modality + ", " + voice;
        return both.isEmpty() ? "" : " (" + both + ")";
    }

    /**
     * The clause for a fact of a type.
     *
     * @param manners of an absence, one or more
     * @param about empty where it is about nothing
     */
    static String of(FactType type, Collection<Manner> manners, String party, String about) {
        if (type == FactType.ABSENCE) {
            List<String> verbs = new ArrayList<>();
            manners.forEach(manner -> verbs.add(verb(manner)));
            return party + " " + either(verbs) + " " + (about.isEmpty() ? "a meeting" : about);
        }
        String verb =
                switch (type) {
                    case ATTENDANCE -> "took part in";
                    case ABSENCE -> throw new IllegalArgumentException("an absence has a manner");
                    case AGREEMENT -> "agreed on";
                    case REFUSAL -> "refused";
                    case OFFER -> "offered";
                    case DEMAND -> "asked for";
                    case SUPPORT -> "backed";
                    case CRITICISM -> "criticised";
                    case CONCERN -> "was concerned about";
                };
        return party + " " + verb + " " + (about.isEmpty() ? "something" : about);
    }

    private static String verb(Manner manner) {
        return switch (manner) {
            case NOT_PRESENT -> "was absent from";
            case NOT_INVITED -> "was not invited to";
            case EXCLUDED -> "was shut out of";
            case DECLINED -> "declined to come to";
            case BOYCOTTED -> "boycotted";
            case WALKED_OUT -> "walked out of";
            case POSTPONED -> "put off its coming to";
        };
    }

    static String of(Conclusion conclusion) {
        String clause = of(conclusion.getClass(), name(conclusion.party()), name(conclusion.target()));
        String aspects = conclusion instanceof Conclusion.Decided decided
                ? " on " + name(decided.matter())
                : conclusion.aspects().stream()
                        .filter(Enum.class::isInstance)
                        .map(Sentence::words)
                        .collect(Collectors.joining(", "));
        return clause + (aspects.isEmpty() || aspects.startsWith(" ") ? aspects : " (" + aspects + ")");
    }

    /** The clause for a proposition of a type; the name of a new one is its verb. */
    static String of(Class<?> type, String party, String about) {
        String verb =
                switch (type.getSimpleName()) {
                    case "HasStake" -> "has a stake in";
                    case "WasPresent" -> "was present at";
                    case "WasAbsent" -> "was absent from";
                    case "NamedWith" -> "is named with";
                    case "StayedAway" -> "stayed away by its own choice from";
                    case "Decided" -> "took part in a decision at";
                    case "LeftOut" -> "was left out of";
                    case "Leans" -> "took a position on";
                    case "Undeclared" -> "gave no position on";
                    default -> inWords(type.getSimpleName()) + ":";
                };
        return party + " " + verb + " " + about;
    }

    /** "WasConsulted": "was consulted". */
    private static String inWords(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            words.append(i > 0 && Character.isUpperCase(name.charAt(i)) ? " " : "")
                    .append(name.charAt(i));
        }
        return words.toString().toLowerCase(Locale.ROOT);
    }

    /** "a, b or c". */
    static String either(Collection<String> words) {
        List<String> all = words.stream().distinct().toList();
        int last = all.size() - 1;
        return last < 1 ? String.join("", all) : String.join(", ", all.subList(0, last)) + " or " + all.get(last);
    }
}
