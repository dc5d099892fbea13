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
import java.io.IOException;

/** Writes a reading field by field, in the order of the schema. */
final class JsonWriter {
    private final JsonGenerator json;
    private final JsonFields fields;

    JsonWriter(JsonGenerator json) {
        this.json = json;
        this.fields = new JsonFields(json);
    }

    void write(Reading reading) throws IOException {
        JsonConclusions conclusions = new JsonConclusions(json, fields);
        json.writeStartObject();
        fields.text("schema", "parley/1");
        json.writeFieldName("article");
        article(reading.article());
        fields.list("parties", reading.parties(), this::party);
        fields.list("speakers", reading.speakers(), this::speaker);
        fields.list("meetings", reading.meetings(), this::meeting);
        fields.list("issues", reading.issues(), this::issue);
        fields.list("facts", reading.facts(), this::fact);
        fields.list("claims", reading.claims(), this::claim);
        fields.list("stakes", reading.stakes(), conclusions::stake);
        fields.list("stances", reading.stances(), conclusions::stance);
        fields.list("relations", reading.relations(), conclusions::relation);
        fields.list("seats", reading.seats(), conclusions::seat);
        fields.list("exclusions", reading.exclusions(), conclusions::exclusion);
        fields.list("selfExclusions", reading.selfExclusions(), conclusions::selfExclusion);
        fields.list("explanations", reading.explanations(), conclusions::explanation);
        fields.list("warnings", reading.warnings(), json::writeString);
        json.writeEndObject();
    }

    private void article(Article article) throws IOException {
        json.writeStartObject();
        fields.text("id", article.id());
        fields.text("title", article.title());
        fields.text("date", article.date() == null ? null : article.date().toString());
        json.writeNumberField("length", article.text().length());
        json.writeEndObject();
    }

    private void party(Party party) throws IOException {
        json.writeStartObject();
        fields.text("id", party.id());
        fields.text("name", party.name());
        fields.text("kind", party.kind().word());
        fields.list("mentions", party.mentions(), fields::span);
        json.writeEndObject();
    }

    private void speaker(Speaker speaker) throws IOException {
        json.writeStartObject();
        fields.text("name", speaker.name());
        fields.text("role", speaker.role());
        fields.text("party", speaker.party().id());
        fields.list("mentions", speaker.mentions(), fields::span);
        json.writeEndObject();
    }

    private void meeting(Meeting meeting) throws IOException {
        json.writeStartObject();
        fields.text("id", meeting.id());
        fields.text("label", meeting.label());
        fields.text("status", meeting.status().word());
        fields.text("place", meeting.place());
        fields.text("when", meeting.when());
        fields.list("issues", meeting.issues(), issue -> json.writeString(issue.id()));
        fields.list("mentions", meeting.mentions(), fields::span);
        json.writeEndObject();
    }

    private void issue(Issue issue) throws IOException {
        json.writeStartObject();
        fields.text("id", issue.id());
        fields.text("label", issue.label());
        fields.list("mentions", issue.mentions(), fields::span);
        json.writeEndObject();
    }

    private void fact(Fact fact) throws IOException {
        json.writeStartObject();
        fields.text("id", fact.id());
        fields.text("type", fact.type().word());
        fields.text("party", fact.party().id());
        fields.span("partySpan", fact.partySpan());
        fields.text("target", JsonFields.id(fact.target()));
        fields.text("manner", fact instanceof Absence absence ? absence.manner().word() : null);
        fields.text("modality", fact.modality().word());
        fields.text("reportedBy", JsonFields.id(fact.reportedBy()));
        fields.span("cue", fact.cue());
        fields.span("evidence", fact.evidence());
        json.writeEndObject();
    }

    private void claim(Claim claim) throws IOException {
        json.writeStartObject();
        fields.text("id", claim.id());
        fields.span("source", claim.source());
        fields.text("party", JsonFields.id(claim.party()));
        fields.text("speaker", claim.speaker());
        fields.span("cue", claim.cue());
        fields.span("content", claim.content());
        json.writeBooleanField("quoted", claim.quoted());
        json.writeEndObject();
    }
}
