package dev.parley.facts;

import dev.parley.lexicon.Lexicon;
import dev.parley.lexicon.Names;
import dev.parley.lexicon.PartyEntry;
import dev.parley.lexicon.PartyKind;
import dev.parley.lexicon.PersonEntry;
import dev.parley.linguistics.NameSpan;
import dev.parley.linguistics.NounPhrase;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Picks from all that a form can name the one that fits the year of the article. */
final class NameChooser {
    /** A party, or a well-known person and the office that they hold at the time. */
    record Choice(@Nullable PartyEntry entry, @Nullable PersonEntry person, PersonEntry.@Nullable Tenure tenure) {}

    private final Lexicon lexicon;
    private final @Nullable Integer year;

    NameChooser(Lexicon lexicon, @Nullable Integer year) {
        this.lexicon = lexicon;
        this.year = year;
    }

    /** The name in a phrase that a token belongs to. */
    static @Nullable NameSpan nameAt(NounPhrase phrase, int token) {
        for (NameSpan name : phrase.sentence().names()) {
            if (name.from() <= token && token < name.to() && name.from() >= phrase.ownFrom()) {
                return name;
            }
        }
        return null;
    }

    @Nullable
    Choice choose(NameSpan name) {
        List<Names.Name> current = name.names().stream()
                .filter(candidate -> candidate.isCurrent(year))
                .toList();
        for (Names.Name candidate : current.isEmpty() ? name.names() : current) {
            if (candidate.party() != null) {
                return new Choice(candidate.party(), null, null);
            }
            PersonEntry person = candidate.person();
            if (person != null) {
                return new Choice(null, person, tenure(person));
            }
        }
        return null;
    }

    /** The office of the year; without a year, or outside all years, the latest. */
    private PersonEntry.@Nullable Tenure tenure(PersonEntry person) {
        PersonEntry.Tenure latest = null;
        for (PersonEntry.Tenure tenure : person.offices()) {
            if (year != null && tenure.years().include(year)) {
                return tenure;
            }
            latest = tenure;
        }
        return latest;
    }

    /** The person of a choice as a speaker for the party of their office. */
    Person introduce(Cast cast, Choice choice) {
        PersonEntry person = choice.person();
        PersonEntry.Tenure tenure = choice.tenure();
        if (person == null || tenure == null) {
            throw new IllegalArgumentException("no office: " + choice);
        }
        Person known = cast.person(person.name());
        if (known != null) {
            return known;
        }
        if (lexicon.offices().isMandate(tenure.office())) {
            return cast.add(new Person(person.name(), tenure.office(), cast.named(person.name(), PartyKind.PERSON)));
        }
        Optional<PartyEntry> party = lexicon.party(tenure.party());
        Actor actor = cast.of(party.orElseThrow(() -> new IllegalStateException("no party " + tenure.party())));
        return cast.add(new Person(person.name(), tenure.office(), actor));
    }
}
