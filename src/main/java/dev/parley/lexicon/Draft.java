package dev.parley.lexicon;

import dev.parley.diagnostic.Problem;
import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the files of a lexicon hold, while they are read one after the other. */
final class Draft {
    final Map<String, PartyEntry> parties = new LinkedHashMap<>();
    final List<PersonEntry> people = new ArrayList<>();
    final List<OfficeEntry> offices = new ArrayList<>();
    final List<CollectiveEntry> collectives = new ArrayList<>();
    final Set<String> nonparties = new LinkedHashSet<>();
    /** Class to lemmas. */
    final Map<String, Set<String>> nouns = new LinkedHashMap<>();

    final List<CueEntry> cues = new ArrayList<>();
    final List<ReportingEntry> reporting = new ArrayList<>();
    final List<Embedding> embeddings = new ArrayList<>();
    final List<Problem> warnings = new ArrayList<>();

    /** Where the things were defined that may be defined once, by sort and name. */
    private final Map<String, String> places = new LinkedHashMap<>();
    /** A definition file does not parse: what it defines would look unknown. */
    boolean incomplete;

    /** Reports what was defined before; true where it is new. */
    boolean isFirst(String sort, String name, Fields fields, Node at) {
        String before = places.putIfAbsent(sort + ' ' + name, fields.location());
        if (before != null) {
            fields.file().error(at, sort + " `" + name + "` stands twice", "it was first defined at " + before);
        }
        return before == null;
    }
}
