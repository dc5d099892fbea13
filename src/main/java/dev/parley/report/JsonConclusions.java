package dev.parley.report;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.parley.inference.Basis;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Explanation;
import dev.parley.inference.Ground;
import dev.parley.inference.Relation;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stake;
import dev.parley.inference.Stance;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Writes what the rules conclude, each line with the id of its explanation. */
final class JsonConclusions {
    private static final double HUNDREDTHS = 100;

    private final JsonGenerator json;
    private final JsonFields fields;

    JsonConclusions(JsonGenerator json, JsonFields fields) {
        this.json = json;
        this.fields = fields;
    }

    void stake(Stake stake) throws IOException {
        json.writeStartObject();
        fields.text("party", stake.party().id());
        fields.text("target", stake.target().id());
        fields.list("bases", stake.bases().stream().map(Basis::word).toList(), json::writeString);
        fields.text("because", stake.because());
        json.writeEndObject();
    }

    void stance(Stance stance) throws IOException {
        json.writeStartObject();
        fields.text("id", stance.id());
        fields.text("party", stance.party().id());
        fields.text("target", stance.target().id());
        fields.text("position", stance.position().word());
        json.writeNumberField("score", Math.round(stance.score() * HUNDREDTHS) / HUNDREDTHS);
        json.writeFieldName("shift");
        shift(stance.shift());
        fields.text("because", stance.because());
        json.writeEndObject();
    }

    private void shift(Stance.@Nullable Shift shift) throws IOException {
        if (shift == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        fields.text("from", shift.from().word());
        fields.span("before", shift.before());
        fields.span("after", shift.after());
        json.writeEndObject();
    }

    void relation(Relation relation) throws IOException {
        json.writeStartObject();
        fields.text("party", relation.party().id());
        fields.text("other", relation.other().id());
        fields.text("target", relation.target().id());
        fields.text("side", relation.side().word());
        fields.text("because", relation.because());
        json.writeEndObject();
    }

    void seat(Seat seat) throws IOException {
        json.writeStartObject();
        fields.text("meeting", seat.meeting().id());
        fields.text("party", seat.party().id());
        fields.text("presence", seat.presence().word());
        fields.text("role", seat.role() == null ? null : seat.role().word());
        fields.text("invitation", seat.invitation().word());
        fields.text("consulted", seat.consulted().word());
        json.writeFieldName("part");
        part(seat.part());
        fields.text("because", seat.because());
        json.writeEndObject();
    }

    private void part(Seat.@Nullable Part part) throws IOException {
        if (part == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        fields.list("members", part.members(), member -> json.writeString(member.id()));
        json.writeNumberField("of", part.of());
        json.writeBooleanField("institution", part.institution());
        json.writeEndObject();
    }

    void exclusion(Exclusion exclusion) throws IOException {
        json.writeStartObject();
        fields.text("id", exclusion.id());
        fields.text("party", exclusion.party().id());
        fields.text("meeting", exclusion.meeting().id());
        fields.list("grounds", exclusion.grounds().stream().map(Ground::word).toList(), json::writeString);
        fields.text("level", exclusion.level().word());
        fields.list("contestedBy", exclusion.contestedBy(), party -> json.writeString(party.id()));
        fields.text("endedBy", JsonFields.id(exclusion.endedBy()));
        fields.text("because", exclusion.because());
        json.writeEndObject();
    }

    void selfExclusion(SelfExclusion selfExclusion) throws IOException {
        json.writeStartObject();
        fields.text("id", selfExclusion.id());
        fields.text("party", selfExclusion.party().id());
        fields.text("meeting", selfExclusion.meeting().id());
        fields.text("manner", selfExclusion.manner().word());
        fields.text("because", selfExclusion.because());
        json.writeEndObject();
    }

    void explanation(Explanation explanation) throws IOException {
        json.writeStartObject();
        fields.text("id", explanation.id());
        fields.text("rule", explanation.rule());
        fields.text("sentence", explanation.sentence());
        fields.list("from", explanation.from(), json::writeString);
        json.writeEndObject();
    }
}
