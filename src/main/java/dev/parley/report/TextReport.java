package dev.parley.report;

import dev.parley.Article;
import dev.parley.Reading;
import dev.parley.facts.Meeting;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A reading on one screen, for an analyst: who sat, who did not and why, who stands where, in the words of the text. */
public final class TextReport {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private final Reading reading;
    private final Page page;
    private final Findings findings;

    private TextReport(Reading reading, boolean colour) {
        this.reading = reading;
        this.page = new Page(colour);
        this.findings = new Findings(reading);
    }

    /** The report, each line ended by a line feed. */
    public static String of(Reading reading, boolean colour) {
        TextReport report = new TextReport(reading, colour);
        report.write();
        return report.page.toString();
    }

    private void write() {
        headline(reading.article());
        reading.meetings().forEach(this::meeting);
        section("decided without them", findings.withoutMeeting());
        section("where they stand", findings.stances());
        section("who is divided on what", findings.divisions());
        section("also stated", findings.otherFacts());
        if (isEmpty()) {
            page.blank();
            boolean met = !reading.meetings().isEmpty();
            page.heading(met ? "Nothing was read about who took part." : "No party takes part in anything here.");
        }
        warnings(reading.warnings());
    }

    private void headline(Article article) {
        String title = article.title() == null ? "" : Quote.fold(article.title());
        String id = Quote.fold(article.id());
        String date = article.date() == null ? null : article.date().format(DAY);
        page.heading(title.isEmpty() ? id : title);
        String below = Stream.of(title.isEmpty() ? null : id, date)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        if (!below.isEmpty()) {
            page.quiet(below);
        }
    }

    private void meeting(Meeting meeting) {
        page.blank();
        page.heading(Wording.words(meeting.status()), Quote.fold(meeting.label()) + " [" + meeting.id() + "]");
        String details = details(meeting);
        if (!details.isEmpty()) {
            page.more(Tone.PLAIN, details);
        }
        Entry.merged(findings.at(meeting)).forEach(entry -> entry.print(page));
    }

    /** Place, time and issues, as far as the label does not say them. */
    private static String details(Meeting meeting) {
        String label = meeting.label().toLowerCase(Locale.ROOT);
        List<String> details = new ArrayList<>();
        Stream.of(meeting.place(), meeting.when())
                .filter(Objects::nonNull)
                .map(Quote::fold)
                .filter(detail -> !label.contains(detail.toLowerCase(Locale.ROOT)))
                .forEach(details::add);
        String issues = meeting.issues().stream()
                .map(issue -> Quote.fold(issue.label()))
                .filter(issue -> !label.contains(issue.toLowerCase(Locale.ROOT)))
                .collect(Collectors.joining("; "));
        String where = String.join(", ", details);
        String what = issues.isEmpty() ? "" : "on " + issues;
        return where.isEmpty() || what.isEmpty() ? where + what : where + "; " + what;
    }

    private void section(String heading, List<Entry> entries) {
        if (!entries.isEmpty()) {
            page.blank();
            page.heading(heading);
            Entry.merged(entries).forEach(entry -> entry.print(page));
        }
    }

    private boolean isEmpty() {
        return reading.facts().isEmpty()
                && reading.seats().isEmpty()
                && reading.exclusions().isEmpty()
                && reading.selfExclusions().isEmpty()
                && reading.stances().isEmpty();
    }

    private void warnings(List<String> warnings) {
        if (!warnings.isEmpty()) {
            page.blank();
            warnings.forEach(warning -> page.entry("warning", Tone.DOUBTFUL, Quote.fold(warning)));
        }
    }
}
