package dev.parley.lexicon;

import dev.parley.pack.yaml.Fields;
import dev.parley.pack.yaml.Node;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gathers the forms that no rule gives, from the files of {@code grammar/}. */
final class FormsReader {
    /** A form of an irregular verb. */
    record Irregular(String lemma, VerbForm form) {}

    private static final Map<String, VerbForm> FORMS = Words.of(VerbForm.values());

    private final Map<String, Irregular> verbs = new HashMap<>();
    private final Map<String, VerbForm> variantForms = new HashMap<>();
    final Set<String> irregularBases = new HashSet<>();
    /** "come", "put": a participle that is its own base. */
    final Set<String> baseParticiples = new HashSet<>();

    final Set<String> doubling = new HashSet<>();
    final Set<String> finalE = new HashSet<>();
    final Map<String, String> singulars = new HashMap<>();
    final Map<String, String> plurals = new HashMap<>();
    final Set<String> endingInS = new HashSet<>();
    final Map<String, String> positives = new HashMap<>();

    void read(Fields fields) {
        readVerbs(fields.map("verbs"), fields);
        readVariants(fields.map("verbVariants"));
        readVariantForms(fields.map("variantForms"));
        doubling.addAll(fields.texts("doubling"));
        finalE.addAll(fields.texts("eVerbs"));
        endingInS.addAll(fields.texts("sEndings"));
        Fields nouns = fields.map("nouns");
        if (nouns != null) {
            for (Node.Entry entry : nouns.entries()) {
                String singular = entry.key().text();
                for (Node.Scalar plural : nouns.oneOrMore(entry)) {
                    singulars.putIfAbsent(plural.text(), singular);
                    plurals.putIfAbsent(singular, plural.text());
                }
            }
        }
        Fields adjectives = fields.map("adjectives");
        if (adjectives != null) {
            for (Node.Entry entry : adjectives.entries()) {
                adjectives
                        .oneOrMore(entry)
                        .forEach(form -> positives.put(form.text(), entry.key().text()));
            }
        }
    }

    private void readVerbs(@Nullable Fields table, Fields grammar) {
        if (table == null) {
            return;
        }
        for (Node.Entry entry : table.entries()) {
            String base = entry.key().text();
            List<Node.Scalar> forms = table.oneOrMore(entry);
            if (forms.size() != 2) {
                grammar.file()
                        .error(
                                entry.key(),
                                "the verb `" + base + "` must have two forms, it has " + forms.size(),
                                "write its past and its participle: `take: [took, taken]`");
                continue;
            }
            irregularBases.add(base);
            String past = forms.get(0).text();
            String participle = forms.get(1).text();
            if (participle.equals(base)) {
                baseParticiples.add(base);
            }
            if (past.equals(participle)) {
                add(past, base, VerbForm.PAST_OR_PARTICIPLE);
            } else {
                add(past, base, VerbForm.PAST);
                add(participle, base, VerbForm.PARTICIPLE);
            }
        }
    }

    /** A form that is its own base stays one: "cut", "become". */
    private void add(String form, String base, VerbForm kind) {
        if (!form.equals(base)) {
            verbs.putIfAbsent(form, new Irregular(base, kind));
        }
    }

    private void readVariants(@Nullable Fields table) {
        if (table == null) {
            return;
        }
        for (Node.Entry entry : table.entries()) {
            String base = entry.key().text();
            for (Node.Scalar form : table.oneOrMore(entry)) {
                verbs.putIfAbsent(form.text(), new Irregular(base, VerbForm.PAST_OR_PARTICIPLE));
            }
        }
    }

    private void readVariantForms(@Nullable Fields table) {
        if (table == null) {
            return;
        }
        FORMS.forEach((name, form) -> table.texts(name).forEach(word -> variantForms.put(word, form)));
        table.done();
    }

    /** A form that its own table names stays what the table says. */
    Map<String, Irregular> verbs() {
        Map<String, Irregular> out = new HashMap<>(verbs);
        out.replaceAll(
                (word, irregular) -> new Irregular(irregular.lemma, variantForms.getOrDefault(word, irregular.form)));
        return out;
    }
}
