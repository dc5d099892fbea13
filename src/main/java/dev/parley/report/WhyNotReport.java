package dev.parley.report;

import dev.parley.Parley;
import dev.parley.Reading;
import dev.parley.inference.Attempt;
import dev.parley.inference.NearMisses;
import dev.parley.inference.Requirement;
import dev.parley.inference.Requirement.Status;
import dev.parley.inference.WhyNot;
import java.util.List;
import java.util.stream.Collectors;

/** Why a reading lacks a conclusion: the rules that came nearest, and the conditions that failed. */
public final class WhyNotReport {
    private static final String STEP = "  ";
    private static final int MOST_RULES = 5;
    private static final int MOST_QUOTES = 3;
    private static final int LONGEST_QUOTE = 300;

    private final Evidence evidence;
    private final LineNumbers lines;
    private final StringBuilder out = new StringBuilder();

    private WhyNotReport(Reading reading) {
        this.evidence = new Evidence(reading);
        this.lines = new LineNumbers(reading.article().text());
    }

    /**
     * Why an engine's reading lacks a conclusion such as "exclusion of Poland"; where it has it, under which ids.
     *
     * @throws dev.parley.diagnostic.ProblemsException if the conclusion names nothing that could be concluded here
     */
    public static String of(Parley parley, Reading reading, String conclusion) {
        return of(reading, parley.whyNot(reading, conclusion));
    }

    /** The exclusions, self-exclusions and stances that an engine's reading lacks by one condition. */
    public static String nearMisses(Parley parley, Reading reading) {
        return of(reading, parley.nearMisses(reading));
    }

    static String of(Reading reading, WhyNot answer) {
        WhyNotReport report = new WhyNotReport(reading);
        report.answer(answer);
        return report.out.toString();
    }

    static String of(Reading reading, NearMisses misses) {
        WhyNotReport report = new WhyNotReport(reading);
        report.misses(misses);
        return report.out.toString();
    }

    private void answer(WhyNot answer) {
        if (!answer.holds().isEmpty()) {
            String ids = String.join("], [", answer.holds());
            say(0, answer.conclusion() + ": concluded, see [" + ids + "]");
            return;
        }
        say(0, answer.conclusion() + ": not concluded" + (answer.attempts().isEmpty() ? ": no rule could" : ""));
        int nearest = answer.attempts().stream().mapToInt(Attempt::unmet).min().orElse(0);
        List<Attempt> told = answer.attempts().stream()
                .filter(attempt -> attempt.unmet() <= nearest + 1)
                .limit(MOST_RULES)
                .toList();
        int unmet = 0;
        for (Attempt attempt : told) {
            if (attempt.unmet() != unmet) {
                unmet = attempt.unmet();
                out.append('\n');
                say(0, unmet == 1 ? "one condition short" : unmet + " conditions short");
            }
            say(1, attempt.rule() + ", which would say \"" + Quote.fold(attempt.because()) + "\"");
            requirements(attempt, 2);
        }
        List<Attempt> others =
                answer.attempts().subList(told.size(), answer.attempts().size());
        if (!others.isEmpty()) {
            out.append('\n');
            say(
                    0,
                    "the others: "
                            + others.stream()
                                    .map(attempt -> attempt.rule() + " (" + attempt.unmet() + " short)")
                                    .collect(Collectors.joining(", ")));
        }
        cutOff(answer.cutOff());
    }

    private void misses(NearMisses misses) {
        if (misses.attempts().isEmpty()) {
            say(0, "no exclusion, self-exclusion or stance is one condition short");
        }
        for (Attempt attempt : misses.attempts()) {
            say(0, Quote.fold(attempt.conclusion()) + ": one condition short [" + attempt.rule() + "]");
            requirements(attempt, 1);
        }
        if (misses.more() > 0) {
            say(0, "and " + misses.more() + " more");
        }
        cutOff(misses.cutOff());
    }

    private void cutOff(boolean isCutOff) {
        if (isCutOff) {
            say(0, "the search was cut off: the text holds too much to try everything, and something may be nearer");
        }
    }

    private void requirements(Attempt attempt, int depth) {
        for (Requirement requirement : attempt.requirements()) {
            if (requirement.status() == Status.UNMET) {
                say(depth, "but " + words(requirement));
                requirement.ids().stream().limit(MOST_QUOTES).forEach(id -> quote(id, depth + 1));
                requirement.attempts().forEach(below -> below(below, depth + 1));
            }
        }
        String met = attempt.requirements().stream()
                .filter(requirement ->
                        requirement.status() == Status.MET && !requirement.ids().isEmpty())
                .map(WhyNotReport::words)
                .collect(Collectors.joining("; "));
        if (!met.isEmpty()) {
            say(depth, "met: " + met);
        }
    }

    private void below(Attempt attempt, int depth) {
        String unmet = attempt.requirements().stream()
                .filter(requirement -> requirement.status() == Status.UNMET)
                .map(WhyNotReport::words)
                .collect(Collectors.joining("; "));
        say(depth, "one condition short of that, " + attempt.rule() + ": " + unmet);
    }

    private static String words(Requirement requirement) {
        String ids = requirement.ids().isEmpty() ? "" : " [" + String.join(" ", requirement.ids()) + "]";
        return Quote.fold(requirement.sentence()) + ids;
    }

    /** The words of the first fact that lies beneath. */
    private void quote(String id, int depth) {
        evidence.facts(id).stream()
                .limit(1)
                .forEach(fact -> say(depth, lines.of(fact.evidence()) + ": " + evidence.quote(fact, LONGEST_QUOTE)));
    }

    private void say(int depth, String words) {
        String indent = STEP.repeat(depth);
        String start = indent;
        for (String line : Page.wrap(words, Page.WIDTH - indent.length() - STEP.length())) {
            out.append(start).append(line).append('\n');
            start = indent + STEP;
        }
    }
}
