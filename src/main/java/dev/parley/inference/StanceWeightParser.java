package dev.parley.inference;

import dev.parley.diagnostic.Problem;
import dev.parley.diagnostic.ProblemsException;
import dev.parley.inference.StanceWeight.Voice;
import dev.parley.lexicon.FactType;
import dev.parley.lexicon.Modality;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the decision table of stances and collects what is wrong in it; used once. */
final class StanceWeightParser {
    private static final String HEADER = "fact,modality,kind,position,own,author,other";
    private static final List<Voice> VOICES = List.of(Voice.OWN, Voice.AUTHOR, Voice.OTHER);
    private static final String ACT = "act";
    private static final List<String> KINDS = List.of(ACT, "word");
    private static final int FIRST_WEIGHT = 4;

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<StanceWeight> rows = new ArrayList<>();
    private final Set<List<Object>> seen = new HashSet<>();

    StanceWeightParser(Source source) {
        this.source = source;
    }

    /** What stands between two commas, without blanks, and where. */
    private record Cell(String text, int offset) {}

    StanceWeights parse() {
        boolean header = false;
        int offset = 0;
        for (String line : source.text().split("\n", -1)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                if (header) {
                    addRow(cells(line, offset), offset);
                } else if (!line.strip().equals(HEADER)) {
                    problems.add(source.problem(offset, "the table does not start with its header", "write " + HEADER));
                    break;
                }
                header = true;
            }
            offset += line.length() + 1;
        }
        if (!header && problems.isEmpty()) {
            problems.add(source.problem(0, "the table is empty", "start it with " + HEADER));
        }
        if (!problems.isEmpty()) {
            throw new ProblemsException(problems);
        }
        return new StanceWeights(rows);
    }

    private static List<Cell> cells(String line, int offset) {
        List<Cell> cells = new ArrayList<>();
        int start = offset;
        for (String text : line.split(",", -1)) {
            int blanks = text.length() - text.stripLeading().length();
            cells.add(new Cell(text.strip(), start + blanks));
            start += text.length() + 1;
        }
        return cells;
    }

    private void addRow(List<Cell> cells, int offset) {
        if (cells.size() != FIRST_WEIGHT + VOICES.size()) {
            problems.add(source.problem(offset, "the line has " + cells.size() + " cells, not 7", "write " + HEADER));
            return;
        }
        FactType fact = constant(FactType.class, cells.get(0));
        Modality modality = constant(Modality.class, cells.get(1));
        Boolean act = isAct(cells.get(2));
        Position position = constant(Position.class, cells.get(3));
        if (fact == null || modality == null || act == null || position == null) {
            return;
        }
        if (position == Position.MIXED || position == Position.UNDECLARED) {
            String message = position.word() + " cannot be weighed";
            problems.add(source.problem(cells.get(3).offset(), message, "it comes out of other positions"));
            return;
        }
        if (!seen.add(List.of(fact, modality))) {
            String message = "a second line for " + fact.word() + ", " + modality.word();
            problems.add(source.problem(offset, message, "keep one of the two"));
        }
        for (int i = 0; i < VOICES.size(); i++) {
            Double weight = weight(cells.get(FIRST_WEIGHT + i), position);
            if (weight != null) {
                rows.add(new StanceWeight(fact, modality, act, VOICES.get(i), position, weight));
            }
        }
    }

    private @Nullable Boolean isAct(Cell cell) {
        if (!KINDS.contains(cell.text)) {
            String message = "unknown kind \"" + cell.text + "\"";
            problems.add(source.problem(cell.offset, message, Spelling.hint(cell.text, KINDS)));
            return null;
        }
        return cell.text.equals(ACT);
    }

    private <E extends Enum<E>> @Nullable E constant(Class<E> type, Cell cell) {
        List<String> words = new ArrayList<>();
        for (E value : type.getEnumConstants()) {
            String word = value.name().toLowerCase(Locale.ROOT);
            if (word.equals(cell.text)) {
                return value;
            }
            words.add(word);
        }
        String message = "unknown " + type.getSimpleName() + " \"" + cell.text + "\"";
        problems.add(source.problem(cell.offset, message, Spelling.hint(cell.text, words)));
        return null;
    }

    private @Nullable Double weight(Cell cell, Position position) {
        try {
            double weight = Double.parseDouble(cell.text);
            if (Math.abs(weight) <= 1 && fits(position, weight)) {
                return weight;
            }
        } catch (NumberFormatException e) {
            // told below, like a number that does not fit
        }
        problems.add(source.problem(cell.offset, "\"" + cell.text + "\" is no weight here", range(position)));
        return null;
    }

    private static boolean fits(Position position, double weight) {
        return position == Position.CONDITIONAL || (position == Position.SUPPORTS ? weight > 0 : weight < 0);
    }

    private static String range(Position position) {
        if (position == Position.CONDITIONAL) {
            return "write a number from -1 to 1";
        }
        return position == Position.SUPPORTS ? "write a number above 0, up to 1" : "write a number below 0, down to -1";
    }
}
