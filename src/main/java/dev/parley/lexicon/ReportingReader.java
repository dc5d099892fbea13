package dev.parley.lexicon;

import dev.parley.diagnostic.Nearest;
import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import dev.parley.pack.yaml.YamlFile;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Reads {@code reporting*.yaml}. */
final class ReportingReader {
    private static final Map<String, ReportingEntry.Kind> KINDS = Words.of(ReportingEntry.Kind.values());
    private static final Map<String, ReportingEntry.Confidence> CONFIDENCES =
            Words.of(ReportingEntry.Confidence.values());
    private static final Map<String, CueWords.Kind> WORD_KINDS = Words.of(CueWords.Kind.values());

    private final Draft draft;
    private final Set<String> frames;
    private final Set<String> sources;
    private final CueWordsReader words;

    ReportingReader(Draft draft, Set<String> particles, Set<String> prepositions) {
        this.draft = draft;
        this.frames = Slots.frames(prepositions);
        this.sources = Slots.sources(prepositions);
        this.words = new CueWordsReader(WORD_KINDS, new CueWordsParser(particles, prepositions));
    }

    void read(YamlFile file) {
        file.entries("a reporting cue").forEach(this::read);
    }

    private void read(Fields fields) {
        Set<String> taken = frames(fields);
        ReportingEntry.Confidence confidence = fields.choiceOrNull("confidence", CONFIDENCES);
        ReportingEntry entry = new ReportingEntry(
                words.read(fields, taken),
                fields.choice("kind", KINDS, ReportingEntry.Kind.SPEECH),
                taken,
                source(fields),
                fields.flag("factive", false),
                confidence == null ? ReportingEntry.Confidence.HIGH : confidence,
                fields.text("holds"),
                fields.text("silent"),
                fields.location());
        fields.done();
        String identity = entry.words() + " (" + entry.words().kind().word() + ", "
                + entry.kind().word() + ", " + String.join("/", entry.frames()) + ")";
        if (draft.isFirst("the reporting cue", identity, fields, fields.node())) {
            draft.reporting.add(entry);
        }
    }

    private Set<String> frames(Fields fields) {
        if (!fields.has("frames")) {
            fields.missing("frames");
        }
        Set<String> out = new LinkedHashSet<>();
        for (Node.Scalar frame : fields.oneOrMore("frames")) {
            if (!frames.contains(frame.text())) {
                fields.file()
                        .error(frame, "there is no frame `" + frame.text() + "`", Nearest.hint(frame.text(), frames));
            }
            out.add(frame.text());
        }
        return out;
    }

    private String source(Fields fields) {
        String source = fields.text("source");
        Node node = fields.get("source");
        if (node != null && !source.isEmpty() && !sources.contains(source)) {
            fields.file().error(node, "there is no slot `" + source + "`", Nearest.hint(source, sources));
        }
        return source;
    }
}
