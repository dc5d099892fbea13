package dev.parley.facts;

import dev.parley.lexicon.CollectiveEntry;
import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounPhrase;
import dev.parley.linguistics.Tag;
import dev.parley.linguistics.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads who stands before the head of a noun phrase: its owner, the names that modify it, and the body for which it acts. */
final class Premodifiers {
    private final Lexicon lexicon;
    private final Cast cast;
    private final NameChooser chooser;
    private final UnknownNames unknown;
    private final Pronouns pronouns;
    private final DefiniteDescriptions descriptions;

    /** Whom an owner stands for. */
    private final Function<NounPhrase, List<Reference>> resolve;

    Premodifiers(
            Lexicon lexicon,
            Cast cast,
            NameChooser chooser,
            Pronouns pronouns,
            DefiniteDescriptions descriptions,
            Function<NounPhrase, List<Reference>> resolve) {
        this.lexicon = lexicon;
        this.cast = cast;
        this.chooser = chooser;
        this.unknown = new UnknownNames(lexicon, cast);
        this.pronouns = pronouns;
        this.descriptions = descriptions;
        this.resolve = resolve;
    }

    /** Whoever is named before {@code end}: "Italy's", "Russian and U.S.", "mining ministry". */
    List<Reference> before(NounPhrase phrase, int end, boolean withCapitals) {
        List<Reference> out = new ArrayList<>();
        NounPhrase owner = phrase.possessor();
        if (owner != null) {
            out.addAll(resolve.apply(owner));
        }
        if (out.isEmpty()) {
            out.addAll(pronouns.possessive(phrase));
        }
        out.addAll(names(phrase, end, withCapitals));
        if (out.isEmpty() || isBody(phrase, end - 1)) {
            Reference body = body(phrase, end);
            if (body != null) {
                return List.of(body);
            }
        }
        return out;
    }

    /** The parties of the lexicon that are named before {@code end}. */
    List<Reference> names(NounPhrase phrase, int end, boolean withCapitals) {
        List<Reference> out = new ArrayList<>();
        for (NameSpan name : phrase.sentence().names()) {
            if (name.from() >= phrase.ownFrom() && name.to() <= end && (withCapitals || !name.is(Names.Sort.CAPITAL))) {
                NameChooser.Choice choice = chooser.choose(name);
                if (choice != null && choice.entry() != null && !choice.entry().press()) {
                    out.add(new Reference(cast.of(choice.entry()), null, phrase.span()));
                } else if (choice != null
                        && choice.tenure() != null
                        && lexicon.isExecutive(phrase.head().lower())) {
                    // "the Reagan administration"
                    out.add(new Reference(chooser.introduce(cast, choice).actor(), null, phrase.span()));
                }
            }
        }
        return out;
    }

    private boolean isBody(NounPhrase phrase, int token) {
        return token >= phrase.ownFrom()
                && phrase.sentence().token(token).tag() == Tag.NOUN
                && lexicon.collective(phrase.sentence().token(token).lower()).isPresent();
    }

    /** "mining ministry spokesman", "union leaders", "a Socialist spokesman", "Comdata chairman". */
    @Nullable
    Reference body(NounPhrase phrase, int end) {
        int from = afterDeterminers(phrase, end);
        if (end <= from) {
            return null;
        }
        Token last = phrase.sentence().token(end - 1);
        if (last.tag() == Tag.NOUN) {
            Optional<CollectiveEntry> body = lexicon.collective(last.lower());
            int start = afterAdjectives(phrase, from, end);
            return body.map(entry -> descriptions.body(phrase, start, end, entry))
                    .orElse(null);
        }
        boolean time = lexicon.grammar().months().contains(last.lower())
                || lexicon.grammar().daysOfWeek().contains(last.lower()); // "the February talks"
        boolean named =
                !time && last.isCapitalised() && (last.tag() == Tag.PROPN || last.tag() == Tag.ADJ && last.index() > 0);
        return named && !isKind(phrase, from, end) ? unknown.organisation(phrase, from, end) : null;
    }

    /** "an OEM agreement": capitals that the article has not introduced, after "a", say what kind of thing it is. */
    private boolean isKind(NounPhrase phrase, int from, int end) {
        Token name = phrase.sentence().token(from);
        Token first = phrase.sentence().token(phrase.ownFrom());
        boolean titled = phrase.sentence().offices().stream()
                .anyMatch(office -> office.from() >= end && office.from() < phrase.to());
        return (first.is("a") || first.is("an"))
                && end - from == 1
                && !titled
                && !lexicon.isPersonNoun(phrase.head().lower())
                && name.form().chars().allMatch(Character::isUpperCase)
                && cast.known(name.form()) == null
                && cast.byShortName(name.form()) == null;
    }

    /** "a month-long opposition boycott": an adjective describes the head, unless the lexicon knows it as part of the body ("the ruling party leader"). */
    private int afterAdjectives(NounPhrase phrase, int from, int end) {
        int start = from;
        while (start < end - 1
                && phrase.sentence().token(start).tag() == Tag.ADJ
                && !phrase.sentence().token(start).isCapitalised()
                && lexicon.collective(phrase.sentence().lower(start, end)).isEmpty()) {
            start++;
        }
        return start;
    }

    private static boolean isCount(Tag tag) {
        return tag == Tag.DET || tag == Tag.NUM || tag == Tag.ADV || tag == Tag.ADP;
    }

    private static int afterDeterminers(NounPhrase phrase, int end) {
        int from = phrase.ownFrom();
        while (from < end && isCount(phrase.sentence().token(from).tag())) {
            from++;
        }
        return from;
    }
}
