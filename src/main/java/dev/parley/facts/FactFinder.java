package dev.parley.facts;

import dev.parley.facts.FactDraft.TargetDraft;
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
    private final Occasions occasions;
    private final CarriedTargets carried;
    private final FearedExclusion exclusions;
    private final Redundancy redundancy;
    private final Manners manners;
    private final Polarity polarity;
    private final Roles roles;
    private final List<ClaimDraft> claims;
    private final List<FactDraft> facts = new ArrayList<>();

    FactFinder(Nouns nouns, Mentions mentions, Agenda agenda, Issues issues, List<ClaimDraft> claims) {
        this.lexicon = nouns.lexicon();
        this.matcher = new CueMatcher(nouns, mentions);
        this.classes = new SlotClasses(nouns, mentions);
        this.mentions = mentions;
        this.targets = new Targets(nouns, mentions, agenda, issues);
        this.carried = new CarriedTargets(lexicon);
        this.occasions = new Occasions(lexicon, agenda);
        this.exclusions = new FearedExclusion(lexicon);
        this.redundancy = new Redundancy(lexicon, exclusions);
        this.manners = new Manners(lexicon);
        this.roles = new Roles(lexicon, classes);
        this.polarity = new Polarity(lexicon, manners);
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
        Polarity.Statement stated = polarity.of(frame);
        if (stated != null && stated.modality() == Modality.PLANNED && isHearsay(frame.cue())) {
            stated = new Polarity.Statement(stated.type(), Modality.POSSIBLE);
        }
        if (stated == null || redundancy.isRedundant(frame, stated.type())) {
            return;
        }
        List<Reference> parties = parties(frame, stated);
        if (stated.modality() == Modality.CONDITIONAL) {
            parties = parties.stream()
                    .filter(reference -> !isIndefinite(reference, parse))
                    .toList(); // "if a country were to reject"
        }
        if (parties.isEmpty()) {
            return;
        }
        TargetDraft target = targets.of(frame, stated.type(), parties, stated.modality());
        if (target.isNone()) {
            target = carried.of(frame, stated.type(), parse, facts);
        }
        boolean ofMeeting = stated.type() == FactType.ABSENCE || frame.entry().role() == Role.INVITEE;
        if (ofMeeting && target.isNone()) {
            return;
        }
        state(frame, parse, stated, parties, target);
        MeetingDraft meeting = target.meeting();
        if (meeting != null && frame.entry().role() != Role.INVITEE) {
            occasions.note(meeting, parties, stated.type(), stated.modality(), frame);
        }
    }

    /** Who does what the cue states: the whole of its party slots, but only the subject of an attendance turned down. */
    private List<Reference> parties(Frame frame, Polarity.Statement stated) {
        boolean turnedDown = stated.type() == FactType.REFUSAL
                && frame.entry().fact() != FactType.REFUSAL
                && frame.entry().party().contains("subject")
                && stated.modality() != Modality.ASSERTED;
        List<Reference> parties = turnedDown ? classes.references(frame, "subject") : classes.references(frame);
        boolean event = stated.type() == FactType.ATTENDANCE && frame.event() && !parties.isEmpty();
        return event ? withVisitor(frame, parties) : parties;
    }

    /** A fact for each party, unless it has been stated before. */
    private void state(
            Frame frame, Document.Parse parse, Polarity.Statement stated, List<Reference> parties, TargetDraft target) {
        FactType type = stated.type();
        Manner manner = type == FactType.ABSENCE ? manners.of(frame, stated.modality()) : null;
        MeetingDraft occasion = type == FactType.CONCERN
                ? exclusions.isFeared(frame) ? occasions.current(frame, parse) : null
                : occasions.of(frame, parse, parties, type);
        Actor reporter = reporter(frame.cue());
        for (Reference reference : parties) {
            if (target.party() == reference.actor()) {
                continue;
            }
            FactDraft fact = new FactDraft(
                    type,
                    reference.actor(),
                    manner,
                    roles.of(frame, reference, type),
                    stated.modality(),
                    target,
                    occasion,
                    reporter,
                    evidence(frame, reference, parse),
                    cueOf(frame, reference),
                    reference.span(),
                    frame.entry().source(),
                    frame.entry().words().kind() == CueWords.Kind.PHRASE);
            if (facts.stream().noneMatch(fact::repeats)) {
                facts.add(fact);
            }
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

    private @Nullable Actor reporter(Span cue) {
        ClaimDraft claim = ClaimDraft.innermost(claims, cue);
        NounGroup source = claim == null ? null : claim.source();
        List<Reference> speakers = source == null ? List.of() : mentions.of(source);
        return speakers.isEmpty() ? null : speakers.get(0).actor();
    }

    /** "press reports said the ministry would": what the press expects is only possible. */
    private boolean isHearsay(Span cue) {
        ClaimDraft claim = ClaimDraft.innermost(claims, cue);
        NounGroup source = claim == null ? null : claim.source();
        return source != null
                && mentions.of(source).stream()
                        .allMatch(reference -> reference.actor().isPress())
                && lexicon.nounClasses(source.last().head().lemma()).contains("hearsay");
    }

    private static boolean isIndefinite(Reference reference, Document.Parse parse) {
        return parse.nouns().stream()
                .anyMatch(phrase -> phrase.span().equals(reference.span())
                        && (phrase.first().is("a") || phrase.first().is("an")));
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
