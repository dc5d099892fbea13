package dev.parley.facts;

import dev.parley.lexicon.CollectiveEntry;
import dev.parley.lexicon.Grammar;
import dev.parley.lexicon.OfficeEntry;
import dev.parley.lexicon.PartyKind;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Sentence;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import dev.parley.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Resolves the common nouns that take up an earlier mention: "both sides", "the minister", "the union"; or that name someone new. */
final class DefiniteDescriptions {
    private final Grammar grammar;
    private final Nouns nouns;
    private final Cast cast;
    private final Focus focus;

    DefiniteDescriptions(Nouns nouns, Cast cast, Focus focus) {
        this.grammar = nouns.lexicon().grammar();
        this.nouns = nouns;
        this.cast = cast;
        this.focus = focus;
    }

    /** "both sides": the group named last in the last sentences, or else the two named side by side in one of them. */
    List<Reference> group(NounPhrase phrase) {
        int sentence = phrase.sentence().index();
        Focus.Item group = focus.best(sentence, false, Focus.Item::isGroup);
        if (group == null) {
            List<Reference> pair = focus.pair(sentence, phrase.span());
            group = pair.isEmpty() ? focus.latest(Focus.Item::isGroup) : null;
            if (group == null) {
                return pair;
            }
        }
        return distinct(group, phrase.span());
    }

    private static List<Reference> distinct(Focus.Item group, Span span) {
        Map<Actor, Reference> distinct = new LinkedHashMap<>();
        group.references()
                .forEach(reference ->
                        distinct.putIfAbsent(reference.actor(), new Reference(reference.actor(), null, span)));
        return List.copyOf(distinct.values());
    }

    private static boolean isGroupOf(Focus.Item item, PartyKind kind) {
        return item.isGroup() && item.references().stream().allMatch(reference -> isOfKind(reference.actor(), kind));
    }

    /** "the minister": the person named last who has the title. */
    List<Reference> office(NounPhrase phrase, OfficeEntry entry) {
        if (phrase.first().tag() != Tag.DET && !isPossessive(phrase.first())) {
            return List.of();
        }
        Focus.Item item = focus.latest(candidate -> hasRole(candidate, entry));
        if (item != null) {
            return Reference.at(item.references(), phrase.span());
        }
        boolean sole = entry.kind() == OfficeEntry.Kind.OFFICE
                && !nouns.isPlural(phrase)
                && phrase.first().is("the")
                && entry.of().equals("state");
        if (!sole) {
            return List.of();
        }
        Person holder = new Person(entry.title(), entry.title(), cast.named(entry.title(), PartyKind.PERSON));
        return List.of(new Reference(holder.actor(), holder, phrase.span()));
    }

    private static boolean hasRole(Focus.Item item, OfficeEntry entry) {
        return item.references().stream().anyMatch(reference -> {
            Person person = reference.person();
            String role = person == null ? null : person.role();
            return role != null && (role.equals(entry.title()) || role.endsWith(" " + entry.title()));
        });
    }

    /** The state of which a bare "Prime Minister" must be: the one named last. */
    List<Reference> bodyOf(OfficeEntry entry) {
        if (!entry.of().equals("state") && !entry.of().equals("government")) {
            return List.of();
        }
        Focus.Item item =
                focus.latest(candidate -> candidate.references().get(0).actor().kind() == PartyKind.STATE);
        return item == null ? List.of() : List.of(item.references().get(0));
    }

    /** "a spokesman said": the body, no person, that the text speaks of. */
    List<Reference> topic(NounPhrase phrase) {
        Focus.Item item = focus.best(
                phrase.sentence().index(),
                false,
                candidate -> !candidate.isGroup()
                        && !candidate.references().isEmpty()
                        && candidate.references().get(0).person() == null
                        && candidate.references().get(0).actor().kind() != PartyKind.PERSON
                        && candidate.references().get(0).actor().kind() != PartyKind.COLLECTIVE);
        return item == null ? List.of() : Reference.at(item.references(), phrase.span());
    }

    /** The body that a common noun before a title names: "union leaders", "a mining ministry spokesman". */
    Reference body(NounPhrase phrase, int from, int to, CollectiveEntry entry) {
        Actor known = knownBody(phrase.sentence(), from, to, entry);
        Actor actor = known != null ? known : cast.named(Words.of(phrase.sentence(), from, to), entry.kind());
        return new Reference(actor, null, phrase.span());
    }

    /** "the union", "mill workers", "European allies": an earlier party of that name or kind, or a new one. */
    List<Reference> collective(NounPhrase phrase, CollectiveEntry entry, List<Reference> owners) {
        int from = nameStart(phrase);
        Span span = phrase.span();
        boolean bare = phrase.to() - from == 1 && owners.isEmpty();
        boolean indefinite = phrase.first().is("a") || phrase.first().is("an");
        Actor known = indefinite ? null : knownBody(phrase.sentence(), from, phrase.to(), entry);
        if (known != null) {
            return List.of(new Reference(known, null, span));
        }
        boolean all = bare && entry.plural() && phrase.first().is("the") || phrase.isNegative() && owners.isEmpty();
        Focus.Item group = all ? focus.latest(item -> isGroupOf(item, entry.kind())) : null;
        if (group != null) {
            return distinct(group, span);
        }
        int counted = counted(phrase, from);
        if (bare && !entry.alone() && counted == from) {
            return List.of();
        }
        String name =
                ownerName(phrase, owners) + Words.of(phrase.sentence(), entry.alone() ? from : counted, phrase.to());
        return List.of(new Reference(
                cast.named(indefinite && bare ? name + members(phrase) : name, entry.kind()), null, span));
    }

    /** "a group of prominent politicians": who is in it tells it from other groups. */
    private static String members(NounPhrase phrase) {
        for (NounPhrase.Modifier modifier : phrase.modifiers()) {
            if (modifier.preposition().equals("of") && modifier.group() != null) {
                NounPhrase first = modifier.group().first();
                return " of " + Words.of(first.sentence(), first.from(), first.to());
            }
        }
        return "";
    }

    /** "23 countries", "several member states": a count without a determiner brings in someone new. */
    private int counted(NounPhrase phrase, int from) {
        Token first = phrase.sentence().token(phrase.ownFrom());
        boolean counts = phrase.possessor() == null
                && nouns.isPlural(phrase)
                && phrase.ownFrom() < from
                && (first.tag() == Tag.NUM || grammar.quantifiers().contains(first.lower()) && !first.is("no"));
        return counts ? phrase.ownFrom() : from;
    }

    /** "its parliament" is named by whose it is. */
    private String ownerName(NounPhrase phrase, List<Reference> owners) {
        boolean hidden = phrase.possessor() != null || isPossessive(phrase.first());
        return hidden && !owners.isEmpty() ? owners.get(0).actor().name() + " " : "";
    }

    private @Nullable Actor knownBody(Sentence sentence, int from, int to, CollectiveEntry entry) {
        String name = Words.of(sentence, from, to);
        Actor known = cast.known(name);
        if (known != null || to - from > 1) {
            return known;
        }
        String noun = sentence.token(to - 1).lower();
        if (sentence.token(to - 1).isCapitalised() && from > 0) {
            Actor named = cast.actors().stream()
                    .filter(actor -> endsWith(actor, noun))
                    .reduce((earlier, later) -> later)
                    .orElse(null);
            if (named != null) {
                return named; // "the Group" of the Consultative Group
            }
        }
        Focus.Item same = focus.latest(item -> endsWith(item.references().get(0).actor(), noun));
        if (same != null) {
            return same.references().get(0).actor();
        }
        if (entry.plural() || !isAnaphoric(entry.kind())) {
            return null;
        }
        Focus.Item item = focus.latest(
                named -> isSurelyOfKind(named.references().get(0).actor(), entry.kind()) && !named.isGroup());
        if (item == null) {
            item = focus.latest(named -> isOfKind(named.references().get(0).actor(), entry.kind()) && !named.isGroup());
        }
        return item == null ? null : item.references().get(0).actor();
    }

    private static boolean isAnaphoric(PartyKind kind) {
        return kind != PartyKind.COLLECTIVE && kind != PartyKind.PERSON && kind != PartyKind.ORGAN;
    }

    /** An organisation of unknown kind may turn out to be a company or a union. */
    private static boolean isOfKind(Actor actor, PartyKind kind) {
        boolean open = actor.entry() == null && actor.kind() == PartyKind.ORGANISATION;
        return actor.kind() == kind || open && (kind == PartyKind.COMPANY || kind == PartyKind.UNION);
    }

    /** "Bioassay Systems Corp" is a company by its last word. */
    private boolean isSurelyOfKind(Actor actor, PartyKind kind) {
        String last = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
        boolean incorporated = grammar.legalForms().contains(last);
        return actor.kind() == kind || kind == PartyKind.COMPANY && incorporated && isOfKind(actor, kind);
    }

    private static boolean endsWith(Actor actor, String noun) {
        String name = actor.name().toLowerCase(Locale.ROOT);
        return name.endsWith(" " + noun);
    }

    private int nameStart(NounPhrase phrase) {
        int from = phrase.ownFrom();
        while (from < phrase.headIndex() && isUnnaming(phrase.sentence().token(from))) {
            from++;
        }
        return from;
    }

    /** Determiners, numbers and possessives are no part of a name. */
    private boolean isUnnaming(Token token) {
        return token.tag() == Tag.DET
                || token.tag() == Tag.NUM
                || token.tag() == Tag.PRON
                || token.tag() == Tag.CCONJ
                || token.tag() == Tag.ADV
                || grammar.quantifiers().contains(token.lower())
                || isPossessive(token);
    }

    private boolean isPossessive(Token token) {
        return grammar.possessives().contains(token.lower());
    }
}
