package dev.parley.facts;

import dev.parley.facts.FactDraft.TargetDraft;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.PartyEntry;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.NounGroup;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes the drafts of one article into immutable values with ids in text order, and drops what nothing refers to. */
final class Assembly {
    private final Lexicon lexicon;
    private final @Nullable Integer year;
    private final Mentions mentions;
    private final Map<Actor, Party> parties = new LinkedHashMap<>();
    private final Map<IssueDraft, Issue> issues = new HashMap<>();
    private final Map<MeetingDraft, Meeting> meetings = new HashMap<>();

    Assembly(Lexicon lexicon, @Nullable Integer year, Mentions mentions) {
        this.lexicon = lexicon;
        this.year = year;
        this.mentions = mentions;
    }

    Facts assemble(
            List<FactDraft> facts,
            List<MeetingDraft> meetingDrafts,
            List<IssueDraft> issueDrafts,
            List<ClaimDraft> claims) {
        List<FactDraft> ordered = new ArrayList<>(facts);
        ordered.sort(Comparator.comparing(FactDraft::evidence).thenComparing(FactDraft::cue));
        shareIssues(ordered);
        collectParties(ordered, meetingDrafts, issueDrafts, claims);
        List<IssueDraft> usedIssues = usedIssues(ordered, meetingDrafts, issueDrafts);
        for (IssueDraft draft : usedIssues) {
            issues.put(draft, issue(draft, "i" + (issues.size() + 1)));
        }
        List<Meeting> madeMeetings = meetings(inOrder(meetingDrafts));
        List<Fact> madeFacts = new ArrayList<>();
        for (FactDraft draft : ordered) {
            madeFacts.add(fact(draft, "f" + (madeFacts.size() + 1)));
        }
        List<Claim> madeClaims = new ArrayList<>();
        for (ClaimDraft draft : claims) {
            madeClaims.add(claim(draft, "c" + (madeClaims.size() + 1)));
        }
        return new Facts(
                List.copyOf(parties.values()),
                speakers(),
                madeMeetings,
                usedIssues.stream().map(issues::get).toList(),
                madeFacts,
                madeClaims,
                List.of());
    }

    /** What is agreed at a meeting is an issue of it. */
    private static void shareIssues(List<FactDraft> facts) {
        for (FactDraft fact : facts) {
            MeetingDraft occasion = fact.occasion();
            IssueDraft issue = fact.target().issue();
            if (occasion != null && issue != null && fact.type() == dev.parley.lexicon.FactType.AGREEMENT) {
                occasion.issues().add(issue);
            }
        }
    }

    private List<Meeting> meetings(List<MeetingDraft> drafts) {
        Map<MeetingDraft, String> ids = new HashMap<>();
        drafts.forEach(draft -> ids.put(draft, "m" + (ids.size() + 1)));
        List<Meeting> made = new ArrayList<>();
        for (MeetingDraft draft : drafts) {
            Meeting meeting = meeting(draft, ids);
            meetings.put(draft, meeting);
            made.add(meeting);
        }
        return made;
    }

    private void collectParties(
            List<FactDraft> facts,
            List<MeetingDraft> meetingDrafts,
            List<IssueDraft> issueDrafts,
            List<ClaimDraft> claims) {
        Set<Actor> used = new LinkedHashSet<>();
        for (FactDraft fact : facts) {
            used.add(fact.actor());
            add(used, fact.target().party());
            add(used, fact.reportedBy());
        }
        meetingDrafts.forEach(meeting -> used.addAll(meeting.namedWith()));
        issueDrafts.forEach(issue -> {
            used.addAll(issue.named());
            used.addAll(issue.sharers());
            used.addAll(issue.bound());
            used.addAll(issue.concerned());
        });
        for (ClaimDraft claim : claims) {
            add(used, sourceActor(claim));
        }
        mentions.cast().persons().forEach(person -> used.add(person.actor()));
        List<Actor> ordered = new ArrayList<>(used);
        ordered.sort(Comparator.comparing(Assembly::firstMention).thenComparing(Actor::id));
        Set<String> ids = new HashSet<>();
        ordered.forEach(actor -> ids.add(actor.id()));
        for (Actor actor : ordered) {
            parties.put(actor, party(actor, ids));
        }
    }

    private static void add(Set<Actor> used, @Nullable Actor actor) {
        if (actor != null) {
            used.add(actor);
        }
    }

    private static Span firstMention(Actor actor) {
        return actor.mentions().isEmpty()
                ? new Span(Integer.MAX_VALUE, Integer.MAX_VALUE)
                : actor.mentions().first();
    }

    private Party party(Actor actor, Set<String> named) {
        Set<String> blocs = new TreeSet<>();
        Set<String> members = new TreeSet<>();
        PartyEntry entry = actor.entry();
        if (entry != null) {
            lexicon.blocsOf(entry.id(), year).forEach(bloc -> blocs.add(bloc.id()));
            blocs.retainAll(named);
            lexicon.membersOf(entry.id(), year).stream()
                    .filter(member -> member.kind() != PartyKind.ORGAN)
                    .forEach(member -> members.add(member.id()));
        }
        return new Party(actor.id(), actor.name(), actor.kind(), List.copyOf(actor.mentions()), members, blocs);
    }

    private static List<IssueDraft> usedIssues(
            List<FactDraft> facts, List<MeetingDraft> meetings, List<IssueDraft> all) {
        Set<IssueDraft> used = new HashSet<>();
        facts.forEach(fact -> {
            if (fact.target().issue() != null) {
                used.add(fact.target().issue());
            }
        });
        meetings.forEach(meeting -> used.addAll(meeting.issues()));
        return all.stream()
                .filter(used::contains)
                .sorted(Comparator.comparing(issue -> issue.mentions().first()))
                .toList();
    }

    private static List<MeetingDraft> inOrder(List<MeetingDraft> drafts) {
        return drafts.stream()
                .sorted(Comparator.comparing(meeting -> meeting.mentions().first()))
                .toList();
    }

    private Issue issue(IssueDraft draft, String id) {
        return new Issue(
                id,
                draft.label(),
                draft.isConflict(),
                List.copyOf(draft.mentions()),
                parties(draft.named()),
                parties(draft.territories()),
                parties(draft.sharers()),
                parties(draft.bound()),
                parties(draft.concerned()));
    }

    private List<Party> parties(Set<Actor> actors) {
        return actors.stream().map(this::party).toList();
    }

    private Party party(Actor actor) {
        Party party = parties.get(actor);
        if (party == null) {
            throw new IllegalStateException("not collected: " + actor);
        }
        return party;
    }

    private Meeting meeting(MeetingDraft draft, Map<MeetingDraft, String> ids) {
        return new Meeting(
                Objects.requireNonNull(ids.get(draft)),
                draft.label(),
                draft.status(),
                draft.place(),
                draft.when(),
                draft.issues().stream().map(this::issue).distinct().toList(),
                draft.followers().stream().map(ids::get).collect(Collectors.toSet()),
                draft.rounds().stream().map(ids::get).collect(Collectors.toSet()),
                draft.namedWith().stream().map(this::party).toList(),
                List.copyOf(draft.mentions()));
    }

    private Issue issue(IssueDraft draft) {
        Issue issue = issues.get(draft);
        if (issue == null) {
            throw new IllegalStateException("not collected: " + draft.label());
        }
        return issue;
    }

    private Fact fact(FactDraft draft, String id) {
        MeetingDraft occasion = draft.occasion();
        Actor reporter = draft.reportedBy();
        Fact.Core core = new Fact.Core(
                target(draft.target()),
                occasion == null ? null : meetings.get(occasion),
                draft.modality(),
                reporter == null ? null : party(reporter),
                draft.evidence(),
                draft.cue(),
                draft.partySpan(),
                draft.source());
        return Fact.of(draft.type(), id, party(draft.actor()), draft.manner(), draft.role(), core);
    }

    private @Nullable Target target(TargetDraft draft) {
        if (draft.meeting() != null) {
            return meetings.get(draft.meeting());
        }
        if (draft.issue() != null) {
            return issue(draft.issue());
        }
        return draft.party() == null ? null : party(draft.party());
    }

    private @Nullable Actor sourceActor(ClaimDraft claim) {
        NounGroup source = claim.source();
        List<Reference> found = source == null ? List.of() : mentions.of(source);
        return found.isEmpty() ? null : found.get(0).actor();
    }

    private Claim claim(ClaimDraft draft, String id) {
        NounGroup source = draft.source();
        List<Reference> found = source == null ? List.of() : mentions.of(source);
        Person person = found.isEmpty() ? null : found.get(0).person();
        Actor actor = sourceActor(draft);
        return new Claim(
                id,
                draft.sourceSpan(),
                actor == null ? null : party(actor),
                person == null ? null : person.name(),
                draft.cue(),
                draft.content(),
                draft.quoted());
    }

    private List<Speaker> speakers() {
        return mentions.cast().persons().stream()
                .filter(person -> parties.containsKey(person.actor()))
                .sorted(Comparator.comparing(person -> person.mentions().isEmpty()
                        ? new Span(0, 0)
                        : person.mentions().first()))
                .map(person -> new Speaker(
                        person.name(), person.role(), party(person.actor()), List.copyOf(person.mentions())))
                .toList();
    }
}
