package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.text.SourceText;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is at stake in an article: noun phrases that facts are about, with the phrases behind them that say whose. */
final class Issues {
    private static final int LONGEST_CHAIN = 2;
    private static final int DEEPEST = 4;
    private static final Set<String> SUBSTANTIAL = Set.of("conflict", "matter", "proposal", "document", "meeting");

    private final Lexicon lexicon;
    private final Nouns nouns;
    private final SourceText text;
    private final IssueNames names;
    private final List<IssueDraft> issues = new ArrayList<>();
    private final Map<NounPhrase, IssueDraft> byPhrase = new HashMap<>();

    Issues(Nouns nouns, Mentions mentions, SourceText text) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.text = text;
        this.names = new IssueNames(nouns, mentions);
    }

    List<IssueDraft> all() {
        return issues;
    }

    /** The issue that a noun phrase names, new or taken up. */
    IssueDraft of(NounPhrase phrase) {
        return byPhrase.computeIfAbsent(phrase, this::open);
    }

    private IssueDraft open(NounPhrase phrase) {
        Span span = span(phrase);
        String label = text.words(span);
        String head = phrase.head().lemma();
        boolean definite = phrase.first().is("the")
                || lexicon.grammar().demonstratives().contains(phrase.first().lower());
        boolean bare = span.end() == phrase.span().end() && phrase.to() - phrase.from() <= 2;
        IssueDraft issue = null;
        for (IssueDraft candidate : issues) {
            if (candidate.label().equalsIgnoreCase(label)
                    || definite && bare && candidate.head().equals(head)) {
                issue = candidate;
            }
        }
        if (issue == null) {
            issue = new IssueDraft(label, head);
            issues.add(issue);
        }
        issue.mentions().add(span);
        names.add(issue, phrase, span);
        if (isConflict(phrase)) {
            issue.markConflict();
        }
        return issue;
    }

    /** A clause as an issue: "begin efforts to end the conflict in Ukraine", from its verb to the noun phrase that says what is at stake. */
    IssueDraft of(Clause clause) {
        NounPhrase core = core(clause, 0);
        int end = Math.max(
                clause.headSpan().end(),
                core == null ? clause.span().end() : span(core).end());
        Span span = new Span(startOf(clause), end);
        String label = text.words(span);
        IssueDraft issue = issues.stream()
                .filter(candidate -> candidate.label().equalsIgnoreCase(label))
                .findFirst()
                .orElseGet(() -> add(new IssueDraft(label, clause.lemma())));
        issue.mentions().add(span);
        names.add(issue, clause.sentence(), span);
        if (core != null && isConflict(core)) {
            issue.markConflict();
        }
        return issue;
    }

    /** An infinitive is named from its verb, a finite clause from its subject. */
    private static int startOf(Clause clause) {
        NounGroup subject = clause.surfaceSubject();
        boolean finite = clause.relation() == Clause.Relation.COMPLEMENT && !clause.isInfinitive();
        int verb = clause.headSpan().start();
        return finite && subject != null ? Math.min(verb, subject.first().span().start()) : verb;
    }

    private IssueDraft add(IssueDraft issue) {
        issues.add(issue);
        return issue;
    }

    /** "to begin efforts to end the conflict": the first object, however deep, that is a matter rather than a step toward one. */
    private @Nullable NounPhrase core(Clause clause, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        NounPhrase fallback = null;
        for (Clause.Argument argument : clause.arguments()) {
            NounGroup group = argument.group();
            if (group != null && !argument.slot().equals("time")) {
                for (Clause complement : group.first().complements()) {
                    NounPhrase inner = core(complement, depth + 1);
                    if (inner != null) {
                        return inner;
                    }
                }
                if (isSubstantial(group.first())) {
                    return group.first();
                }
                if (fallback == null
                        && argument.slot().equals("object")
                        && !nouns.isTime(group.first())
                        && !group.first().isPronoun()) {
                    fallback = group.first();
                }
            }
            if (argument.clause() != null) {
                NounPhrase inner = core(argument.clause(), depth + 1);
                if (inner != null) {
                    return inner;
                }
            }
        }
        return fallback;
    }

    /** "to meet in Mexico City" is about no city. */
    private boolean isSubstantial(NounPhrase phrase) {
        if (isCapital(phrase)) {
            return false;
        }
        Set<String> classes = nouns.classes(phrase);
        return classes.stream().anyMatch(SUBSTANTIAL::contains);
    }

    /** The phrase without its determiner, with up to two phrases behind it. */
    private Span span(NounPhrase phrase) {
        int from = phrase.from();
        while (from < phrase.headIndex()
                && (phrase.sentence().token(from).tag() == Tag.DET
                        || lexicon.grammar()
                                .possessives()
                                .contains(phrase.sentence().token(from).lower()))) {
            from++;
        }
        Span span = phrase.sentence().span(from, phrase.to());
        int chain = 0;
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            NounGroup group = modifier.group();
            if (group == null
                    || nouns.isTime(group.first())
                    || isVenue(phrase, modifier.preposition(), group.first())
                    || chain++ >= LONGEST_CHAIN) {
                break;
            }
            span = span.hull(group.span());
        }
        return span;
    }

    /** "talks on coal taxes in Vienna": a capital says where, unless it is where the conflict is. */
    private boolean isVenue(NounPhrase phrase, String preposition, NounPhrase place) {
        return lexicon.meetings().placePrepositions().contains(preposition) && isCapital(place) && !isConflict(phrase);
    }

    private boolean isConflict(NounPhrase phrase) {
        return nouns.classes(phrase).contains("conflict");
    }

    private static boolean isCapital(NounPhrase place) {
        NameSpan name = NameChooser.nameAt(place, place.headIndex());
        return name != null && name.is(Names.Sort.CAPITAL);
    }

    /** Adds whom a relative clause names that hangs on the words of an issue: "a tariff for electricity sold to Latvia". */
    void addNamed(NounPhrase noun, Clause clause) {
        for (IssueDraft issue : issues) {
            if (issue.mentions().stream().anyMatch(mention -> mention.contains(noun.span()))) {
                names.add(issue, noun, clause);
            }
        }
    }
}
