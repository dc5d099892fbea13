package dev.parley.lexicon;

import dev.parley.lexicon.Grammar.Pronoun;
import dev.parley.lexicon.Grammar.Subordination;
import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import dev.parley.pack.yaml.YamlFile;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the files of {@code grammar/} that hold lists of words. A list may be spread over several files. */
final class GrammarReader {
    private static final Map<String, Subordination> SUBORDINATIONS = Words.of(Subordination.values());
    private static final Map<String, Embedding.Effect> EFFECTS = Words.of(Embedding.Effect.values());
    private static final Map<String, Pronoun.Gender> GENDERS = Words.of(Pronoun.Gender.values());
    private static final Map<String, Boolean> NUMBERS = Map.of("singular", false, "plural", true, "any", false);
    private static final List<String> LISTS = List.of(
            "prepositions",
            "cardinals",
            "exemplifiers",
            "additives",
            "negatableTimes",
            "absolutes",
            "partitives",
            "comitatives",
            "particles",
            "relativePronouns",
            "negators",
            "auxiliaries",
            "hedges",
            "demonstratives",
            "coordinators",
            "groupAnaphora",
            "counterpartNouns",
            "daysOfWeek",
            "months",
            "possessives",
            "nominatives",
            "interjections",
            "reflexives",
            "indefinites",
            "reciprocals",
            "quantifiers",
            "quantityNouns",
            "timeAdverbs",
            "futureTimes",
            "copulas",
            "officeQualifiers",
            "formerQualifiers",
            "reportingFormulas",
            "interrogatives");
    private static final List<String> LISTS_AS_WRITTEN =
            List.of("abbreviations", "organisationSuffixes", "legalForms", "givenNames");

    private final Map<String, Set<String>> lists = new HashMap<>();
    private final Map<String, Subordination> subordinators = new HashMap<>();
    private final Map<String, Embedding.Effect> modals = new HashMap<>();
    private final Map<String, Pronoun> pronouns = new HashMap<>();
    private final Map<String, String> personalPronouns = new HashMap<>();
    private final FormsReader forms;

    GrammarReader(FormsReader forms) {
        this.forms = forms;
    }

    void read(YamlFile file) {
        Fields fields = file.map("the grammar");
        if (fields == null) {
            return;
        }
        LISTS.forEach(name -> readList(fields, name, true));
        LISTS_AS_WRITTEN.forEach(name -> readList(fields, name, false));
        readSubordinators(fields.map("subordinators"));
        readModals(fields.map("modals"));
        readPronouns(fields.map("pronouns"));
        readPersonalPronouns(fields.map("personalPronouns"));
        forms.read(fields);
        fields.done();
    }

    private void readList(Fields fields, String name, boolean lower) {
        Set<String> words = lists.computeIfAbsent(name, key -> new LinkedHashSet<>());
        for (Node.Scalar word : fields.scalars(name)) {
            String form = lower ? word.text().toLowerCase(Locale.ROOT) : word.text();
            if (!words.add(form)) {
                fields.file().error(word, "`" + word.text() + "` stands twice in `" + name + "`", "remove one");
            }
        }
    }

    /** A word of several classes is what the first of them says, conditional first. */
    private void readSubordinators(@Nullable Fields fields) {
        if (fields == null) {
            return;
        }
        SUBORDINATIONS.forEach((name, subordination) -> fields.texts(name)
                .forEach(word -> subordinators.putIfAbsent(word.toLowerCase(Locale.ROOT), subordination)));
        fields.done();
    }

    private void readModals(@Nullable Fields fields) {
        if (fields == null) {
            return;
        }
        for (Node.Entry entry : fields.entries()) {
            Fields modal = fields.map(entry.key().text());
            if (modal != null) {
                modals.put(entry.key().text(), modal.choice("effect", EFFECTS, Embedding.Effect.ASSERTED));
                modal.done();
            }
        }
    }

    private void readPronouns(@Nullable Fields fields) {
        if (fields == null) {
            return;
        }
        for (Node.Entry entry : fields.entries()) {
            Fields pronoun = fields.map(entry.key().text());
            if (pronoun != null) {
                Integer person = pronoun.number("person");
                if (!pronoun.has("person")) {
                    pronoun.missing("person");
                }
                pronouns.put(
                        entry.key().text().toLowerCase(Locale.ROOT),
                        new Pronoun(
                                Objects.requireNonNullElse(person, 3),
                                pronoun.choice("number", NUMBERS, false),
                                pronoun.choice("gender", GENDERS, Pronoun.Gender.ANY)));
                pronoun.done();
            }
        }
    }

    private void readPersonalPronouns(@Nullable Fields fields) {
        if (fields != null) {
            fields.entries()
                    .forEach(entry -> personalPronouns.put(
                            entry.key().text(), fields.text(entry.key().text())));
        }
    }

    Set<String> list(String name) {
        return lists.getOrDefault(name, Set.of());
    }

    /** Words that are no verbs although they may look so: "nothing", "during". */
    Set<String> functionWords() {
        Set<String> out = new LinkedHashSet<>(list("indefinites"));
        out.addAll(list("prepositions"));
        return out;
    }

    Grammar grammar() {
        return new Grammar(
                copy("prepositions"),
                List.copyOf(list("cardinals")),
                copy("exemplifiers"),
                copy("additives"),
                copy("negatableTimes"),
                copy("absolutes"),
                copy("partitives"),
                copy("comitatives"),
                copy("particles"),
                Map.copyOf(subordinators),
                copy("relativePronouns"),
                copy("negators"),
                Map.copyOf(modals),
                copy("auxiliaries"),
                copy("hedges"),
                Map.copyOf(pronouns),
                copy("demonstratives"),
                copy("abbreviations"),
                copy("coordinators"),
                copy("groupAnaphora"),
                copy("counterpartNouns"),
                copy("daysOfWeek"),
                copy("months"),
                copy("organisationSuffixes"),
                copy("legalForms"),
                copy("givenNames"),
                copy("possessives"),
                copy("nominatives"),
                copy("interjections"),
                copy("reflexives"),
                copy("indefinites"),
                copy("reciprocals"),
                copy("quantifiers"),
                copy("quantityNouns"),
                copy("timeAdverbs"),
                copy("futureTimes"),
                copy("copulas"),
                copy("officeQualifiers"),
                copy("formerQualifiers"),
                copy("reportingFormulas"),
                copy("interrogatives"),
                Map.copyOf(personalPronouns));
    }

    private Set<String> copy(String name) {
        return Set.copyOf(list(name));
    }
}
