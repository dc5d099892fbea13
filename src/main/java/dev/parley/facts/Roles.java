package dev.parley.facts;

import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Role;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.NounGroup;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says in what capacity a party sits: by the cue, or by "as an observer", "with Finland as mediator". */
final class Roles {
    private final Lexicon lexicon;
    private final SlotClasses classes;

    Roles(Lexicon lexicon, SlotClasses classes) {
        this.lexicon = lexicon;
        this.classes = classes;
    }

    /** The role that the frame gives to one of its parties, null where it gives none. */
    @Nullable
    Role of(Frame frame, Reference reference, FactType type) {
        if (type != FactType.ATTENDANCE) {
            return null;
        }
        Role role = frame.entry().role();
        String slot = frame.entry().party().get(0);
        if (role == null && frame.clause() != null) {
            NounGroup as = asPhrase(frame.clause());
            role = as == null ? null : roleOf(as);
            slot = as == null || role == null ? slot : holder(frame.clause(), as, slot);
        }
        return role != null && classes.references(frame, slot).contains(reference) ? role : null;
    }

    private static @Nullable NounGroup asPhrase(Clause clause) {
        List<Argument> found = clause.fillers("as");
        return found.isEmpty() ? null : found.get(0).group();
    }

    private @Nullable Role roleOf(NounGroup group) {
        return lexicon.meetings().roleNouns().get(group.last().head().lemma());
    }

    /** "with Finland as mediator": the phrase right before it, else the subject. */
    private static String holder(Clause clause, NounGroup role, String subject) {
        for (Argument companion : clause.fillers("with")) {
            NounGroup group = companion.group();
            if (group != null
                    && role != null
                    && group.last().to() + 1 == role.first().from()) {
                return "with";
            }
        }
        return subject;
    }
}
