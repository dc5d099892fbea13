package dev.parley.swap;

import dev.parley.Reading;
import dev.parley.facts.Absence;
import dev.parley.facts.Attendance;
import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Target;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A reading as lines that are the same for two versions of a text if nothing depends on who is who. */
public final class Verdict {
    private final Version version;
    private final Attempt.Labels labels;
    private final List<String> lines = new ArrayList<>();

    private Verdict(Version version, Attempt.Labels labels) {
        this.version = version;
        this.labels = labels;
    }

    /** Sorted, since two facts of one clause have no order. */
    public static List<String> lines(Reading reading, Version version, Attempt.Labels labels) {
        Verdict verdict = new Verdict(version, labels);
        verdict.text(reading);
        verdict.conclusions(reading);
        return verdict.lines.stream().sorted().toList();
    }

    private void text(Reading reading) {
        reading.parties()
                .forEach(each -> line("party", each, each.kind().word(), places(each.mentions()), labels(each)));
        reading.speakers()
                .forEach(each ->
                        line("speaker", each.name(), label(each.role()), each.party(), places(each.mentions())));
        reading.meetings()
                .forEach(each -> line(
                        "meeting",
                        each,
                        each.status(),
                        label(each.place()),
                        label(each.when()),
                        all(each.issues()),
                        all(each.namedWith()),
                        places(each.mentions())));
        reading.issues().forEach(each -> line("issue", each, all(each.namedParties()), places(each.mentions())));
        reading.facts().forEach(this::fact);
        reading.claims().forEach(this::claim);
    }

    private void conclusions(Reading reading) {
        reading.stakes().forEach(each -> line("stake", each.party(), each.target(), each.bases()));
        reading.stances().forEach(each -> line("stance", each.party(), each.target(), each.position(), each.score()));
        reading.seats()
                .forEach(each -> line(
                        "seat",
                        each.party(),
                        each.meeting(),
                        each.presence(),
                        each.role(),
                        each.invitation(),
                        each.consulted()));
        reading.exclusions()
                .forEach(each -> line("exclusion", each.party(), each.meeting(), each.grounds(), each.level()));
        reading.selfExclusions().forEach(each -> line("self-exclusion", each.party(), each.meeting(), each.manner()));
        reading.explanations().forEach(each -> line("because", each.rule(), labels.of(each.sentence())));
    }

    private void fact(Fact fact) {
        line(
                "fact",
                fact.type(),
                fact.party(),
                fact.target(),
                fact.occasion(),
                fact instanceof Absence absence ? absence.manner() : null,
                fact instanceof Attendance attendance ? attendance.role() : null,
                fact.modality(),
                fact.reportedBy(),
                fact.evidence(),
                fact.cue(),
                fact.partySpan());
    }

    private void claim(Claim claim) {
        line("claim", claim.source(), claim.party(), claim.speaker(), claim.cue(), claim.content(), claim.quoted());
    }

    private void line(@Nullable Object... values) {
        List<String> out = new ArrayList<>();
        for (Object value : values) {
            out.add(write(value));
        }
        lines.add(String.join(" | ", out));
    }

    private String write(@Nullable Object value) {
        if (value instanceof Party party) {
            return labels.of(party.name());
        }
        if (value instanceof Issue || value instanceof Meeting) {
            Target target = (Target) value;
            return target.id() + " " + labels.of(target.label());
        }
        return value instanceof Span span ? place(span) : String.valueOf(value);
    }

    private String label(@Nullable String words) {
        return words == null ? "-" : labels.of(words);
    }

    private List<String> labels(Party party) {
        return party.blocs().stream().sorted().toList();
    }

    private List<String> all(Collection<? extends Target> targets) {
        return targets.stream().map(this::write).sorted().toList();
    }

    private List<String> places(Collection<Span> spans) {
        return spans.stream().map(this::place).toList();
    }

    private String place(Span span) {
        Span common = version.common(span);
        return common.start() + "-" + common.end();
    }
}
