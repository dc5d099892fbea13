package dev.parley.lexicon;

import dev.parley.diagnostic.Problem;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The vocabulary of a pack. Immutable, thread-safe.
 *
 * <p>Words are asked for in lower case, lemmas as {@link Morphology} makes them. A year that is null means today.
 */
public final class Lexicon {
    /** "super-", "meat-": a shorter beginning is no word. */
    private static final int SHORTEST_FIRST_PART = 3;

    private static final String TIME = "time";
    private static final String PERSON = "person";

    private final Grammar grammar;
    private final Morphology morphology;
    private final MeetingWords meetings;
    private final PartyTable parties;
    private final NounTable nouns;
    private final List<CueEntry> allCues;
    private final EntryIndex<CueEntry> cues;
    private final EntryIndex<ReportingEntry> reporting;
    private final EmbeddingTable embeddings;
    private final Names names;
    private final Offices offices;
    private final List<Problem> warnings;

    Lexicon(Draft draft, Grammar grammar, Morphology morphology, MeetingWords meetings) {
        this.grammar = grammar;
        this.morphology = morphology;
        this.meetings = meetings;
        this.parties = new PartyTable(draft.parties);
        this.nouns = new NounTable(draft.nouns, draft.collectives, draft.nonparties, morphology);
        this.allCues = List.copyOf(draft.cues);
        this.cues = new EntryIndex<>(draft.cues, CueEntry::words);
        this.reporting = new EntryIndex<>(draft.reporting, ReportingEntry::words);
        this.embeddings = new EmbeddingTable(draft.embeddings);
        this.names = new Names(draft.parties.values(), draft.people, draft.nonparties, this::isCommonWord);
        this.offices = new Offices(draft.offices, grammar.officeQualifiers(), morphology);
        this.warnings = List.copyOf(draft.warnings);
    }

    public Grammar grammar() {
        return grammar;
    }

    public Morphology morphology() {
        return morphology;
    }

    public MeetingWords meetings() {
        return meetings;
    }

    /** What is doubtful in the files, but stops nothing. */
    public List<Problem> warnings() {
        return warnings;
    }

    public Names names() {
        return names;
    }

    public Offices offices() {
        return offices;
    }

    private boolean isCommonWord(String form) {
        String lemma = morphology.nounLemma(form);
        return !nouns.classes(lemma).isEmpty()
                || nouns.isNonparty(lemma)
                || nouns.collective(form) != null
                || !cues.get(CueWords.Kind.NOUN, lemma).isEmpty();
    }

    /** "Ukrainian", as written in the text. */
    public boolean isDemonym(String form) {
        return parties.isDemonym(form);
    }

    /** "U.S.", "UN": a name in capitals of a state or an organisation. */
    public boolean isStateAbbreviation(String form) {
        return parties.isAbbreviationOfState(form);
    }

    /** "week", "Monday". */
    public boolean isTime(String lemma) {
        return nouns.classes(lemma).contains(TIME);
    }

    public boolean isTimeAdverb(String lower) {
        return grammar.timeAdverbs().contains(lower);
    }

    /** Whether a cue or a reporting word is this verb with this particle. */
    public boolean isParticleVerb(String lemma, String word) {
        return cues.isParticleVerb(lemma, word) || reporting.isParticleVerb(lemma, word);
    }

    /** The classes of a noun, also of one of several words. */
    public Set<String> nounClasses(String lemma) {
        return nouns.classes(lemma);
    }

    public Optional<CollectiveEntry> collective(String lower) {
        return Optional.ofNullable(nouns.collective(lower));
    }

    /**
     * "meatpackers", "superdelegates", "unionists": people whom the lexicon does not list, by the form of the noun.
     *
     * <p>A noun that has a class of things ("offers", "numbers") or is never a party is none.
     */
    public Optional<CollectiveEntry> openCollective(String lower) {
        String lemma = morphology.nounLemma(lower);
        if (lemma.equals(lower) || isNonparty(lemma) || !nouns.classes(lemma).isEmpty() || !isPeople(lower)) {
            return Optional.empty();
        }
        return Optional.of(new CollectiveEntry(lower, PartyKind.COLLECTIVE, true, isCompound(lower)));
    }

    private boolean isPeople(String lower) {
        return lower.endsWith("ists")
                || lower.endsWith("crats")
                || morphology.isAgentPlural(lower)
                || isCompound(lower);
    }

    /** "superdelegates", "steelworkers". */
    private boolean isCompound(String lower) {
        for (int i = SHORTEST_FIRST_PART; i < lower.length() - SHORTEST_FIRST_PART; i++) {
            String last = lower.substring(i);
            if (isPersonNoun(last) && !isNonparty(morphology.nounLemma(last))) {
                return true;
            }
        }
        return false;
    }

    /** "analyst": never a party. */
    public boolean isNonparty(String lemma) {
        return nouns.isNonparty(lemma);
    }

    /** "delegate": somebody, not something. */
    public boolean isPersonNoun(String lower) {
        return nouns.classes(morphology.nounLemma(lower)).contains(PERSON) || nouns.collective(lower) != null;
    }

    /** "government": with the name of a state it is the state. */
    public boolean isExecutive(String lower) {
        return meetings.executives().contains(lower);
    }

    /** "of", "for": comes between an office and its body. */
    public boolean isBodyPreposition(String lower) {
        return meetings.bodyPrepositions().contains(lower);
    }

    /** "it" for "its"; null where the word is no possessive. */
    public @Nullable String personalOf(String possessive) {
        return grammar.personalPronouns().get(possessive);
    }

    public List<CueEntry> cues(CueWords.Kind kind, String lemma) {
        return cues.get(kind, lemma);
    }

    /** The phrases that begin with a word, longest first. */
    public List<CueEntry> phraseCues(String firstWord) {
        return cues.phrases(firstWord);
    }

    public List<ReportingEntry> reporting(CueWords.Kind kind, String lemma) {
        return reporting.get(kind, lemma);
    }

    /** The phrases that begin with a word, longest first. */
    public List<ReportingEntry> phraseReporting(String firstWord) {
        return reporting.phrases(firstWord);
    }

    /** What a word does to its complement; subject control where the word has both. */
    public Optional<Embedding> embedding(CueWords.Kind kind, String lemma, String complement) {
        return embeddings.get(kind, lemma, complement).stream().findFirst();
    }

    /** The same for one of the controls: "asked to leave" and "asked them to leave" differ. */
    public Optional<Embedding> embedding(CueWords.Kind kind, String lemma, String complement, boolean objectControl) {
        return embeddings.get(kind, lemma, complement).stream()
                .filter(embedding -> embedding.objectControl() == objectControl)
                .findFirst();
    }

    /** All cues, in the order of the files. */
    public List<CueEntry> allCues() {
        return allCues;
    }

    public Collection<PartyEntry> parties() {
        return parties.all();
    }

    public Optional<PartyEntry> party(String id) {
        return Optional.ofNullable(parties.get(id));
    }

    public List<PartyEntry> membersOf(String id, @Nullable Integer year) {
        return parties.members(id, year);
    }

    public List<PartyEntry> blocsOf(String id, @Nullable Integer year) {
        return parties.blocs(id, year);
    }
}
