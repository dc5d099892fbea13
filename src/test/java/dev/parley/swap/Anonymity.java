package dev.parley.swap;

import dev.parley.lexicon.PartyEntry;
import dev.parley.lexicon.PersonEntry;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Gives well-known people of a state names that are known for nothing, so that their titles alone say whom they speak for. */
final class Anonymity {
    private final SwapNames data;
    private final MentionFinder finder;

    Anonymity(SwapNames data, MentionFinder finder) {
        this.data = data;
        this.finder = finder;
    }

    String hide(String text, Collection<PartyEntry> states) {
        Map<PersonEntry, String> given = new LinkedHashMap<>();
        List<Mention> mentions = finder.mentions(text);
        mentions.forEach(mention -> personOf(mention, states)
                .ifPresent(person -> given.computeIfAbsent(person, each -> data.person(given.size()))));
        StringBuilder out = new StringBuilder(text);
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Mention mention = mentions.get(i);
            personOf(mention, states)
                    .ifPresent(person -> out.replace(
                            mention.span().start(),
                            mention.span().end(),
                            like(mention.form(), given.getOrDefault(person, ""))));
        }
        return out.toString();
    }

    /** The surname for a surname. */
    private static String like(String form, String name) {
        return form.indexOf(' ') < 0 ? name.substring(name.indexOf(' ') + 1) : name;
    }

    private static Optional<PersonEntry> personOf(Mention mention, Collection<PartyEntry> states) {
        return mention.names().stream()
                .map(name -> name.person())
                .flatMap(Stream::ofNullable)
                .filter(person -> person.offices().stream()
                        .anyMatch(tenure ->
                                states.stream().anyMatch(state -> state.id().equals(tenure.party()))))
                .findFirst();
    }
}
