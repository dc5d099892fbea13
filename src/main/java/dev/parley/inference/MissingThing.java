package dev.parley.inference;

import dev.parley.facts.Fact;
import dev.parley.facts.Party;
import dev.parley.inference.RuleForm.Condition;
import dev.parley.inference.RuleForm.Group;
import dev.parley.inference.RuleForm.Pattern;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.PartyKind;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Says that nothing is there of what a condition asks for. */
final class MissingThing {
    private static final String ANYTHING = "anything";
    private static final int MOST_BASES = 2;

    /** Fields that the clause tells, and those that only qualify what is not even there. */
    private static final Set<String> TOLD = Set.of(
            "party",
            "target",
            "meeting",
            "matter",
            "occasion",
            "issue",
            "manner",
            "asserted",
            "announced",
            "modality",
            "ownVoice",
            "reportedBy",
            "role",
            "basis");

    private final Constraints constraints;

    MissingThing(Constraints constraints) {
        this.constraints = constraints;
    }

    String sentence(Condition condition, Bindings bindings) {
        if (condition instanceof Group group) {
            return group.parts().size() == 1
                    ? sentence(group.parts().get(0), bindings)
                    : "nothing is as `" + condition + "` wants it";
        }
        Pattern pattern = (Pattern) condition;
        Class<?> type = Vocabulary.matched(pattern.type()).orElseThrow();
        if (Fact.class.isAssignableFrom(type)) {
            return "the text nowhere says that " + fact(pattern, bindings) + untold(pattern);
        } else if (Conclusion.class.isAssignableFrom(type)) {
            return conclusion(pattern, type, bindings) + untold(pattern);
        } else if (type == StanceWeight.class) {
            return weight(pattern, bindings);
        }
        return thing(pattern, type, bindings);
    }

    private String fact(Pattern pattern, Bindings bindings) {
        String party = party(pattern, bindings);
        Set<String> targets = wanted(pattern, bindings, "target");
        Set<String> occasions = wanted(pattern, bindings, "occasion");
        String voice = pattern.constraints().contains("ownVoice") ? " in its own words" : "";
        Optional<FactType> type = Arrays.stream(FactType.values())
                .filter(each -> each.word().equals(pattern.type().toLowerCase(Locale.ROOT)))
                .findFirst();
        if (type.isEmpty()) {
            targets.addAll(occasions);
            return party + " said or did anything about " + orAnything(targets) + voice;
        }
        boolean attends = type.get() == FactType.ABSENCE || type.get() == FactType.ATTENDANCE;
        String about = targets.isEmpty() && attends ? "any meeting" : orAnything(targets);
        String place = occasions.isEmpty() ? "" : " at " + Clause.either(occasions);
        List<Manner> manners = Arrays.stream(Manner.values())
                .filter(manner -> accepts(pattern, "manner", manner, bindings))
                .toList();
        boolean anyManner = type.get() == FactType.ABSENCE && manners.size() >= Manner.values().length - 1;
        String clause = anyManner
                ? party + " was absent or kept away from " + about
                : Clause.of(type.get(), manners, party, about);
        return clause + place + voice;
    }

    private String conclusion(Pattern pattern, Class<?> type, Bindings bindings) {
        Set<String> about = wanted(pattern, bindings, "meeting");
        about.addAll(wanted(pattern, bindings, "target"));
        about.addAll(wanted(pattern, bindings, "issue"));
        String party = party(pattern, bindings);
        if (type == Conclusion.HasStake.class) {
            List<String> bases = Arrays.stream(Basis.values())
                    .filter(basis -> accepts(pattern, "basis", basis, bindings))
                    .map(basis -> "\"" + Sentence.words(basis) + "\"")
                    .toList();
            String basis = bases.size() > MOST_BASES ? "" : " on the basis " + Clause.either(bases);
            return "nothing gives " + party + " a stake in " + orAnything(about) + basis;
        }
        Set<String> matters = wanted(pattern, bindings, "matter");
        String matter = matters.isEmpty() ? "" : " on " + Clause.either(matters);
        return "nothing shows that " + Clause.of(type, party, orAnything(about)) + matter;
    }

    private String weight(Pattern pattern, Bindings bindings) {
        String fact = pattern.constraints().stream()
                .flatMap(constraint -> constraints.variable(constraint).stream())
                .map(bindings::get)
                .filter(Fact.class::isInstance)
                .findFirst()
                .map(found -> ofKind((Fact) found))
                .orElse("a fact of its kind");
        return "the stance weights have no line for " + fact;
    }

    private static String ofKind(Fact fact) {
        String voice =
                switch (StanceWeight.Voice.of(fact)) {
                    case OWN -> "in the party's own words";
                    case AUTHOR -> "in the author's voice";
                    case OTHER -> "in the words of another";
                };
        return fact.type().word() + " that is " + Sentence.words(fact.modality()) + ", " + voice;
    }

    private String thing(Pattern pattern, Class<?> type, Bindings bindings) {
        for (String constraint : pattern.constraints()) {
            String about = constraints.about(constraint, bindings);
            String missing =
                    switch (constraints.field(constraint).orElse("")) {
                        case "namedParties" -> "no issue of the text names " + about;
                        case "issues" -> "the text tells of no meeting about " + about;
                        case "namedWith" -> "no meeting of the text is named together with " + about;
                        case "blocs" -> "the text names no member of " + about;
                        case "real" -> "the text tells of no meeting that has taken place";
                        case "kind" -> "the text names no " + kinds(pattern, bindings);
                        default -> "";
                    };
            if (!missing.isEmpty()) {
                return missing;
            }
        }
        String what = type.getSimpleName().toLowerCase(Locale.ROOT);
        String wanted = String.join(", ", pattern.constraints());
        return "the text names no " + what + (wanted.isEmpty() ? "" : " with `" + wanted + "`");
    }

    private String kinds(Pattern pattern, Bindings bindings) {
        return Clause.either(Arrays.stream(PartyKind.values())
                .filter(kind -> accepts(pattern, "kind", kind, bindings))
                .map(Sentence::words)
                .toList());
    }

    private String party(Pattern pattern, Bindings bindings) {
        Set<String> but = new LinkedHashSet<>();
        for (String constraint : pattern.constraints()) {
            if (constraints.field(constraint).equals(Optional.of("party"))) {
                if (constraints.wanted(constraint, bindings) instanceof Party party) {
                    return Clause.name(party);
                }
                if (constraints.isDifference(constraint)) {
                    but.add(constraints.about(constraint, bindings));
                }
            }
        }
        return but.isEmpty() ? "any party" : "any party but " + String.join(" and ", but);
    }

    /** What a field is compared with. */
    private Set<String> wanted(Pattern pattern, Bindings bindings, String field) {
        Set<String> found = new LinkedHashSet<>();
        for (String constraint : pattern.constraints()) {
            constraints.wantedOf(field, constraint, bindings).forEach(value -> found.add(Clause.name(value)));
        }
        return found;
    }

    private static String orAnything(Set<String> names) {
        return names.isEmpty() ? ANYTHING : Clause.either(names);
    }

    private boolean accepts(Pattern pattern, String field, Enum<?> constant, Bindings bindings) {
        return pattern.constraints().stream()
                .filter(constraint -> constraints.field(constraint).equals(Optional.of(field)))
                .noneMatch(constraint -> constraints.refuses(constraint, field, constant, bindings));
    }

    /** Constraints on fields that the clause does not tell, as the author wrote them. */
    private String untold(Pattern pattern) {
        List<String> untold = pattern.constraints().stream()
                .filter(constraint -> !TOLD.containsAll(constraints.fields(constraint)))
                .toList();
        return untold.isEmpty() ? "" : " (with `" + String.join(", ", untold) + "`)";
    }
}
