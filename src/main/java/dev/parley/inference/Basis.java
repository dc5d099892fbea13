package dev.parley.inference;

import java.util.Locale;

/** Why an issue or a meeting concerns a party. */
public enum Basis {
    /** The issue names the party or its territory. */
    NAMED,
    /** The issue lies on the party's territory. */
    TERRITORY,
    /** The issue is a conflict in which the party fights. */
    PARTY_TO_CONFLICT,
    /** The party has bound itself by what was agreed. */
    BOUND,
    /** Others settled what concerns the party. */
    AFFAIRS,
    /** The party says that the issue is its own matter, or asks for a say in it. */
    CLAIMED,
    /** A rule says so that an analyst wrote. */
    DECLARED,
    /** The issue names a bloc to which the party belongs. */
    MEMBER,
    /** The issue names a member of the party. */
    BLOC,
    /** The party was not invited or shut out. */
    LEFT_OUT,
    /** The party complains of being left out. */
    OWN_COMPLAINT,
    /** The text names the party as of the meeting's circle. */
    CIRCLE,
    /** The text singles the party out as absent while others sat. */
    SINGLED_OUT;

    /** The name in fixtures and output. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The outcome touches the party, beyond its having a place in the circle. */
    public boolean isInOutcome() {
        return this != CIRCLE && this != CLAIMED && this != SINGLED_OUT;
    }
}
