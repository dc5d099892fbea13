package dev.parley.inference;

import dev.parley.facts.Meeting;
import dev.parley.facts.Party;
import dev.parley.inference.Conclusion.AtMeeting;
import dev.parley.inference.Conclusion.HadRole;
import dev.parley.inference.Conclusion.HasStake;
import dev.parley.inference.Conclusion.NamedWith;
import dev.parley.inference.Conclusion.SatThrough;
import dev.parley.inference.Conclusion.WasAbsent;
import dev.parley.inference.Conclusion.WasConsulted;
import dev.parley.inference.Conclusion.WasInvited;
import dev.parley.inference.Conclusion.WasPresent;
import dev.parley.inference.Seat.Part;
import dev.parley.lexicon.PartyKind;
import dev.parley.lexicon.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Merges what rules say of a party at a meeting into one seat. */
final class Ledger {
    private final Proofs proofs;

    Ledger(Proofs proofs) {
        this.proofs = proofs;
    }

    List<Draft<Seat>> seats() {
        Map<AtTarget<Meeting>, List<Conclusion>> lines = new HashMap<>();
        proofs.grouped(AtMeeting.class, said -> new AtTarget<>(said.party(), said.meeting()))
                .forEach((key, said) ->
                        add(lines, key, said.stream().filter(Ledger::isOfSeat).toList()));
        proofs.grouped(HasStake.class, HasStake::target).forEach((target, stakes) -> {
            if (target instanceof Meeting meeting) {
                stakes.forEach(stake -> add(lines, new AtTarget<>(stake.party(), meeting), List.of(stake)));
            }
        });
        return lines.entrySet().stream()
                .map(line -> seat(line.getKey().party(), line.getKey().target(), line.getValue()))
                .toList();
    }

    private static boolean isOfSeat(Conclusion conclusion) {
        return isStated(conclusion) || conclusion instanceof NamedWith;
    }

    /** It says more than that the party belongs into the ledger. */
    private static boolean isStated(Conclusion conclusion) {
        return conclusion instanceof WasPresent
                || conclusion instanceof WasAbsent
                || conclusion instanceof HadRole
                || conclusion instanceof SatThrough
                || conclusion instanceof WasInvited
                || conclusion instanceof WasConsulted;
    }

    private static void add(
            Map<AtTarget<Meeting>, List<Conclusion>> lines, AtTarget<Meeting> key, List<? extends Conclusion> said) {
        if (!said.isEmpty()) {
            lines.computeIfAbsent(key, k -> new ArrayList<>()).addAll(said);
        }
    }

    private Draft<Seat> seat(Party party, Meeting meeting, List<Conclusion> said) {
        Presence presence = said.stream().anyMatch(WasPresent.class::isInstance)
                ? Presence.PRESENT
                : said.stream().anyMatch(WasAbsent.class::isInstance) ? Presence.ABSENT : Presence.NOT_STATED;
        List<Role> roles = first(said, HadRole.class, HadRole::role);
        Invitation invitation = first(said, WasInvited.class, WasInvited::invitation).stream()
                .findFirst()
                .orElse(Invitation.UNKNOWN);
        Consulted consulted = first(said, WasConsulted.class, WasConsulted::consulted).stream()
                .findFirst()
                .orElse(Consulted.UNKNOWN);
        Part part = part(party, presence == Presence.PRESENT, said);
        List<Conclusion> stated = said.stream().filter(Ledger::isStated).toList();
        String sentence = "seat of " + party.name() + " at the " + meeting.label() + ": " + Sentence.words(presence)
                + words(roles, invitation, consulted, part);
        Sum sum = new Sum("seat", sentence, proofs.of(stated.isEmpty() ? said : stated));
        return new Draft<>(
                sum,
                (id, because) -> new Seat(
                        meeting,
                        party,
                        presence,
                        roles.stream().findFirst().orElse(null),
                        invitation,
                        consulted,
                        part,
                        because));
    }

    /** How much of a bloc sat; an organ of the bloc is one of its members without being a state. */
    private @Nullable Part part(Party bloc, boolean present, List<Conclusion> said) {
        List<Party> sitting = said.stream()
                .filter(SatThrough.class::isInstance)
                .map(conclusion -> ((SatThrough) conclusion).member())
                .sorted(Comparator.comparing((Party member) -> TextOrder.place(member))
                        .thenComparing(Party::id))
                .toList();
        List<Party> members = sitting.stream()
                .filter(member -> member.kind() != PartyKind.ORGAN)
                .toList();
        boolean institution = present || members.size() < sitting.size();
        return sitting.isEmpty() ? null : new Part(members, bloc.members().size(), institution);
    }

    private static <C extends Conclusion, V extends Enum<V>> List<V> first(
            List<Conclusion> said, Class<C> type, Function<? super C, V> value) {
        return said.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .map(value)
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    private static String words(List<Role> roles, Invitation invitation, Consulted consulted, @Nullable Part part) {
        StringBuilder words = new StringBuilder();
        roles.stream().limit(1).forEach(role -> words.append(", ").append(role.word()));
        if (invitation != Invitation.UNKNOWN) {
            words.append(", ").append(Sentence.words(invitation));
        }
        if (consulted != Consulted.UNKNOWN) {
            words.append(consulted == Consulted.NO ? ", not consulted" : ", consulted " + consulted.word());
        }
        if (part != null) {
            words.append(", ")
                    .append(part.members().size())
                    .append(" of ")
                    .append(part.of())
                    .append(" members");
        }
        return words.toString();
    }
}
