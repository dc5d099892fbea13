package dev.parley.inference;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short forms of conclusions, one a line, for tests to compare in full. */
final class Forms {
    private Forms() {}

    static String stakes(Conclusions conclusions) {
        return lines(conclusions.stakes().stream()
                .map(stake -> stake.party().name() + " in " + stake.target().label() + ": " + words(stake.bases())));
    }

    static String seats(Conclusions conclusions) {
        return lines(conclusions.seats().stream().map(Forms::seat));
    }

    private static String seat(Seat seat) {
        StringBuilder form =
                new StringBuilder(seat.party().name() + " at " + seat.meeting().label() + ": ");
        form.append(seat.presence().word());
        if (seat.role() != null) {
            form.append(", ").append(seat.role().word());
        }
        if (seat.invitation() != Invitation.UNKNOWN) {
            form.append(", ").append(seat.invitation().word());
        }
        if (seat.consulted() != Consulted.UNKNOWN) {
            form.append(", consulted ").append(seat.consulted().word());
        }
        return form.toString();
    }

    static String exclusions(Conclusions conclusions) {
        return lines(conclusions.exclusions().stream()
                .map(exclusion -> exclusion.id() + " " + exclusion.party().name() + " from "
                        + exclusion.meeting().label() + ": " + words(exclusion.grounds()) + " ("
                        + exclusion.level().word() + ")"));
    }

    static String selfExclusions(Conclusions conclusions) {
        return lines(conclusions.selfExclusions().stream()
                .map(self -> self.id() + " " + self.party().name() + " from "
                        + self.meeting().label() + ": " + self.manner().word()));
    }

    static String stances(Conclusions conclusions) {
        return lines(conclusions.stances().stream()
                .map(stance -> String.format(
                        Locale.ROOT,
                        "%s %s %s %s (%.2f)",
                        stance.id(),
                        stance.party().name(),
                        stance.position().word(),
                        stance.target().label(),
                        stance.score())));
    }

    /** The proof beneath an explanation: each rule with the facts that it matched, its premises further in. */
    static String why(Conclusions conclusions, String because) {
        StringBuilder out = new StringBuilder();
        why(conclusions, because, "", out);
        return out.toString();
    }

    private static void why(Conclusions conclusions, String id, String indent, StringBuilder out) {
        Explanation explanation = conclusions.explanations().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow();
        out.append(indent).append(explanation.rule());
        explanation.from().stream()
                .filter(from -> !from.startsWith("x"))
                .forEach(from -> out.append(' ').append(from));
        out.append('\n');
        explanation.from().stream()
                .filter(from -> from.startsWith("x"))
                .forEach(from -> why(conclusions, from, indent + "  ", out));
    }

    private static String words(List<? extends Enum<?>> values) {
        return values.stream()
                .map(value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .collect(Collectors.joining(", "));
    }

    private static String lines(Stream<String> forms) {
        return forms.map(form -> form + "\n").collect(Collectors.joining());
    }
}
