package dev.parley.lexicon;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The parties by id, and what can be read off the form of a word. */
final class PartyTable {
    private static final int LONGEST_ABBREVIATION = 5;

    private final Map<String, PartyEntry> byId;
    private final Map<String, List<PartyEntry>> blocs = new HashMap<>();
    private final Set<String> demonyms = new HashSet<>();
    private final Set<String> abbreviations = new HashSet<>();

    PartyTable(Map<String, PartyEntry> byId) {
        this.byId = Map.copyOf(byId);
        for (PartyEntry party : byId.values()) {
            party.members()
                    .forEach(member -> blocs.computeIfAbsent(member.party(), id -> new ArrayList<>())
                            .add(party));
            party.demonyms().stream().filter(PartyTable::isCapitalised).forEach(this::addDemonym);
            if (isBody(party)) {
                party.aliases().stream().filter(PartyTable::isAbbreviation).forEach(abbreviations::add);
            }
            if (isBody(party) && isAbbreviation(party.name())) {
                abbreviations.add(party.name());
            }
        }
    }

    private void addDemonym(String form) {
        demonyms.add(form);
        if (Letters.count(form) > 3) {
            demonyms.add(form.toUpperCase(Locale.ROOT));
        }
    }

    private static boolean isBody(PartyEntry party) {
        return !party.press()
                && (party.kind() == PartyKind.STATE
                        || party.kind() == PartyKind.BLOC
                        || party.kind() == PartyKind.ORGANISATION);
    }

    private static boolean isCapitalised(String form) {
        return !form.isEmpty() && Character.isUpperCase(form.charAt(0));
    }

    private static boolean isAbbreviation(String form) {
        return form.length() <= LONGEST_ABBREVIATION
                && Letters.count(form) > 1
                && !Letters.hasLowerCase(form)
                && isCapitalised(form);
    }

    @Nullable
    PartyEntry get(String id) {
        return byId.get(id);
    }

    Collection<PartyEntry> all() {
        return byId.values();
    }

    boolean isDemonym(String form) {
        return demonyms.contains(form);
    }

    boolean isAbbreviationOfState(String form) {
        return abbreviations.contains(form);
    }

    List<PartyEntry> members(String id, @Nullable Integer year) {
        PartyEntry bloc = byId.get(id);
        List<PartyEntry> out = new ArrayList<>();
        if (bloc != null) {
            for (PartyEntry.Membership member : bloc.members()) {
                PartyEntry party = byId.get(member.party());
                if (party != null && member.years().include(year)) {
                    out.add(party);
                }
            }
        }
        return out;
    }

    List<PartyEntry> blocs(String id, @Nullable Integer year) {
        return blocs.getOrDefault(id, List.of()).stream()
                .filter(bloc -> bloc.members().stream()
                        .anyMatch(member ->
                                member.party().equals(id) && member.years().include(year)))
                .distinct()
                .toList();
    }
}
