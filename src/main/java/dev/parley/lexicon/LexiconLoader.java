package dev.parley.lexicon;

import dev.parley.diagnostic.Problems;
import dev.parley.pack.Pack;
import dev.parley.pack.PackFile;
import dev.parley.pack.yaml.YamlFile;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/**
 * Reads the lexicon of a pack: all files side by side into nodes, then one sort after the other into entries, definitions before their uses.
 *
 * <p>All mistakes of all files come out together, in one {@link dev.parley.diagnostic.ProblemsException}.
 */
public final class LexiconLoader {
    private static final String ROOT = "lexicon/";

    private final Problems problems = new Problems();
    private final Draft draft = new Draft();
    private final List<YamlFile> files;

    private LexiconLoader(Pack pack) {
        problems.addAll(pack.problems(".yaml"));
        List<PackFile> own = pack.files(".yaml").stream()
                .filter(file -> file.path().startsWith(ROOT))
                .toList();
        this.files = own.parallelStream().map(YamlFile::parse).toList();
    }

    /** The lexicon of a pack; throws all that is wrong in it. */
    public static Lexicon load(Pack pack) {
        return new LexiconLoader(pack).load();
    }

    private Lexicon load() {
        List<YamlFile> left = new ArrayList<>(files);
        draft.incomplete = files.stream().anyMatch(YamlFile::isBroken);
        FormsReader forms = new FormsReader();
        GrammarReader grammar = new GrammarReader(forms);
        EmbeddingReader embedding = new EmbeddingReader(draft);
        NounReader nouns = new NounReader(draft);
        PartyReader parties = new PartyReader(draft);

        take(left, path -> path.startsWith("grammar/embedding"), embedding::read);
        take(left, path -> path.startsWith("grammar/"), grammar::read);
        take(left, path -> path.startsWith("nouns"), nouns::readNouns);
        take(left, path -> path.startsWith("nonparties"), nouns::readNonparties);
        MeetingReader meetings = new MeetingReader();
        take(left, path -> path.startsWith("meetings"), meetings::read);
        take(left, path -> path.startsWith("offices"), nouns::readOffices);
        take(left, path -> path.startsWith("collectives"), nouns::readCollectives);
        take(left, path -> path.startsWith("parties/people"), parties::readPeople);
        take(left, path -> path.startsWith("parties/"), parties::readParties);
        CueReader cues = new CueReader(draft, grammar.list("particles"), grammar.list("prepositions"));
        take(left, path -> path.startsWith("cues/"), cues::read);
        ReportingReader reporting = new ReportingReader(draft, grammar.list("particles"), grammar.list("prepositions"));
        take(left, path -> path.startsWith("reporting"), reporting::read);
        left.forEach(this::refuse);
        if (!draft.incomplete) {
            parties.checkReferences();
        }
        files.forEach(file -> problems.addAll(file.problems()));
        problems.addAll(draft.warnings);
        problems.throwErrors();
        return new Lexicon(draft, grammar.grammar(), morphology(grammar, forms), meetings.words());
    }

    private static void take(List<YamlFile> left, Predicate<String> isSort, Consumer<YamlFile> reader) {
        for (YamlFile file : List.copyOf(left)) {
            if (isSort.test(file.file().path().substring(ROOT.length()))) {
                reader.accept(file);
                left.remove(file);
            }
        }
    }

    private void refuse(YamlFile file) {
        problems.add(file.file()
                .error(
                        0,
                        0,
                        "no part of the lexicon has this name",
                        "a file of the lexicon is parties/*.yaml, cues/*.yaml, grammar/*.yaml,"
                                + " reporting*.yaml, offices*.yaml, collectives*.yaml, nouns*.yaml,"
                                + " nonparties*.yaml or meetings*.yaml"));
    }

    private Morphology morphology(GrammarReader grammar, FormsReader forms) {
        Set<String> verbs = new HashSet<>();
        draft.cues.forEach(cue -> addVerb(cue.words(), verbs));
        draft.reporting.forEach(entry -> addVerb(entry.words(), verbs));
        for (Embedding embedding : draft.embeddings) {
            int blank = embedding.lemma().indexOf(' ');
            if (embedding.kind() == CueWords.Kind.VERB) {
                verbs.add(blank < 0 ? embedding.lemma() : embedding.lemma().substring(0, blank));
            }
        }
        Set<String> others = new HashSet<>(grammar.functionWords());
        draft.nouns.values().forEach(others::addAll);
        return new Morphology(forms, verbs, others, Set.copyOf(grammar.list("prepositions")));
    }

    private static void addVerb(CueWords words, Set<String> verbs) {
        if (words.kind() == CueWords.Kind.VERB) {
            verbs.add(words.lemma());
        }
    }
}
