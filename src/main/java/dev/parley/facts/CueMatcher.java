package dev.parley.facts;

import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.linguistics.Truth;
import dev.parley.linguistics.TruthReader;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a sentence whose slots are filled as their entries ask. */
final class CueMatcher {
    private final Nouns nouns;
    private final Lexicon lexicon;
    private final Mentions mentions;
    private final SlotClasses classes;
    private final TruthReader truths;

    CueMatcher(Nouns nouns, Mentions mentions) {
        this.nouns = nouns;
        this.lexicon = nouns.lexicon();
        this.mentions = mentions;
        this.classes = new SlotClasses(nouns, mentions);
        this.truths = new TruthReader(lexicon);
    }

    List<Frame> match(Document.Parse parse) {
        List<Frame> out = new ArrayList<>();
        for (Clause clause : parse.clauses()) {
            Truth truth = truths.of(clause, parse.clauses());
            if (truth.committed()) {
                predicates(clause, truth, out);
            }
        }
        phrases(parse, out);
        for (NounPhrase phrase : parse.nouns()) {
            nouns(parse, phrase, out);
        }
        return out;
    }

    private void predicates(Clause clause, Truth truth, List<Frame> out) {
        List<Frame> found = new ArrayList<>();
        for (CueEntry entry : lexicon.cues(CueWords.Kind.VERB, clause.lemma())) {
            if (hasWords(entry.words(), clause)) {
                found.add(frame(entry, cueOf(entry.words(), clause), clause, truth));
            }
        }
        for (Argument argument : clause.arguments()) {
            Token adjective = argument.adjective();
            if (adjective != null) {
                adjective(clause, adjective, truth, found);
            }
        }
        if (clause.isPassive()) {
            for (CueEntry entry : lexicon.cues(CueWords.Kind.ADJECTIVE, clause.headForm())) {
                found.add(surfaceFrame(entry, clause.verbSpan(), clause, truth));
            }
        }
        keepClosest(found, out);
    }

    private void adjective(Clause clause, Token adjective, Truth truth, List<Frame> found) {
        for (CueEntry entry : lexicon.cues(CueWords.Kind.ADJECTIVE, adjective.lower())) {
            found.add(frame(entry, clause.verbSpan().hull(adjective.span()), clause, truth));
        }
    }

    private Frame frame(CueEntry entry, Span cue, Clause clause, Truth truth) {
        return new Frame(entry, cue, clause, truth, new ClauseSlots(nouns, mentions, entry, clause)::get, false);
    }

    /** A participle read as an adjective: its subject is the one that the sentence shows. */
    private Frame surfaceFrame(CueEntry entry, Span cue, Clause clause, Truth truth) {
        ClauseSlots slots = new ClauseSlots(nouns, mentions, entry, clause);
        return new Frame(entry, cue, clause, truth, slot -> slots.get(slot.equals("subject") ? "object" : slot), false);
    }

    private static boolean hasWords(CueWords words, Clause clause) {
        if (words.particle() != null
                ? !words.particle().equals(clause.particle())
                : clause.particle() != null && !words.lemma().isEmpty()) {
            return false;
        }
        if (words.preposition() != null && clause.fillers(words.preposition()).isEmpty()) {
            return false;
        }
        return words.objectNoun() == null || objectHead(words, clause) != null;
    }

    private static @Nullable NounPhrase objectHead(CueWords words, Clause clause) {
        if (words.objectNoun() == null) {
            return null;
        }
        NounPhrase first = headIn(words, clause.group("object"));
        return first != null ? first : headIn(words, clause.group("object2"));
    }

    private static @Nullable NounPhrase headIn(CueWords words, @Nullable NounGroup object) {
        if (object == null) {
            return null;
        }
        for (NounPhrase member : object.members()) {
            if (member.head().lemma().equals(words.objectNoun())
                    || member.head().lower().equals(words.objectNoun())) {
                return member;
            }
        }
        return null;
    }

    private static Span cueOf(CueWords words, Clause clause) {
        NounPhrase object = objectHead(words, clause);
        return object == null
                ? clause.verbSpan()
                : clause.verbSpan().hull(object.head().span());
    }

    /** Of several entries that fit the same words, the closest of each type. */
    private void keepClosest(List<Frame> found, List<Frame> out) {
        Map<FactType, Frame> best = new EnumMap<>(FactType.class);
        int closest = 0;
        for (Frame frame : found) {
            if (classes.satisfied(frame) && classes.hasParty(frame)) {
                best.merge(frame.entry().fact(), frame, (a, b) -> b.specificity() > a.specificity() ? b : a);
                closest = Math.max(closest, frame.entry().words().objectNoun() != null ? 1 : 0);
            }
        }
        for (Frame frame : best.values()) {
            if (closest == 0
                    || frame.entry().words().objectNoun() != null
                    || frame.entry().words().kind() != CueWords.Kind.VERB) {
                out.add(frame);
            }
        }
    }

    private void phrases(Document.Parse parse, List<Frame> out) {
        Sentence sentence = parse.sentence();
        for (int i = 0; i < sentence.size(); i++) {
            for (CueEntry entry : lexicon.phraseCues(sentence.token(i).lower())) {
                int end = matches(sentence, i, entry.words().lemma());
                Clause clause = end < 0 ? null : clauseAround(parse, sentence.span(i, end));
                if (clause != null && (isOccasion(entry) || !modifiesNoun(sentence, clause, i))) {
                    Frame frame = phrase(parse, entry, i, end, clause);
                    if (frame.truth().committed() && classes.satisfied(frame) && classes.hasParty(frame)) {
                        out.add(frame);
                    }
                }
            }
        }
    }

    private static boolean isOccasion(CueEntry entry) {
        return entry.needs().getOrDefault("object", Set.of()).contains("meeting");
    }

    /** "sanctions against Iran", "participation in talks": behind a noun it is no predicate, unless the noun is the object ("described the levy as a mistake"). */
    private static boolean modifiesNoun(Sentence sentence, Clause clause, int from) {
        boolean behindNoun = from > 0 && sentence.token(from - 1).tag().isNominal();
        NounGroup object = clause.group("object");
        boolean behindObject = object != null
                && !clause.isPassive()
                && object.last().to() == from
                && !sentence.token(from).is("against");
        return behindNoun && !behindObject;
    }

    /** The end of a phrase that begins at a token, or -1; an adjective, a determiner or a quotation mark may stand between its words. */
    private static int matches(Sentence sentence, int from, String phrase) {
        String[] words = phrase.split(" ");
        int at = from;
        for (int i = 0; i < words.length; i++) {
            while (i > 0
                    && i == words.length - 1
                    && at < sentence.size()
                    && at - from < words.length + 2
                    && isFiller(sentence.token(at))
                    && !sentence.token(at).is(words[i])) {
                at++;
            }
            if (at >= sentence.size()
                    || !sentence.token(at).is(words[i])
                            && !sentence.token(at).lemma().equals(words[i])) {
                return -1;
            }
            at++;
        }
        return at;
    }

    private static boolean isFiller(Token token) {
        return token.tag() == Tag.ADJ || token.tag() == Tag.DET || token.is("\"");
    }

    /** The clause whose predicate or adverbial the phrase is: the nearest verb before it, or the first behind it. */
    private static @Nullable Clause clauseAround(Document.Parse parse, Span phrase) {
        Clause best = null;
        for (Clause clause : parse.clauses()) {
            if (clause.headSpan().start() < phrase.start() && !clause.headSpan().overlaps(phrase)) {
                best = clause;
            } else if (best == null) {
                return clause;
            }
        }
        return best;
    }

    private Frame phrase(Document.Parse parse, CueEntry entry, int from, int to, Clause clause) {
        Truth truth = truths.of(clause, parse.clauses());
        Span cue = parse.sentence().span(from, to);
        ClauseSlots slots = new ClauseSlots(nouns, mentions, entry, clause);
        return new Frame(entry, cue, clause, truth, slot -> phraseSlot(parse, slots, slot, to), false);
    }

    private static List<Filler> phraseSlot(Document.Parse parse, ClauseSlots slots, String slot, int to) {
        if (!slot.equals("object")) {
            List<Filler> found = slots.get(slot);
            return found.isEmpty() ? behind(parse, slot, to) : found;
        }
        for (NounPhrase phrase : parse.nouns()) {
            if (phrase.from() == to) {
                return List.of(new Filler.Phrases(new NounGroup(List.of(phrase), false)));
            }
        }
        return slots.get(slot);
    }

    private static List<Filler> behind(Document.Parse parse, String preposition, int to) {
        if (to >= parse.sentence().size() || !parse.sentence().token(to).is(preposition)) {
            return List.of();
        }
        for (NounPhrase phrase : parse.nouns()) {
            if (phrase.from() == to + 1) {
                return List.of(new Filler.Phrases(new NounGroup(List.of(phrase), false)));
            }
        }
        return List.of();
    }

    private void nouns(Document.Parse parse, NounPhrase phrase, List<Frame> out) {
        List<CueEntry> entries = lexicon.cues(CueWords.Kind.NOUN, phrase.head().lemma());
        if (entries.isEmpty() || isUsed(phrase, out) || phrase.first().is("any")) {
            return;
        }
        Clause clause = clauseOf(parse, phrase);
        List<Frame> found = new ArrayList<>();
        for (CueEntry entry : entries) {
            boolean event = entry.fact() == FactType.ATTENDANCE;
            Truth truth = event && clause != null ? eventTruth(parse, phrase, clause) : plain(phrase);
            if (truth.committed()) {
                NounSlots slots = new NounSlots(nouns, mentions, phrase, clause, event);
                found.add(new Frame(entry, phrase.head().span(), clause, truth, slots::get, event));
            }
        }
        keepClosest(found, out);
    }

    private static Truth plain(NounPhrase phrase) {
        return TruthReader.noun(phrase.isNegative());
    }

    /** The object noun of a light verb has been read with it. */
    private static boolean isUsed(NounPhrase phrase, List<Frame> out) {
        return out.stream()
                .anyMatch(frame -> frame.entry().words().objectNoun() != null
                        && frame.cue().contains(phrase.head().span()));
    }

    private static @Nullable Clause clauseOf(Document.Parse parse, NounPhrase phrase) {
        for (Clause clause : parse.clauses()) {
            NounGroup subject = clause.surfaceSubject();
            boolean holds = subject != null
                            && clause.relation() != Clause.Relation.RELATIVE
                            && subject.members().contains(phrase)
                    || clause.arguments().stream()
                            .anyMatch(argument -> argument.group() != null
                                    && clause.relation() != Clause.Relation.RELATIVE
                                    && argument.group().members().contains(phrase));
            if (holds) {
                return clause;
            }
        }
        return null;
    }

    /** "called for talks", "expects talks": the verb over an event does to it what it does to a clause. */
    private Truth eventTruth(Document.Parse parse, NounPhrase phrase, Clause clause) {
        Truth above = truths.of(clause, parse.clauses());
        NounGroup subject = clause.surfaceSubject();
        boolean asSubject = subject != null && subject.members().contains(phrase) && !clause.isPassive();
        NounPhrase owner = ownerNoun(parse, phrase);
        if (owner == null) {
            owner = lightNoun(clause, phrase);
        }
        if (owner != null) {
            Optional<Embedding> noun =
                    lexicon.embedding(CueWords.Kind.NOUN, owner.head().lemma(), "infinitive");
            if (noun.isPresent()) {
                return TruthReader.under(above, noun.get());
            }
        }
        if (isOff(clause, phrase)) {
            return Truth.NONE;
        }
        Optional<Embedding> entry = asSubject || clause.isCopular() || !isGoverned(clause, phrase)
                ? Optional.empty()
                : lexicon.embedding(CueWords.Kind.VERB, clause.lemma(), "infinitive");
        return entry.map(embedding -> TruthReader.under(above, embedding))
                .orElse(above.negated() && isBehindPreposition(clause, phrase) ? above.affirm() : above);
    }

    /** The verb acts on the event: its object, or what it is for or moves to ("called for talks", "agreed to talks"). */
    private static boolean isGoverned(Clause clause, NounPhrase phrase) {
        return clause.arguments().stream()
                        .anyMatch(argument -> argument.group() != null
                                && (argument.slot().equals("object")
                                        || argument.slot().equals("for")
                                        || argument.slot().equals("to"))
                                && argument.group().members().contains(phrase))
                || clause.isPassive();
    }

    /** "was not invited to a dinner of the five": the negation is of the verb, the dinner took place. */
    private static boolean isBehindPreposition(Clause clause, NounPhrase phrase) {
        return clause.arguments().stream()
                .anyMatch(argument -> argument.group() != null
                        && !argument.slot().equals("object")
                        && argument.group().members().contains(phrase));
    }

    /** The noun behind which a phrase stands: "preparations" for "preparations for a meeting". */
    private static @Nullable NounPhrase ownerNoun(Document.Parse parse, NounPhrase phrase) {
        for (NounPhrase other : parse.nouns()) {
            for (NounPhrase.Modifier modifier : other.modifiers()) {
                NounGroup group = modifier.group();
                if (group != null && group.members().contains(phrase)) {
                    return other;
                }
            }
        }
        return null;
    }

    /** "Preparations are being made for a meeting": the noun of a light verb, parted from its phrase. */
    private @Nullable NounPhrase lightNoun(Clause clause, NounPhrase phrase) {
        NounGroup object = clause.group("object") != null ? clause.group("object") : clause.group("subject");
        if (object == null || object.members().contains(phrase)) {
            return null;
        }
        boolean behind = clause.arguments().stream()
                .anyMatch(argument -> argument.group() != null
                        && lexicon.meetings().topicPrepositions().contains(argument.slot())
                        && !argument.group().equals(object)
                        && argument.group().members().contains(phrase));
        return behind ? object.first() : null;
    }

    /** "postponed its trip", "the talks were called off": the event did not take place. */
    private boolean isOff(Clause clause, NounPhrase phrase) {
        NounGroup object = clause.group("object");
        String verb = clause.particle() == null ? clause.lemma() : clause.lemma() + " " + clause.particle();
        boolean off =
                lexicon.meetings().verbs().getOrDefault("postponed", Set.of()).contains(verb)
                        || lexicon.meetings()
                                .verbs()
                                .getOrDefault("cancelled", Set.of())
                                .contains(verb);
        return off && object != null && object.members().contains(phrase);
    }

    Set<Actor> parties(Frame frame) {
        return classes.parties(frame);
    }
}
