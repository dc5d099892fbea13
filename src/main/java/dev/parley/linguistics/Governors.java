package dev.parley.linguistics;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Embedding;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.linguistics.Chunk.Kind;
import dev.parley.linguistics.Clause.Argument;
import dev.parley.linguistics.Clause.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Hangs infinitives, gerunds and participles on the verb or noun that governs them, and gives them the subject that control or the noun before them says.
 */
final class Governors {
    private final Lexicon lexicon;
    private final List<Chunk> chunks;
    private final VerbForms forms;
    private final @Nullable Clause[] byChunk;

    Governors(Lexicon lexicon, List<Chunk> chunks, VerbForms forms, @Nullable Clause[] byChunk) {
        this.lexicon = lexicon;
        this.chunks = chunks;
        this.forms = forms;
        this.byChunk = byChunk;
    }

    void find(Clause clause) {
        int at = clause.position();
        if (!chunks.get(at).is(Kind.VERB)) {
            adjectival(clause, at);
            return;
        }
        switch (forms.at(at)) {
            case INFINITIVE -> infinitive(clause, at);
            case GERUND -> gerund(clause, at);
            case PARTICIPLE -> participle(clause, at);
            case FINITE -> frame(clause, at);
        }
    }

    private int back(int i) {
        while (i >= 0 && chunks.get(i).is(Kind.ADVERB)) {
            i--;
        }
        return i;
    }

    private void infinitive(Clause clause, int at) {
        int before = back(at - 1);
        if (before < 0) {
            purposeBefore(clause, at);
            return;
        }
        Chunk chunk = chunks.get(before);
        switch (chunk.kind()) {
            case VERB, ADJECTIVE -> {
                Clause governor = byChunk[before] != null ? byChunk[before] : verbBefore(before);
                control(clause, Relation.INFINITIVE, governor, false);
            }
            case NOUNS -> afterNoun(clause, before);
            case CONJUNCTION, STOP -> {
                if (!coordinateInfinitive(clause, before)) {
                    control(clause, Relation.INFINITIVE, verbBefore(before), false);
                }
            }
            case MARK -> control(clause, Relation.COMPLEMENT, verbBefore(before), false);
            default -> control(clause, Relation.INFINITIVE, verbBefore(before), false);
        }
    }

    /** "its refusal to join", "urged Iran to attend", "met to sign": the noun, else the verb, governs. */
    private void afterNoun(Clause clause, int nouns) {
        int head = Grouping.chainHead(chunks, nouns);
        for (int i = nouns; i >= head; i -= 2) {
            NounPhrase phrase = chunks.get(i).nouns().last();
            if (lexicon.embedding(CueWords.Kind.NOUN, phrase.head().lemma(), "infinitive")
                    .isPresent()) {
                clause.attach(Relation.INFINITIVE, "", verbBefore(head));
                clause.setGoverningNoun(phrase);
                clause.setSubject(ownerOf(phrase, head));
                phrase.addComplement(clause);
                return;
            }
        }
        Clause governor = verbBefore(head);
        boolean objectOf = governor != null
                && governor.arguments().stream()
                        .anyMatch(argument -> argument.group() != null
                                && argument.group().equals(chunks.get(head).nouns()));
        control(clause, Relation.INFINITIVE, governor, objectOf);
    }

    /** The owner of a noun, else the subject of the verb that it is an object of. */
    private @Nullable NounGroup ownerOf(NounPhrase phrase, int head) {
        NounPhrase owner = phrase.possessor();
        if (owner != null) {
            return NounGroup.of(owner);
        }
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            if ((modifier.preposition().equals("by") || modifier.preposition().equals("of"))
                    && modifier.group() != null) {
                return modifier.group();
            }
        }
        Clause governor = verbBefore(head);
        return governor == null || governor.isPassive() ? null : governor.surfaceSubject();
    }

    private @Nullable Clause verbBefore(int i) {
        for (int j = Math.min(i, chunks.size() - 1); j >= 0; j--) {
            if (byChunk[j] != null) {
                return byChunk[j];
            }
        }
        return null;
    }

    private void control(Clause clause, Relation relation, @Nullable Clause governor, boolean behindObject) {
        if (governor == null) {
            return;
        }
        clause.attach(relation, clause.marker(), governor);
        if (clause.surfaceSubject() != null) {
            return;
        }
        boolean objectControl = lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), "infinitive")
                .map(Embedding::objectControl)
                .orElse(false);
        NounGroup object = governor.group("object");
        if (governor.isPassive() || !objectControl && !(behindObject && object != null && isAgentive(governor))) {
            clause.setSubject(governor.surfaceSubject());
        } else {
            clause.setSubject(object);
        }
    }

    /** A verb that lexicon knows for no control: its object acts if it may be a person or a body at all. */
    private boolean isAgentive(Clause governor) {
        NounGroup object = governor.group("object");
        return lexicon.embedding(CueWords.Kind.VERB, governor.lemma(), "infinitive")
                        .isEmpty()
                && object != null
                && object.first().isProper();
    }

    private boolean coordinateInfinitive(Clause clause, int before) {
        for (int j = before - 1; j >= 0; j--) {
            Clause other = byChunk[j];
            if (other == null) {
                continue;
            }
            if (forms.at(j) == VerbForms.Form.INFINITIVE) {
                clause.attach(other.relation(), other.marker(), other.governor());
                if (clause.surfaceSubject() == null) {
                    clause.setSubject(other.surfaceSubject());
                }
                NounPhrase noun = other.governingNoun();
                if (noun != null) {
                    clause.setGoverningNoun(noun);
                }
                clause.setCoordinatedWith(other);
                return true;
            }
            if (forms.isFinite(j)) {
                return false;
            }
        }
        return false;
    }

    /** "To end the war, Iran ...": a purpose before its clause. */
    private void purposeBefore(Clause clause, int at) {
        for (int j = at + 1; j < chunks.size(); j++) {
            if (forms.isFinite(j) && byChunk[j] != null) {
                control(clause, Relation.INFINITIVE, byChunk[j], false);
                return;
            }
        }
    }

    private void gerund(Clause clause, int at) {
        int before = back(at - 1);
        if (before < 0) {
            participialBefore(clause, at);
            return;
        }
        Chunk chunk = chunks.get(before);
        switch (chunk.kind()) {
            case PREPOSITION -> afterPreposition(clause, before);
            case VERB -> control(clause, Relation.GERUND, byChunk[before], false);
            case NOUNS -> {
                if (Reporting.takes(lexicon, clause.verb(), "that")
                        && !clause.arguments().isEmpty()
                        && clause.arguments().get(0).clause() != null) {
                    participial(clause, before);
                } else {
                    reduce(clause, before);
                }
            }
            case CONJUNCTION -> coordinateGerund(clause, before);
            case MARK -> {
                clause.attach(Relation.ADVERBIAL, chunk.word(), verbBefore(before));
                inheritSubject(clause, verbBefore(before));
            }
            default -> participial(clause, before);
        }
    }

    private void coordinateGerund(Clause clause, int before) {
        for (int j = before - 1; j >= 0; j--) {
            Clause other = byChunk[j];
            if (other != null && forms.at(j) == VerbForms.Form.GERUND) {
                clause.attach(other.relation(), other.marker(), other.governor());
                clause.setSubject(other.surfaceSubject());
                clause.setCoordinatedWith(other);
                return;
            }
        }
        participial(clause, before);
    }

    /** "by refusing", "accused Iran of refusing", "criticised the ministry for refusing", "concerns about being left out". */
    private void afterPreposition(Clause clause, int preposition) {
        String word = chunks.get(preposition).word();
        int before = back(preposition - 1);
        Clause governor = before < 0 ? null : verbBefore(before);
        if (governor == null) {
            participialBefore(clause, clause.position());
            clause.attach(Relation.GERUND, word, clause.governor());
            return;
        }
        clause.attach(Relation.GERUND, word, governor);
        NounGroup object = governor.group("object");
        boolean ofObject = object != null
                && !governor.isPassive()
                && (word.equals("of") || word.equals("for") || word.equals("from"))
                && !isNominalCue(object.last());
        if (chunks.get(before).is(Kind.NOUNS)) {
            NounPhrase noun = chunks.get(before).nouns().last();
            noun.add(new NounPhrase.Modifier(word, null, clause));
            clause.setGoverningNoun(noun);
        }
        clause.setSubject(ofObject ? object : governor.surfaceSubject());
    }

    private boolean isNominalCue(NounPhrase noun) {
        return !lexicon.cues(CueWords.Kind.NOUN, noun.head().lemma()).isEmpty()
                || !lexicon.reporting(CueWords.Kind.NOUN, noun.head().lemma()).isEmpty();
    }

    /** "countries attending the talks", "the plan proposed by Iran". */
    private void reduce(Clause clause, int nouns) {
        NounGroup group = chunks.get(nouns).nouns();
        clause.attach(Relation.RELATIVE, "", verbBefore(nouns));
        clause.setGoverningNoun(group.last());
        clause.setSubject(group);
    }

    private void participle(Clause clause, int at) {
        int before = back(at - 1);
        if (before < 0) {
            participialBefore(clause, at);
        } else if (chunks.get(before).is(Kind.NOUNS)) {
            reduce(clause, before);
        } else if (chunks.get(before).is(Kind.STOP)
                && before > 0
                && chunks.get(before - 1).is(Kind.NOUNS)) {
            behindComma(clause, before);
        } else {
            participial(clause, before);
        }
    }

    /** ", held in Geneva," describes the noun before; ", angered at the delay." the subject. */
    private void behindComma(Clause clause, int comma) {
        int head = Grouping.chainHead(chunks, comma - 1);
        Clause governor = verbBefore(comma);
        if (governor == null || governor.surfaceSubject() == null) {
            reduce(clause, head);
        } else if (governor.position() > head || isFeeling(clause)) {
            participial(clause, comma);
        } else {
            reduce(clause, comma - 1);
        }
    }

    /** "three goals: restoring staff, creating a team": what a colon lists is what the noun before it names, nothing that happened. */
    private boolean isListed(int before) {
        for (int i = before; i >= 0; i--) {
            if (chunks.get(i).is(Kind.STOP) && chunks.get(i).word().equals(":")) {
                return true;
            }
            if (forms.isFinite(i)) {
                return false;
            }
        }
        return false;
    }

    /** ", angered at the delay": what somebody feels or does, not what a thing is. */
    private boolean isFeeling(Clause clause) {
        return !lexicon.cues(CueWords.Kind.ADJECTIVE, clause.headForm()).isEmpty()
                || lexicon.cues(CueWords.Kind.VERB, clause.lemma()).stream()
                        .anyMatch(entry -> entry.fact() == FactType.CRITICISM || entry.fact() == FactType.CONCERN);
    }

    private void participial(Clause clause, int before) {
        Clause governor = verbBefore(before);
        boolean speaks = Reporting.takes(lexicon, clause.verb(), "that") && !clause.isPassive() || isFeeling(clause);
        while (speaks
                && governor != null
                && governor.governor() != null
                && (governor.relation() == Relation.COMPLEMENT || governor.relation() == Relation.INFINITIVE)) {
            governor = governor.governor();
        }
        if (isListed(before)) {
            clause.attach(Relation.GERUND, ":", governor);
        } else {
            clause.attach(Relation.PARTICIPIAL, "", governor);
        }
        inheritSubject(clause, governor);
    }

    private void participialBefore(Clause clause, int at) {
        for (int j = at + 1; j < chunks.size(); j++) {
            Clause governor = byChunk[j];
            if (forms.isFinite(j) && governor != null && governor.relation() != Relation.RELATIVE) {
                clause.attach(Relation.PARTICIPIAL, "", governor);
                inheritSubject(clause, governor);
                return;
            }
        }
    }

    private static void inheritSubject(Clause clause, @Nullable Clause governor) {
        if (governor != null && clause.surfaceSubject() == null) {
            clause.setSubject(governor.surfaceSubject());
        }
    }

    private void adjectival(Clause clause, int at) {
        int before = back(at - 1);
        if (before >= 0 && chunks.get(before).is(Kind.NOUNS)) {
            reduce(clause, before);
        } else if (before < 0) {
            participialBefore(clause, at);
        } else {
            participial(clause, before);
        }
    }

    /** A clause that reports what stands around it. */
    private void frame(Clause clause, int at) {
        boolean free = clause.relation() == Relation.MAIN
                && clause.arguments().stream().noneMatch(Governors::isContent)
                && Reporting.takes(lexicon, clause.verb(), "inserted");
        if (free && clause.surfaceSubject() != null && standsApart(clause, at)) {
            clause.attach(Relation.FRAME, "", null);
        }
    }

    private static boolean isContent(Argument argument) {
        return argument.clause() != null
                && (argument.slot().equals("that") || argument.slot().equals("whether"));
    }

    /** Behind or between commas, or at the end: "..., Iran said", "Talks, he said, failed". */
    private boolean standsApart(Clause clause, int at) {
        int first = at;
        while (first > 0 && !chunks.get(first - 1).is(Kind.STOP)) {
            first--;
        }
        return first > 0 || clause.isInverted() || at == chunks.size() - 1;
    }
}
