package dev.parley.inference;

import dev.parley.pack.Pack;
import java.util.List;

/** One rule file of a pack, with its path as the author named it. */
public record RuleSource(String path, String text) {
    /** All rule files of a pack. */
    public static List<RuleSource> of(Pack pack) {
        return pack.files(".drl").stream()
                .map(file -> new RuleSource(file.name(), file.text()))
                .toList();
    }
}
