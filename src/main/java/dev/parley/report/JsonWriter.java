package dev.parley.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.Article;
import dev.parley.Reading;
import dev.parley.facts.Absence;
import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.facts.Speaker;
import dev.parley.facts.Target;
import dev.parley.inference.Basis;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Explanation;
import dev.parley.inference.Ground;
import dev.parley.inference.Relation;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stake;
import dev.parley.inference.Stance;
import dev.parley.text.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes a reading field by field, in the order of the schema. */
final class JsonWriter {
    private static final double HUNDREDTHS = 100;

    private final JsonGenerator json;

    JsonWriter(JsonGenerator json) {
        this.json = json;
    }

    /** Writes one value of a list. */
    private interface Item<T> {
        void write(T value) throws IOException;
    }

    void write(Reading reading) throws IOException {
        json.writeStartObject();
        text("schema", "parley/1");
        json.writeFieldName("article");
        article(reading.article());
        list("parties", reading.parties(), this::party);
        list("speakers", reading.speakers(), this::speaker);
        list("meetings", reading.meetings(), this::meeting);
        list("issues", reading.issues(), this::issue);
        list("facts", reading.facts(), this::fact);
        list("claims", reading.claims(), this::claim);
        list("stakes", reading.stakes(), this::stake);
        list("stances", reading.stances(), this::stance);
        list("relations", reading.relations(), this::relation);
        list("seats", reading.seats(), this::seat);
        list("exclusions", reading.exclusions(), this::exclusion);
        list("selfExclusions", reading.selfExclusions(), this::selfExclusion);
        list("explanations", reading.explanations(), this::explanation);
        list("warnings", reading.warnings(), json::writeString);
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeStartObject();
        text("id", article.id());
        text("title", article.title());
        text("date", article.date() == null ? null : article.date().toString());
        json.writeNumberField("length", article.text().length());
        json.writeEndObject();
    }

    private void party(Party party) throws IOException {
        json.writeStartObject();
        text("id", party.id());
        text("name", party.name());
        text("kind", party.kind().word());
        list("mentions", party.mentions(), this::span);
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeStartObject();
        text("name", speaker.name());
        text("role", speaker.role());
        text("party", speaker.party().id());
        list("mentions", speaker.mentions(), this::span);
        json.writeEndObject();
    }

    private void meeting(Meeting meeting) throws IOException {
        json.writeStartObject();
        text("id", meeting.id());
        text("label", meeting.label());
        text("status", meeting.status().word());
        text("place", meeting.place());
        text("when", meeting.when());
        list("issues", meeting.issues(), issue -> json.writeString(issue.id()));
        list("mentions", meeting.mentions(), this::span);
        json.writeEndObject();
    }

    private void issue(Issue issue) throws IOException {
        json.writeStartObject();
        text("id", issue.id());
        text("label", issue.label());
        list("mentions", issue.mentions(), this::span);
        json.writeEndObject();
    }

    private void fact(Fact fact) throws IOException {
        json.writeStartObject();
        text("id", fact.id());
        text("type", fact.type().word());
        text("party", fact.party().id());
        span("partySpan", fact.partySpan());
        text("target", id(fact.target()));
        text("manner", fact instanceof Absence absence ? absence.manner().word() : null);
        text("modality", fact.modality().word());
        text("reportedBy", id(fact.reportedBy()));
        span("cue", fact.cue());
        span("evidence", fact.evidence());
        json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
        json.writeStartObject();
        text("id", claim.id());
        span("source", claim.source());
        text("party", id(claim.party()));
        text("speaker", claim.speaker());
        span("cue", claim.cue());
        span("content", claim.content());
        json.writeBooleanField("quoted", claim.quoted());
        json.writeEndObject();
    }

    private void stance(Stance stance) throws IOException {
        json.writeStartObject();
        text("id", stance.id());
        text("party", stance.party().id());
        text("target", stance.target().id());
        text("position", stance.position().word());
        json.writeNumberField("score", Math.round(stance.score() * HUNDREDTHS) / HUNDREDTHS);
        json.writeFieldName("shift");
        shift(stance.shift());
        text("because", stance.because());
        json.writeEndObject();
    }

    private void shift(Stance.@Nullable Shift shift) throws IOException {
        if (shift == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        text("from", shift.from().word());
        span("before", shift.before());
        span("after", shift.after());
        json.writeEndObject();
    }

    private void stake(Stake stake) throws IOException {
        json.writeStartObject();
        text("party", stake.party().id());
        text("target", stake.target().id());
        list("bases", stake.bases().stream().map(Basis::word).toList(), json::writeString);
        text("because", stake.because());
        json.writeEndObject();
    }

    private void relation(Relation relation) throws IOException {
        json.writeStartObject();
        text("party", relation.party().id());
        text("other", relation.other().id());
        text("target", relation.target().id());
        text("side", relation.side().word());
        text("because", relation.because());
        json.writeEndObject();
    }

    private void seat(Seat seat) throws IOException {
        json.writeStartObject();
        text("meeting", seat.meeting().id());
        text("party", seat.party().id());
        text("presence", seat.presence().word());
        text("role", seat.role() == null ? null : seat.role().word());
        text("invitation", seat.invitation().word());
        text("consulted", seat.consulted().word());
        json.writeFieldName("part");
        part(seat.part());
        text("because", seat.because());
        json.writeEndObject();
    }

    private void part(Seat.@Nullable Part part) throws IOException {
        if (part == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        list("members", part.members(), member -> json.writeString(member.id()));
        json.writeNumberField("of", part.of());
        json.writeBooleanField("institution", part.institution());
        json.writeEndObject();
    }

    private void exclusion(Exclusion exclusion) throws IOException {
        json.writeStartObject();
        text("id", exclusion.id());
        text("party", exclusion.party().id());
        text("meeting", exclusion.meeting().id());
        list("grounds", exclusion.grounds().stream().map(Ground::word).toList(), json::writeString);
        text("level", exclusion.level().word());
        list("contestedBy", exclusion.contestedBy(), party -> json.writeString(party.id()));
        text("endedBy", id(exclusion.endedBy()));
        text("because", exclusion.because());
        json.writeEndObject();
    }

    private void selfExclusion(SelfExclusion selfExclusion) throws IOException {
        json.writeStartObject();
        text("id", selfExclusion.id());
        text("party", selfExclusion.party().id());
        text("meeting", selfExclusion.meeting().id());
        text("manner", selfExclusion.manner().word());
        text("because", selfExclusion.because());
        json.writeEndObject();
    }

    private void explanation(Explanation explanation) throws IOException {
        json.writeStartObject();
        text("id", explanation.id());
        text("rule", explanation.rule());
        text("sentence", explanation.sentence());
        list("from", explanation.from(), json::writeString);
        json.writeEndObject();
    }

    private static @Nullable String id(@Nullable Target target) {
        return target == null ? null : target.id();
    }

    private void text(String field, @Nullable String value) throws IOException {
        json.writeStringField(field, value);
    }

    private void span(String field, @Nullable Span span) throws IOException {
        json.writeFieldName(field);
        if (span == null) {
            json.writeNull();
        } else {
            span(span);
        }
    }

    private void span(Span span) throws IOException {
        json.writeStartArray();
        json.writeNumber(span.start());
        json.writeNumber(span.end());
        json.writeEndArray();
    }

    private <T> void list(String field, List<T> values, Item<? super T> item) throws IOException {
        json.writeArrayFieldStart(field);
        for (T value : values) {
            item.write(value);
        }
        json.writeEndArray();
    }
}
