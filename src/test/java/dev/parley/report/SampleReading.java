package dev.parley.report;

import dev.parley.Article;
import dev.parley.Reading;
import dev.parley.facts.Claim;
import dev.parley.facts.Fact;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.MeetingStatus;
import dev.parley.facts.Party;
import dev.parley.facts.Speaker;
import dev.parley.facts.Target;
import dev.parley.inference.Basis;
import dev.parley.inference.Consulted;
import dev.parley.inference.Exclusion;
import dev.parley.inference.Explanation;
import dev.parley.inference.Ground;
import dev.parley.inference.Invitation;
import dev.parley.inference.Level;
import dev.parley.inference.Position;
import dev.parley.inference.Presence;
import dev.parley.inference.Relation;
import dev.parley.inference.Seat;
import dev.parley.inference.SelfExclusion;
import dev.parley.inference.Stake;
import dev.parley.inference.Stance;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import dev.parley.text.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A reading made by hand, with every kind of line in it. */
public final class SampleReading {
    /** The text of which it is the reading. */
    public static final String TEXT = """
            Delegates from Russia and the United States met on Tuesday for high-level talks in Saudi
            Arabia, where they agreed to start working towards an end to the war in Ukraine. “Very
            useful,” said Sergey Lavrov 😀.

            No Ukrainian representative was present at the talks, which were held while Ukraine slowly
            loses ground to larger Russian forces, almost three years after the Kremlin sent its army
            across the border. President Volodymyr Zelenskyy said his country would not accept any result.

            European allies, too, have voiced concern about their possible marginalisation. Iran boycotted
            the talks. A summit between the two presidents could follow, and China offered to mediate.
            """;

    private static final Party RUSSIA = state("RUS", "Russia", "Russia");
    private static final Party USA = state("USA", "United States", "the United States");
    private static final Party UKRAINE = state("UKR", "Ukraine", "Ukrainian representative");
    private static final Party EUROPE = new Party(
            "european-allies",
            "European allies",
            PartyKind.COLLECTIVE,
            List.of(span("European allies")),
            Set.of(),
            Set.of());
    private static final Party IRAN = state("IRN", "Iran", "Iran");
    private static final Party CHINA = state("CHN", "China", "China");
    private static final Issue WAR = new Issue(
            "i1",
            "war in Ukraine",
            true,
            List.of(span("war in Ukraine")),
            List.of(UKRAINE),
            List.of(UKRAINE),
            List.of(),
            List.of(),
            List.of());
    private static final Issue RESULT = new Issue(
            "i2",
            "any result",
            false,
            List.of(span("any result")),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of());
    private static final Meeting TALKS = new Meeting(
            "m1",
            "high-level talks",
            MeetingStatus.HELD,
            "Saudi\nArabia",
            "Tuesday",
            List.of(WAR),
            Set.of(),
            Set.of(),
            List.of(),
            List.of(span("high-level talks"), span("the talks")));
    private static final Meeting SUMMIT = new Meeting(
            "m2",
            "summit",
            MeetingStatus.PROPOSED,
            null,
            null,
            List.of(),
            Set.of(),
            Set.of(),
            List.of(),
            List.of(span("summit")));
    private static final String MET =
            "Delegates from Russia and the United States met on Tuesday for high-level talks in Saudi\nArabia";
    private static final String FOLLOW = "A summit between the two presidents could follow";

    private SampleReading() {}

    /** The article with a title and a date. */
    public static Article article() {
        return new Article("riyadh", "Talks without Kyiv", LocalDate.of(2025, 2, 22), TEXT);
    }

    /** The reading of the article. */
    public static Reading full() {
        return of(article());
    }

    /** The same findings for another article of the same text. */
    public static Reading of(Article article) {
        return new Reading(
                article,
                List.of(RUSSIA, USA, UKRAINE, EUROPE, IRAN, CHINA),
                List.of(
                        new Speaker("Sergey Lavrov", null, RUSSIA, List.of(span("Sergey Lavrov"))),
                        new Speaker("Volodymyr Zelenskyy", "president", UKRAINE, List.of(span("Volodymyr Zelenskyy")))),
                List.of(TALKS, SUMMIT),
                List.of(WAR, RESULT),
                facts(),
                List.of(
                        new Claim(
                                "c1",
                                span("Sergey Lavrov"),
                                RUSSIA,
                                "Sergey Lavrov",
                                span("said"),
                                span("Very\nuseful"),
                                true),
                        new Claim(
                                "c2",
                                null,
                                null,
                                null,
                                span("said his").hull(span("said")),
                                span("any result"),
                                false)),
                List.of(new Stake(UKRAINE, WAR, List.of(Basis.NAMED), "x1")),
                stances(),
                List.of(new Relation(RUSSIA, USA, WAR, Relation.Side.WITH, "x13")),
                seats(),
                List.of(
                        new Exclusion(
                                "e1",
                                UKRAINE,
                                TALKS,
                                List.of(Ground.NOT_PRESENT, Ground.DECIDED_WITHOUT),
                                Level.EXPLICIT,
                                List.of(),
                                null,
                                "x7"),
                        new Exclusion(
                                "e2",
                                EUROPE,
                                TALKS,
                                List.of(Ground.SELF_REPORTED),
                                Level.SELF_REPORTED,
                                List.of(),
                                null,
                                "x8")),
                List.of(new SelfExclusion("w1", IRAN, TALKS, Manner.BOYCOTTED, "x9")),
                explanations(),
                List.of("the sentence at 12 was too long to read"));
    }

    /** The reading of an article in which nobody does anything. */
    public static Reading empty(Article article) {
        return new Reading(
                article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }

    private static List<Fact> facts() {
        return List.of(
                fact("f1", FactType.ATTENDANCE, RUSSIA, TALKS, Modality.ASSERTED, null, "Russia", "met", MET),
                fact("f2", FactType.ATTENDANCE, USA, TALKS, Modality.ASSERTED, null, "the United States", "met", MET),
                fact(
                        "f3",
                        FactType.AGREEMENT,
                        RUSSIA,
                        WAR,
                        Modality.ASSERTED,
                        null,
                        "they",
                        "agreed",
                        "they agreed to start working towards an end to the war in Ukraine"),
                fact(
                        "f4",
                        FactType.AGREEMENT,
                        USA,
                        WAR,
                        Modality.ASSERTED,
                        null,
                        "they",
                        "agreed",
                        "they agreed to start working towards an end to the war in Ukraine"),
                fact(
                        "f5",
                        FactType.ABSENCE,
                        UKRAINE,
                        TALKS,
                        Modality.ASSERTED,
                        null,
                        "Ukrainian representative",
                        "was present",
                        "No Ukrainian representative was present at the talks, which were held while Ukraine slowly\n"
                                + "loses ground to larger Russian forces"),
                fact(
                        "f6",
                        FactType.REFUSAL,
                        UKRAINE,
                        RESULT,
                        Modality.PLANNED,
                        UKRAINE,
                        "his country",
                        "would not accept",
                        "his country would not accept any result"),
                fact(
                        "f7",
                        FactType.CONCERN,
                        EUROPE,
                        null,
                        Modality.ASSERTED,
                        null,
                        "European allies",
                        "voiced concern",
                        "European allies, too, have voiced concern about their possible marginalisation"),
                fact(
                        "f8",
                        FactType.ABSENCE,
                        IRAN,
                        TALKS,
                        Modality.ASSERTED,
                        null,
                        "Iran",
                        "boycotted",
                        "Iran boycotted\nthe talks"),
                fact(
                        "f9",
                        FactType.ATTENDANCE,
                        RUSSIA,
                        SUMMIT,
                        Modality.POSSIBLE,
                        RUSSIA,
                        "the two presidents",
                        "could follow",
                        FOLLOW),
                fact(
                        "f10",
                        FactType.OFFER,
                        CHINA,
                        null,
                        Modality.ASSERTED,
                        RUSSIA,
                        "China",
                        "offered",
                        "China offered to mediate"));
    }

    private static List<Stance> stances() {
        return List.of(
                new Stance("s1", RUSSIA, WAR, Position.SUPPORTS, 0.6, null, "x2"),
                new Stance("s2", USA, WAR, Position.SUPPORTS, 0.6, null, "x3"),
                new Stance("s3", UKRAINE, RESULT, Position.OPPOSES, -0.899, null, "x6"),
                new Stance("s4", IRAN, WAR, Position.UNDECLARED, 0, null, "x9"));
    }

    private static List<Seat> seats() {
        return List.of(
                new Seat(TALKS, RUSSIA, Presence.PRESENT, null, Invitation.UNKNOWN, Consulted.UNKNOWN, null, "x4"),
                new Seat(TALKS, USA, Presence.PRESENT, null, Invitation.UNKNOWN, Consulted.UNKNOWN, null, "x5"),
                new Seat(TALKS, UKRAINE, Presence.ABSENT, null, Invitation.UNKNOWN, Consulted.NO, null, "x10"),
                new Seat(TALKS, IRAN, Presence.ABSENT, null, Invitation.DECLINED, Consulted.UNKNOWN, null, "x9"),
                new Seat(
                        SUMMIT, RUSSIA, Presence.NOT_STATED, null, Invitation.UNKNOWN, Consulted.UNKNOWN, null, "x11"));
    }

    private static List<Explanation> explanations() {
        return List.of(
                new Explanation("x1", "named-in-issue", "war in Ukraine names Ukraine", List.of("i1")),
                new Explanation("x2", "agrees", "Russia agrees on war in Ukraine", List.of("f3")),
                new Explanation("x3", "agrees", "United States agrees on war in Ukraine", List.of("f4")),
                new Explanation("x4", "takes-part", "Russia takes part in high-level talks", List.of("f1")),
                new Explanation("x5", "takes-part", "United States takes part in high-level talks", List.of("f2")),
                new Explanation("x6", "refuses", "Ukraine turns down any result", List.of("f6")),
                new Explanation(
                        "x7",
                        "exclusion",
                        "Ukraine is excluded from the high-level talks: not present, decided without",
                        List.of("x10", "x12")),
                new Explanation("x8", "feels-left-out", "European allies complain", List.of("f7")),
                new Explanation("x9", "boycotts", "Iran stays away from high-level talks", List.of("f8")),
                new Explanation(
                        "x10",
                        "is-absent",
                        "Ukraine has a stake in war in Ukraine and is not at high-level talks",
                        List.of("f5", "x1")),
                new Explanation("x11", "may-attend", "Russia is named with summit", List.of("f9")),
                new Explanation(
                        "x12",
                        "decided-without",
                        "others settle war in Ukraine, in which Ukraine has a stake",
                        List.of("f3", "f4", "x1")),
                new Explanation(
                        "x13", "relation", "Russia stands with United States on war in Ukraine", List.of("x2", "x3")));
    }

    private static Fact fact(
            String id,
            FactType type,
            Party party,
            @Nullable Target target,
            Modality modality,
            @Nullable Party reportedBy,
            String partyWords,
            String cue,
            String evidence) {
        Span clause = span(evidence);
        Fact.Core core = new Fact.Core(
                target,
                null,
                modality,
                reportedBy,
                clause,
                within(clause, cue),
                within(clause, partyWords),
                "cues/" + type.word() + ".yaml:7");
        return Fact.of(type, id, party, party.equals(IRAN) ? Manner.BOYCOTTED : null, null, core);
    }

    private static Party state(String id, String name, String words) {
        return new Party(id, name, PartyKind.STATE, List.of(span(words)), Set.of(), Set.of());
    }

    private static Span span(String words) {
        return within(new Span(0, TEXT.length()), words);
    }

    private static Span within(Span area, String words) {
        int start = TEXT.indexOf(words, area.start());
        if (start < 0) {
            throw new IllegalArgumentException("the sample lacks: " + words);
        }
        return new Span(start, start + words.length());
    }
}
