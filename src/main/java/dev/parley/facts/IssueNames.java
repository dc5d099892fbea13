package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.Clause;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounGroup;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Finds the parties that the words of an issue name: by the lexicon, as an owner, behind it, and in a relative clause. */
final class IssueNames {
    private final Lexicon lexicon;
    private final Nouns nouns;
    private final Mentions mentions;

    IssueNames(Nouns nouns, Mentions mentions) {
        this.lexicon = nouns.lexicon();
        this.nouns = nouns;
        this.mentions = mentions;
    }

    /** Adds all that a noun phrase names, over the span of its issue. */
    void add(IssueDraft issue, NounPhrase phrase, Span span) {
        add(issue, phrase.sentence(), span);
        addBehind(issue, phrase, span);
        for (Reference owner : owners(phrase)) {
            issue.named().add(owner.actor());
        }
    }

    /** Adds whom a relative clause names that hangs on a noun of the issue. */
    void add(IssueDraft issue, NounPhrase noun, Clause clause) {
        add(issue, noun.sentence(), clause.wholeSpan());
        NounGroup subject = clause.surfaceSubject();
        if (subject != null && !subject.members().contains(noun)) {
            addParties(issue, subject);
        }
        clause.arguments().stream()
                .map(Clause.Argument::group)
                .filter(Objects::nonNull)
                .forEach(group -> addParties(issue, group));
    }

    /** "his dismissal", "Iran's plan". */
    private List<Reference> owners(NounPhrase phrase) {
        NounPhrase owner = phrase.possessor();
        return owner == null ? mentions.possessive(phrase) : mentions.of(owner);
    }

    /** "the fishing rights of the Skarn Cooperative", "the pay of the mill workers": parties that no lexicon knows. */
    private void addBehind(IssueDraft issue, NounPhrase phrase, Span span) {
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            NounGroup group = modifier.group();
            if (group != null && span.contains(group.span())) {
                addParties(issue, group);
            }
        }
    }

    private void addParties(IssueDraft issue, NounGroup group) {
        List<Actor> found = new ArrayList<>();
        for (NounPhrase member : group.members()) {
            if (!member.isPronoun() && !nouns.isMeeting(member)) {
                mentions.of(member).stream()
                        .map(Reference::actor)
                        .filter(actor -> !actor.isPress() && actor.kind() != PartyKind.PERSON)
                        .forEach(found::add);
            }
        }
        issue.named().addAll(found);
        if (group.members().size() > 1 && found.size() == group.members().size()) {
            issue.sharers().addAll(found);
        }
    }

    void add(IssueDraft issue, Sentence sentence, Span span) {
        for (NameSpan name : sentence.names()) {
            if (span.contains(sentence.span(name.from(), name.to())) && !name.is(Names.Sort.PERSON)) {
                Actor actor = mentions.named(name);
                if (actor != null && !actor.isPress()) {
                    issue.named().add(actor);
                    if (isPlace(sentence, name)) {
                        issue.territories().add(actor);
                    }
                }
            }
        }
    }

    /** "in Ukraine", "in the Netherlands". */
    private boolean isPlace(Sentence sentence, NameSpan name) {
        int before = name.from() - 1;
        if (before >= 0 && sentence.token(before).is("the")) {
            before--;
        }
        return before >= 0
                && name.to() - name.from() > 0
                && lexicon.meetings()
                        .placePrepositions()
                        .contains(sentence.token(before).lower());
    }
}
