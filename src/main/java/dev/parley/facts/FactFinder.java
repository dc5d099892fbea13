package dev.parley.facts;

import dev.parley.facts.FactDraft.TargetDraft;
import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.Role;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Turns the cues of a sentence into facts, one for each party. */
final class FactFinder {
    private final Lexicon lexicon;
    private final CueMatcher matcher;
    private final SlotClasses classes;
    private final Mentions mentions;
    private final Targets targets;
    private final FearedExclusion exclusions;
    private final Manners manners;
    private final List<ClaimDraft> claims;
    private final List<FactDraft> facts = new ArrayList<>();

    FactFinder(Nouns nouns, Mentions mentions, Agenda agenda, Issues issues, List<ClaimDraft> claims) {
        this.lexicon = nouns.lexicon();
        this.matcher = new CueMatcher(nouns, mentions);
        this.classes = new SlotClasses(nouns, mentions);
        this.mentions = mentions;
        this.targets = new Targets(nouns, mentions, agenda, issues);
        this.exclusions = new FearedExclusion(nouns.lexicon());
        this.manners = new Manners(nouns.lexicon());
        this.claims = claims;
    }

    /** The facts so far; who is said to be away did not come because something was said "at the vote". */
    List<FactDraft> facts() {
        return facts.stream().filter(fact -> !isContradicted(fact)).toList();
    }

    private boolean isContradicted(FactDraft fact) {
        MeetingDraft meeting = fact.target().meeting();
        return meeting != null
                && fact.byOccasion()
                && fact.type() == FactType.ATTENDANCE
                && facts.stream()
                        .anyMatch(other -> other.type() == FactType.ABSENCE
                                && other.actor() == fact.actor()
                                && other.target().meeting() == meeting);
    }

    void read(Document.Parse parse) {
        List<Frame> frames = new ArrayList<>(matcher.match(parse));
        frames.sort((a, b) -> a.cue().compareTo(b.cue()));
        for (Frame frame : frames) {
            read(frame, parse);
        }
    }

    private void read(Frame frame, Document.Parse parse) {
        CueEntry entry = frame.entry();
        boolean negated = frame.truth().negated();
        if (entry.onlyNegated() && !negated) {
            return;
        }
        FactType type = entry.fact();
        Modality modality =
                entry.modality() != null ? entry.modality() : frame.truth().modality();
        if (negated && !entry.onlyNegated()) {
            CueEntry.Negated meaning = entry.negated();
            if (meaning instanceof CueEntry.Negated.Opposite opposite) {
                type = opposite.fact();
            } else if (meaning instanceof CueEntry.Negated.Denied
                    && type == FactType.ATTENDANCE
                    && modality != Modality.ASSERTED) {
                if (hasOwnRefusal(entry)) {
                    return;
                }
                type = FactType.REFUSAL;
            } else if (meaning instanceof CueEntry.Negated.Denied) {
                if (manners.isRefused(frame)) {
                    return;
                }
                modality = Modality.DENIED;
            } else {
                return;
            }
        }
        emit(frame, parse, type, modality);
    }

    /** The refusals have an entry of their own for the negated verb. */
    private boolean hasOwnRefusal(CueEntry entry) {
        return lexicon.cues(entry.words().kind(), entry.words().lemma()).stream()
                .anyMatch(other -> other.fact() == FactType.REFUSAL && other.onlyNegated());
    }

    private void emit(Frame frame, Document.Parse parse, FactType type, Modality modality) {
        boolean turnedDown = type == FactType.REFUSAL
                && frame.entry().fact() != FactType.REFUSAL
                && frame.entry().party().contains("subject")
                && modality != Modality.ASSERTED;
        if (type == FactType.OFFER && promisesRefusal(frame)) {
            return;
        }
        if (type == FactType.ABSENCE && exclusions.isUnderConcern(frame)) {
            return;
        }
        if (type == FactType.ATTENDANCE && isPurpose(frame.clause())) {
            return;
        }
        List<Reference> parties = turnedDown ? classes.references(frame, "subject") : classes.references(frame);
        if (type == FactType.ATTENDANCE && frame.event() && !parties.isEmpty()) {
            parties = withVisitor(frame, parties);
        }
        if (parties.isEmpty()) {
            return;
        }
        Manner manner = type == FactType.ABSENCE ? manners.of(frame, modality) : null;
        TargetDraft target = targets.of(frame, type, parties, modality);
        if (type == FactType.ABSENCE && target.isNone()) {
            return;
        }
        MeetingDraft occasion = type == FactType.CONCERN && exclusions.isFeared(frame)
                ? targets.current(frame, parse)
                : targets.occasion(frame, parse, parties, type);
        Actor reporter = reporter(frame.cue());
        for (Reference reference : parties) {
            if (target.party() == reference.actor()) {
                continue;
            }
            Span evidence = evidence(frame, reference, parse);
            Span cue = cueOf(frame, reference);
            FactDraft fact = new FactDraft(
                    type,
                    reference.actor(),
                    manner,
                    role(frame, reference, type),
                    modality,
                    target,
                    occasion,
                    reporter,
                    evidence,
                    cue,
                    reference.span(),
                    frame.entry().source(),
                    frame.entry().words().kind() == CueWords.Kind.PHRASE);
            if (facts.stream().noneMatch(fact::repeats)) {
                facts.add(fact);
            }
        }
        MeetingDraft meeting = target.meeting();
        if (meeting != null) {
            targets.note(meeting, parties, type, modality, frame);
        }
    }

    /** "After talks with Mr Blair, Mr Abbas said": whoever speaks of talks with somebody held them. */
    private List<Reference> withVisitor(Frame frame, List<Reference> parties) {
        Clause clause = frame.clause();
        boolean onlyWith = !classes.references(frame, "with").isEmpty()
                && classes.references(frame, "with").size() == parties.size();
        boolean adjunct = clause != null
                && clause.arguments().stream()
                        .anyMatch(argument -> argument.group() != null
                                && lexicon.meetings().occasionPrepositions().contains(argument.slot())
                                && argument.group().span().contains(frame.cue()));
        NounGroup subject = clause == null ? null : clause.group("subject");
        if (!onlyWith || !adjunct || subject == null) {
            return parties;
        }
        List<Reference> all = new ArrayList<>(classes.references(new Filler.Phrases(subject)));
        all.addAll(parties);
        return all;
    }

    /** "met to discuss the dam": what they met for is no second meeting. */
    private boolean isPurpose(@Nullable Clause clause) {
        Clause governor = clause == null ? null : clause.governor();
        return clause != null
                && governor != null
                && clause.relation() == Clause.Relation.INFINITIVE
                && clause.governingNoun() == null
                && lexicon.cues(CueWords.Kind.VERB, governor.lemma()).stream()
                        .anyMatch(entry -> entry.fact() == FactType.ATTENDANCE);
    }

    /** "is prepared to veto": a pledge to oppose is a refusal, no offer. */
    private boolean promisesRefusal(Frame frame) {
        for (Filler filler : frame.slot("infinitive")) {
            if (filler instanceof Filler.Embedded embedded
                    && lexicon.cues(CueWords.Kind.VERB, embedded.clause().lemma()).stream()
                            .anyMatch(entry -> entry.fact() == FactType.REFUSAL
                                    && !entry.onlyNegated()
                                    && entry.words().objectNoun() == null
                                    && entry.words().particle() == null)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Role role(Frame frame, Reference reference, FactType type) {
        Role role = frame.entry().role();
        boolean first = role != null
                && type == FactType.ATTENDANCE
                && classes.references(frame, frame.entry().party().get(0)).contains(reference);
        return first ? role : null;
    }

    private @Nullable Actor reporter(Span cue) {
        ClaimDraft claim = ClaimDraft.innermost(claims, cue);
        NounGroup source = claim == null ? null : claim.source();
        List<Reference> speakers = source == null ? List.of() : mentions.of(source);
        return speakers.isEmpty() ? null : speakers.get(0).actor();
    }

    /** "met without Iran": a cue whose party stands behind a preposition takes in the preposition. */
    private static Span cueOf(Frame frame, Reference reference) {
        boolean behind = frame.entry().fact() == FactType.ABSENCE
                && frame.entry().party().size() == 1
                && frame.clause() != null
                && frame.clause().arguments().stream()
                        .anyMatch(argument ->
                                argument.slot().equals(frame.entry().party().get(0))
                                        && argument.group() != null
                                        && !argument.slot().equals("object"))
                && reference.span().start() > frame.cue().end();
        return behind ? new Span(frame.cue().start(), reference.span().start() - 1) : frame.cue();
    }

    private static Span evidence(Frame frame, Reference reference, Document.Parse parse) {
        Clause clause = frame.clause();
        Span span = clause == null ? frame.cue() : clause.wholeSpan().hull(frame.cue());
        return parse.sentence().span().contains(reference.span()) ? span.hull(reference.span()) : span;
    }
}
