package dev.parley.report;

import dev.parley.facts.Absence;
import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.inference.Consulted;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Seat;
import dev.parley.inference.Stance;
import dev.parley.lexicon.Modality;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How a person would say what a reading holds. */
final class Wording {
    private Wording() {}

    /** An enum constant as plain words: "not present", "self-reported". */
    static String words(Enum<?> constant) {
        return constant.name()
                .toLowerCase(Locale.ROOT)
                .replace("self_", "self-")
                .replace('_', ' ');
    }

    /** Whether a party was asked for its view, empty where the text does not say. */
    static String consultation(Consulted consulted) {
        return switch (consulted) {
            case NO -> "not consulted";
            case BEFORE, AFTER -> "consulted " + words(consulted);
            case UNKNOWN -> "";
        };
    }

    /** ", 3 of 27 members" and whether an institution of the bloc sat with them. */
    static String part(Seat.Part part) {
        String of = part.of() == 0 ? "" : " of " + part.of();
        String members =
                part.members().size() + of + (part.members().size() == 1 && of.isEmpty() ? " member" : " members");
        return members + (part.institution() ? ", and an institution" : ", no institution");
    }

    /** Who denies an exclusion, and what ended it; empty where the text tells of neither. */
    static String dispute(Exclusion line) {
        Meeting round = line.endedBy();
        List<String> parts = new ArrayList<>();
        if (!line.contestedBy().isEmpty()) {
            parts.add("denied by "
                    + line.contestedBy().stream().map(Wording::name).collect(Collectors.joining(", ")));
        }
        if (round != null) {
            parts.add("seated at " + name(round));
        }
        return String.join("; ", parts);
    }

    /** A remark behind a semicolon, if there is one. */
    static String after(String remark) {
        return remark.isEmpty() ? "" : "; " + remark;
    }

    /** Where a party stood before; empty where it has not moved. */
    static String shift(Stance.@Nullable Shift shift) {
        return shift == null ? "" : ", before: " + words(shift.from());
    }

    /** With a sign and two decimals. */
    static String score(double score) {
        return String.format(Locale.ROOT, "%+.2f", score);
    }

    /** "planned, boycotted, as Russia says": whatever qualifies a fact; empty for one that is plainly so. */
    static String circumstances(Fact fact) {
        List<String> parts = new ArrayList<>();
        if (fact instanceof Absence absence) {
            parts.add(words(absence.manner()));
        }
        String voice = voice(fact);
        if (!voice.isEmpty()) {
            parts.add(voice);
        }
        return String.join(", ", parts);
    }

    /** "planned, as told by Russia": how far a fact is so, and who says it. */
    static String voice(Fact fact) {
        List<String> parts = new ArrayList<>();
        if (fact.modality() != Modality.ASSERTED) {
            parts.add(words(fact.modality()));
        }
        Party reporter = fact.reportedBy();
        if (reporter != null) {
            parts.add(fact.isOwnVoice() ? "in its own words" : "as told by " + name(reporter));
        }
        return String.join(", ", parts);
    }

    /** A fact as a noun phrase, which holds for a party in the singular and in the plural. */
    static String sentence(Fact fact) {
        String party = name(fact.party());
        Target target = fact.target() == null ? fact.occasion() : fact.target();
        String base = words(fact.type()) + " of " + party;
        String whole = target == null ? base : base + " " + preposition(fact) + " " + name(target);
        String circumstances = circumstances(fact);
        return circumstances.isEmpty() ? whole : whole + ": " + circumstances;
    }

    private static String preposition(Fact fact) {
        return switch (fact.type()) {
            case ATTENDANCE -> "at";
            case ABSENCE -> "from";
            case AGREEMENT, OFFER, REFUSAL -> "on";
            case DEMAND, SUPPORT -> "for";
            case CRITICISM -> "against";
            case CONCERN -> "about";
        };
    }

    static String sentence(Claim claim) {
        Party party = claim.party();
        String speaker = claim.speaker() == null ? "" : Quote.fold(claim.speaker());
        String whose = party == null ? "" : name(party);
        if (speaker.isEmpty()) {
            return whose.isEmpty() ? "words of a source without a name" : "words of " + whose;
        }
        return "words of " + speaker + (whose.isEmpty() || whose.equals(speaker) ? "" : " for " + whose);
    }

    static String name(Target target) {
        return Quote.fold(target.label());
    }
}
