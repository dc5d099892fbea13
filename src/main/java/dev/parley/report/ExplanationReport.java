package dev.parley.report;

import dev.parley.Reading;
import dev.parley.Supports;
import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Target;
import dev.parley.inference.Explanation;
import dev.parley.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The proof of one conclusion: from the rule over the facts to the words of the text and their lines. */
public final class ExplanationReport {
    private static final String STEP = "  ";
    private static final int LONGEST_QUOTE = 300;
    private static final int LONGEST_ID = 12;

    private final Evidence evidence;
    private final String text;
    private final LineNumbers lines;
    private final StringBuilder out = new StringBuilder();
    private final Set<String> told = new HashSet<>();

    private ExplanationReport(Reading reading) {
        this.evidence = new Evidence(reading);
        this.text = reading.article().text();
        this.lines = new LineNumbers(text);
    }

    /**
     * The proof of what has the given id: an exclusion, stance, explanation, fact or claim, a seat as {@code m1/UKR}, a stake as
     * {@code i1/UKR} or {@code m1/UKR/stake}.
     * A conclusion is told in plain words first, with what it stands on.
     *
     * @return nothing where the reading has no such id
     */
    public static Optional<String> of(Reading reading, String id, Supports supports) {
        return new Roots(reading).find(id).map(root -> {
            ExplanationReport report = new ExplanationReport(reading);
            Why.sentence(reading, root).ifPresent(report::plain);
            root.verdict()
                    .map(verdict -> SupportText.of(supports.of(verdict.line()), report.evidence))
                    .ifPresent(report::plain);
            report.out.append(report.out.isEmpty() ? "" : "\n");
            report.root(root);
            return report.out.toString();
        });
    }

    /** What can be explained, a line each, for a user who asked for something else or for nothing; empty for an empty reading. */
    public static String ids(Reading reading) {
        Roots roots = new Roots(reading);
        StringBuilder list = new StringBuilder();
        for (Roots.Root root : roots.conclusions()) {
            String gap = " ".repeat(Math.max(1, LONGEST_ID - root.id().length()));
            list.append(STEP)
                    .append(root.id())
                    .append(gap)
                    .append(root.sentence())
                    .append('\n');
        }
        if (!roots.parts().isEmpty()) {
            String parts = roots.parts().stream().collect(Collectors.joining(" "));
            Page.wrap("and the parts of proofs: " + parts, Page.WIDTH - STEP.length())
                    .forEach(line -> list.append(STEP).append(line).append('\n'));
        }
        return list.toString();
    }

    private void plain(String words) {
        Page.wrap(words, Page.WIDTH).forEach(line -> out.append(line).append('\n'));
    }

    private void root(Roots.Root root) {
        if (root.because().equals(root.id())) {
            node(root.id(), 0);
        } else {
            say(0, root.sentence() + " [" + root.id() + "]");
            node(root.because(), 1);
        }
    }

    private void node(String id, int depth) {
        Optional<Explanation> explanation = evidence.explanation(id);
        if (explanation.isPresent()) {
            step(explanation.get(), depth);
            return;
        }
        evidence.fact(id).ifPresent(fact -> fact(fact, depth));
        evidence.claim(id).ifPresent(claim -> claim(claim, depth));
        evidence.topic(id).ifPresent(topic -> topic(topic, depth));
    }

    private void step(Explanation step, int depth) {
        String because = depth == 0 ? "" : "because ";
        String sentence = because + Quote.fold(step.sentence()) + " [" + step.id() + ", " + step.rule() + "]";
        if (isTold(step.id(), step.from(), sentence, depth)) {
            return;
        }
        say(depth, sentence);
        step.from().forEach(premise -> node(premise, depth + 1));
    }

    private void fact(Fact fact, int depth) {
        String sentence = Wording.sentence(fact) + " [" + fact.id() + "]";
        if (isTold(fact.id(), List.of(fact.id()), sentence, depth)) {
            return;
        }
        say(depth, sentence);
        quote(fact.evidence(), fact.cue(), depth + 1);
        String entry = fact.core().lexiconEntry();
        say(depth + 1, "read by \"" + Quote.fold(fact.cue().of(text)) + "\"" + (entry.isEmpty() ? "" : ", " + entry));
    }

    private void claim(Claim claim, int depth) {
        say(depth, Wording.sentence(claim) + " [" + claim.id() + "]");
        Span words = claim.content().hull(claim.cue());
        quote(claim.source() == null ? words : words.hull(claim.source()), claim.cue(), depth + 1);
    }

    private void topic(Target topic, int depth) {
        say(depth, "the text names " + Wording.name(topic) + " [" + topic.id() + "]");
        topic.mentions().stream()
                .limit(1)
                .forEach(mention -> say(depth + 1, place(mention) + Quote.around(text, mention, LONGEST_QUOTE)));
    }

    /** A part that was told once is only named again. */
    private boolean isTold(String id, List<String> below, String sentence, int depth) {
        boolean again = !told.add(id);
        if (again) {
            say(depth, sentence + (below.isEmpty() ? "" : ": see above"));
        }
        return again;
    }

    private void quote(Span evidenceSpan, Span cue, int depth) {
        say(depth, place(evidenceSpan) + Quote.of(text, evidenceSpan, cue, LONGEST_QUOTE));
    }

    private String place(Span span) {
        return lines.of(span) + ": ";
    }

    private void say(int depth, String words) {
        String indent = STEP.repeat(depth);
        String start = indent;
        for (String line : Page.wrap(words, Math.max(Page.WIDTH / 2, Page.WIDTH - indent.length() - STEP.length()))) {
            out.append(start).append(line).append('\n');
            start = indent + STEP;
        }
    }
}
