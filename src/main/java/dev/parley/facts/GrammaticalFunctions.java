package dev.parley.facts;

import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which phrases of the sentences so far are subjects or objects, and of which coordination they are members. */
final class GrammaticalFunctions {
    private static final int MAIN = 5;

    private static final int SUBORDINATE = 2;

    /** Subjects with their prominence. */
    private final Map<NounPhrase, Integer> subjects = new HashMap<>();

    private final Set<NounPhrase> objects = new HashSet<>();
    private final Map<NounPhrase, NounGroup> groups = new HashMap<>();
    private final Map<NounPhrase, NounPhrase> reporters = new HashMap<>();
    private final Map<NounPhrase, NounPhrase> binders = new HashMap<>();
    private final Map<NounPhrase, String> verbs = new HashMap<>();

    /** Takes in the clauses of a sentence. */
    void read(List<Clause> clauses) {
        for (Clause clause : clauses) {
            subject(clause);
            object(clause);
            groups(clause);
        }
    }

    private void subject(Clause clause) {
        NounGroup own = clause.surfaceSubject();
        if (own == null) {
            return;
        }
        int prominence = prominence(clause.relation());
        own.members().forEach(member -> subjects.merge(member, prominence, Math::max));
        Clause governor = clause.governor();
        boolean bound =
                clause.relation() == Clause.Relation.COMPLEMENT || clause.relation() == Clause.Relation.ADVERBIAL;
        NounGroup above = governor == null || !bound ? null : governor.surfaceSubject();
        if (above != null && !above.equals(own)) {
            reporters.put(own.first(), above.last());
        }
    }

    /** The subject of a main clause is what a text is about; that of an "if" or "when" is least so. */
    private static int prominence(Clause.Relation relation) {
        return switch (relation) {
            case MAIN, FRAME -> MAIN;
            case ADVERBIAL -> -SUBORDINATE;
            default -> 0;
        };
    }

    private void object(Clause clause) {
        NounGroup object = clause.isPassive() ? null : clause.group("object");
        if (object != null) {
            objects.addAll(object.members());
            NounGroup subject = clause.surfaceSubject();
            if (subject != null) {
                object.members().forEach(member -> {
                    binders.put(member, subject.last());
                    verbs.put(member, clause.lemma());
                });
            }
        }
    }

    private void groups(Clause clause) {
        group(clause.surfaceSubject());
        clause.arguments().forEach(argument -> group(argument.group()));
    }

    private void group(@Nullable NounGroup group) {
        if (group == null) {
            return;
        }
        for (NounPhrase member : group.members()) {
            groups.put(member, group);
            for (NounPhrase.Modifier modifier : member.modifiers()) {
                NounGroup behind = modifier.group();
                if (behind != null) {
                    behind.members().forEach(inner -> groups.putIfAbsent(inner, behind));
                }
            }
        }
    }

    boolean isSubject(NounPhrase phrase) {
        return subjects.containsKey(phrase);
    }

    int prominence(NounPhrase phrase) {
        return subjects.getOrDefault(phrase, 0);
    }

    boolean isObject(NounPhrase phrase) {
        return objects.contains(phrase);
    }

    /** The coordination that the phrase is a member of; null where it stands in none. */
    @Nullable
    NounGroup group(NounPhrase phrase) {
        return groups.get(phrase);
    }

    /** The subject of the verb that reports the clause of which the phrase is the subject: "X said it would". */
    @Nullable
    NounPhrase reporter(NounPhrase phrase) {
        return reporters.get(phrase);
    }

    /** The subject of the verb of which the phrase is the object: whose "its offer" most likely is. */
    @Nullable
    NounPhrase binder(NounPhrase phrase) {
        return binders.get(phrase);
    }

    /** The lemma of the verb of which the phrase is the object. */
    @Nullable
    String governingVerb(NounPhrase phrase) {
        return verbs.get(phrase);
    }
}
