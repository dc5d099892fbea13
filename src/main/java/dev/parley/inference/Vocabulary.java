package dev.parley.inference;

import dev.parley.facts.Absence;
import dev.parley.facts.Agreement;
import dev.parley.facts.Attendance;
import dev.parley.facts.Claim;
import dev.parley.facts.Concern;
import dev.parley.facts.Criticism;
import dev.parley.facts.Demand;
import dev.parley.facts.Fact;
import dev.parley.facts.Issue;
import dev.parley.facts.Meeting;
import dev.parley.facts.MeetingStatus;
import dev.parley.facts.Offer;
import dev.parley.facts.Party;
import dev.parley.facts.Refusal;
import dev.parley.facts.Support;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Manner;
import dev.parley.lexicon.Modality;
import dev.parley.lexicon.PartyKind;
import dev.parley.lexicon.Role;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The only types and members that a rule may name. */
final class Vocabulary {
    /** What a rule can match beside its own kind's conclusions. */
    private static final Map<String, Class<?>> MATCHED = byName(
            Fact.class,
            Attendance.class,
            Absence.class,
            Agreement.class,
            Refusal.class,
            Offer.class,
            Demand.class,
            Support.class,
            Criticism.class,
            Concern.class,
            Claim.class,
            Party.class,
            Meeting.class,
            Issue.class,
            StanceWeight.class);

    /** What a rule can conclude, and match as well. */
    private static final Map<String, Class<?>> CONCLUDED = byName(records(Conclusion.class));

    private static final Map<String, Class<?>> ENUMS = byName(
            FactType.class,
            Manner.class,
            Modality.class,
            PartyKind.class,
            Role.class,
            MeetingStatus.class,
            Basis.class,
            Consulted.class,
            Ground.class,
            Invitation.class,
            Level.class,
            Position.class);

    private static final Set<String> OF_OTHERS = Set.of("size", "isEmpty", "empty", "contains", "length");

    private static final Set<String> OBJECT_METHODS = Set.of("equals", "hashCode", "toString", "compareTo");

    private Vocabulary() {}

    static Optional<Class<?>> matched(String name) {
        return Optional.<Class<?>>ofNullable(MATCHED.get(name)).or(() -> concluded(name));
    }

    static Optional<Class<?>> concluded(String name) {
        return Optional.ofNullable(CONCLUDED.get(name));
    }

    static Optional<Class<?>> enumeration(String name) {
        return Optional.ofNullable(ENUMS.get(name));
    }

    static Collection<String> matchedNames() {
        return Stream.concat(MATCHED.keySet().stream(), CONCLUDED.keySet().stream())
                .toList();
    }

    static Collection<String> concludedNames() {
        return CONCLUDED.keySet();
    }

    static Collection<String> enumerationNames() {
        return ENUMS.keySet();
    }

    /** Every type that a rule file needs imported, by its Java name. */
    static List<String> imports() {
        return Stream.of(MATCHED, CONCLUDED, ENUMS)
                .flatMap(types -> types.values().stream())
                .map(Class::getCanonicalName)
                .toList();
    }

    /** The type of a field or method, if the type has it and a rule may use it. */
    static Optional<Class<?>> member(Class<?> owner, String name) {
        return method(owner, name).map(Method::getReturnType);
    }

    /** Whether the field can be without a value. */
    static boolean isNullable(Class<?> owner, String name) {
        return method(owner, name)
                .filter(method -> method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class))
                .isPresent();
    }

    /** How to read a member from a value, where a rule may use it. */
    static Optional<Method> method(Class<?> owner, String name, int parameters) {
        return candidates(owner, name)
                .filter(method -> method.getParameterCount() == parameters)
                .findFirst();
    }

    private static Optional<Method> method(Class<?> owner, String name) {
        return candidates(owner, name).findFirst();
    }

    private static Stream<Method> candidates(Class<?> owner, String name) {
        if (!isOurs(owner) && !OF_OTHERS.contains(name)) {
            return Stream.empty();
        }
        return methods(owner)
                .filter(method ->
                        method.getName().equals(name) || property(method).equals(name));
    }

    /** The names that a rule may write after a value of the type. */
    static Collection<String> members(Class<?> owner) {
        Set<String> names = new TreeSet<>();
        methods(owner)
                .filter(method -> isOurs(owner) || OF_OTHERS.contains(method.getName()))
                .forEach(method -> names.add(property(method)));
        return names;
    }

    static Collection<String> constants(Class<?> enumeration) {
        return Arrays.stream(enumeration.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .toList();
    }

    private static Stream<Method> methods(Class<?> owner) {
        return Arrays.stream(owner.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> method.getReturnType() != void.class && method.getDeclaringClass() != Object.class)
                .filter(method ->
                        method.getDeclaringClass() != Enum.class && method.getDeclaringClass() != Record.class)
                .filter(method -> !method.isBridge() && !OBJECT_METHODS.contains(method.getName()));
    }

    private static String property(Method method) {
        String name = method.getName();
        boolean flag = name.startsWith("is") && name.length() > 2 && Character.isUpperCase(name.charAt(2));
        return flag && method.getParameterCount() == 0
                ? Character.toLowerCase(name.charAt(2)) + name.substring(3)
                : name;
    }

    private static boolean isOurs(Class<?> type) {
        return type.getName().startsWith("dev.parley.");
    }

    private static Class<?>[] records(Class<?> sealed) {
        return Arrays.stream(sealed.getPermittedSubclasses())
                .flatMap(type -> type.isSealed() ? Arrays.stream(records(type)) : Stream.of(type))
                .toArray(Class<?>[]::new);
    }

    private static Map<String, Class<?>> byName(Class<?>... types) {
        Map<String, Class<?>> byName = new TreeMap<>();
        for (Class<?> type : types) {
            byName.put(type.getSimpleName(), type);
        }
        return byName;
    }
}
