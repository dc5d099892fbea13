package dev.parley.facts;

import dev.parley.lexicon.CueWords;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.ReportingEntry;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.Document;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds who is reported to have said or thought what: the frame, its source, and the span of its content. */
final class ClaimFinder {
    private final Lexicon lexicon;
    private final Quotations quotations;
    private final List<ClaimDraft> claims = new ArrayList<>();
    /** Where the claims of the current sentence begin. */
    private int opened;

    ClaimFinder(Lexicon lexicon, Document document) {
        this.lexicon = lexicon;
        this.quotations = new Quotations(document.text());
    }

    List<ClaimDraft> find(Document document) {
        ContinuedQuotation continued = new ContinuedQuotation(quotations, claims);
        ClaimScene previous = null;
        for (Document.Parse parse : document.parses()) {
            ClaimScene scene = new ClaimScene(lexicon, parse, quotations);
            if (parse.sentence().size() > 0 && !continued.goesOn(scene)) {
                int before = claims.size();
                read(scene);
                ClaimDraft unclaimed =
                        new UnclaimedQuotation(scene, previous).read(claims.subList(before, claims.size()));
                if (unclaimed != null) {
                    add(unclaimed);
                }
                continued.note(before, scene);
                previous = scene;
            }
        }
        claims.sort((a, b) -> a.content().compareTo(b.content()));
        return List.copyOf(claims);
    }

    private void read(ClaimScene scene) {
        opened = claims.size();
        ContentEdges edges = new ContentEdges(scene);
        new AttributionPhrases(lexicon, scene).read(claim -> {
            boolean closes = claim.source() != null
                    && claim.content().end() <= claim.cue().start();
            if (closes) {
                edges.closeBefore(claim.cue().start());
            }
            add(claim);
        });
        new SubjectPhrases(lexicon, scene, edges).read(this::add);
        Sayings sayings = new Sayings(lexicon, scene, edges);
        ClaimComplement complements = new ClaimComplement(lexicon, scene, edges, sayings);
        InsertedFrame inserted = new InsertedFrame(scene, edges);
        for (Clause clause : scene.clauses()) {
            verb(scene, clause, complements, inserted, sayings);
        }
        int nouns = claims.size();
        Consumer<ClaimDraft> further = claim -> {
            boolean taken = claims.subList(opened, nouns).stream()
                    .anyMatch(
                            other -> other.content().start() == claim.content().start());
            if (!taken) {
                add(claim);
            }
        };
        new AttributionNouns(lexicon, scene, edges).read(further);
        new AttributionPredicates(lexicon, scene, edges).read(further);
    }

    private void verb(
            ClaimScene scene, Clause clause, ClaimComplement complements, InsertedFrame inserted, Sayings sayings) {
        if (AttributionPredicates.isAdjective(lexicon, clause)) {
            return;
        }
        List<ReportingEntry> all = lexicon.reporting(CueWords.Kind.VERB, clause.lemma()).stream()
                .filter(entry -> fits(entry.words(), clause))
                .toList();
        List<ReportingEntry> entries = all.stream()
                .filter(entry -> entry.confidence() != ReportingEntry.Confidence.LOW)
                .toList();
        List<ReportingEntry> around =
                entries.stream().filter(ClaimFinder::stands).toList();
        List<ReportingEntry> rare = all.stream()
                .filter(entry -> entry.takes("quote") && entry.confidence() == ReportingEntry.Confidence.LOW)
                .toList();
        Function<ReportingEntry, @Nullable ClaimContent> quoted =
                entry -> inserted.behindQuotation(clause, FrameSource.of(scene, clause, entry));
        boolean found = addFirst(scene, clause, around, quoted)
                || addFirst(scene, clause, entries, entry -> complements.reported(clause, entry))
                || addFirst(
                        scene, clause, around, entry -> inserted.content(clause, FrameSource.of(scene, clause, entry)))
                || addFirst(scene, clause, rare, quoted);
        if (!found && !addFirst(scene, clause, entries, entry -> complements.phrased(clause, entry))) {
            closing(scene, clause, entries, sayings);
        }
    }

    private void closing(ClaimScene scene, Clause clause, List<ReportingEntry> entries, Sayings sayings) {
        Span source = entries.stream().anyMatch(Sayings::isSaying) ? sayings.closingSource(clause) : null;
        if (source != null) {
            NounPhrase phrase = scene.nounFrom(scene.at(source.start()));
            NounGroup group = phrase == null ? null : NounGroup.of(phrase);
            add(new ClaimDraft(
                    group, source, clause.verbSpan(), sayings.before(source).span(), false, true));
        }
    }

    /** The frame stands behind what it reports, or inside. */
    private static boolean stands(ReportingEntry entry) {
        return entry.takes("inserted") || entry.takes("quote");
    }

    /** Adds the claim of the first entry whose content is found. */
    private boolean addFirst(
            ClaimScene scene,
            Clause clause,
            List<ReportingEntry> entries,
            Function<ReportingEntry, @Nullable ClaimContent> content) {
        for (ReportingEntry entry : entries) {
            if (add(scene, clause, entry, content.apply(entry))) {
                return true;
            }
        }
        return false;
    }

    private static boolean fits(CueWords words, Clause clause) {
        if (words.particle() != null && !words.particle().equals(clause.particle())) {
            return false;
        }
        String preposition = words.preposition();
        if (preposition != null
                && clause.arguments().stream()
                        .noneMatch(argument -> argument.slot().equals(preposition))) {
            return false;
        }
        if (words.objectNoun() == null) {
            return true;
        }
        if (adjective(words, clause) != null) {
            return true; // "made clear that"
        }
        NounGroup object = clause.group("object");
        return object != null && object.first().head().lemma().equals(words.objectNoun());
    }

    private boolean add(ClaimScene scene, Clause clause, ReportingEntry entry, @Nullable ClaimContent content) {
        if (content == null || content.span().length() == 0) {
            return false;
        }
        for (ClaimDraft claim : claims.subList(opened, claims.size())) {
            if (claim.cue().overlaps(clause.headSpan())) {
                return true; // "made it clear that" is one cue
            }
            boolean circular = claim.content().contains(clause.headSpan())
                    && content.span().contains(claim.cue());
            if (circular && quotations.at(claim.cue().start()) == null) {
                return false; // a frame in what another reports does not report that other
            }
        }
        if (content.span().end() <= scene.start() && isClaimed(content.span())) {
            return false; // ""Go," Iran said. Norway disagreed.": the frame has nothing of its own
        }
        FrameSource source = FrameSource.of(scene, clause, entry);
        Span cue = cue(clause, entry, content.span());
        add(new ClaimDraft(source.group(), source.words(), cue, content.span(), false, content.reports()));
        return true;
    }

    private boolean isClaimed(Span quotation) {
        return claims.subList(0, opened).stream()
                .anyMatch(claim -> claim.content().overlaps(quotation) && !quotation.contains(claim.cue()));
    }

    /** "made clear": with the adjective that makes the verb one of speech. */
    private static Span cue(Clause clause, ReportingEntry entry, Span content) {
        Span verb = clause.verbSpan();
        Token adjective = adjective(entry.words(), clause);
        if (adjective == null) {
            return verb;
        }
        boolean between =
                adjective.span().start() >= verb.end() && adjective.span().end() <= content.start();
        return between ? verb.hull(adjective.span()) : verb;
    }

    private static @Nullable Token adjective(CueWords words, Clause clause) {
        String lemma = words.objectNoun();
        for (Clause.Argument argument : clause.arguments()) {
            Token adjective = argument.adjective();
            if (adjective != null && lemma != null && adjective.is(lemma)) {
                return adjective;
            }
        }
        return null;
    }

    private void add(ClaimDraft claim) {
        Span content = quotations.nested(claim.content());
        boolean quoted = quotations.at(content.start()) != null
                || quotations.in(content).stream().anyMatch(Quotation::isPhrase);
        claims.add(new ClaimDraft(claim.source(), claim.sourceSpan(), claim.cue(), content, quoted, claim.reports()));
    }
}
