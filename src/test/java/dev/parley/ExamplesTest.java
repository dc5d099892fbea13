package dev.parley;

import static org.assertj.core.api.Assertions.assertThat;

import dev.parley.inference.Rule;
import dev.parley.inference.RuleBase;
import dev.parley.inference.RuleSource;
import dev.parley.lexicon.CueEntry;
import dev.parley.lexicon.LexiconLoader;
import dev.parley.pack.Pack;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every rule and every cue of the standard pack, on the texts that its author gave it, through the whole engine. */
class ExamplesTest {
    private static Parley parley;
    private static Collection<Rule> rules;
    private static Collection<CueEntry> cues;

    @BeforeAll
    static void load() {
        Pack pack = Pack.standard();
        parley = Parley.standard();
        rules = RuleBase.compile(RuleSource.of(pack)).rules();
        cues = LexiconLoader.load(pack).allCues();
    }

    @TestFactory
    Stream<DynamicContainer> rules() {
        return rules.stream()
                .map(rule -> DynamicContainer.dynamicContainer(
                        rule.name(),
                        Stream.concat(
                                rule.holds().stream().map(text -> example(rule, "holds", text)),
                                rule.silent().stream().map(text -> example(rule, "silent", text)))));
    }

    private static DynamicTest example(Rule rule, String sort, String text) {
        return DynamicTest.dynamicTest(sort + ": " + text, () -> {
            Set<String> fired = parley.conclude(parley.facts(Article.of(text))).rulesFired();
            var fires = assertThat(fired).as("%s:%d: rules that fire on: %s", rule.file(), rule.line(), text);
            if (sort.equals("holds")) {
                fires.contains(rule.name());
            } else {
                fires.doesNotContain(rule.name());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> cues() {
        CueGaps gaps = CueGaps.load();
        Map<String, List<CueEntry>> files = new TreeMap<>();
        for (CueEntry cue : cues) {
            String file = cue.source().substring(0, cue.source().lastIndexOf(':'));
            files.computeIfAbsent(file, name -> new ArrayList<>()).add(cue);
        }
        return Stream.concat(
                files.entrySet().stream()
                        .map(file -> DynamicTest.dynamicTest(
                                file.getKey(), () -> gaps.check(file.getValue(), failures(file.getValue())))),
                Stream.of(DynamicTest.dynamicTest("gaps are of cues that exist", () -> gaps.checkExist(cues))));
    }

    private static Map<String, String> failures(List<CueEntry> cues) {
        Map<String, String> out = new TreeMap<>();
        for (CueEntry cue : cues) {
            if (readings(cue, cue.holds())
                    .noneMatch(fact -> fact.equals(cue.fact().word()))) {
                out.put(
                        CueGaps.line(cue, "holds"),
                        cue.source() + ": reads no " + cue.fact().word() + ": " + cue.holds());
            }
            List<String> wrong = readings(cue, cue.silent()).toList();
            if (!wrong.isEmpty()) {
                out.put(CueGaps.line(cue, "silent"), cue.source() + ": reads " + wrong + ": " + cue.silent());
            }
        }
        return out;
    }

    /** The types of the facts that the cue reads off the text. */
    private static Stream<String> readings(CueEntry cue, String text) {
        return parley.read(Article.of(text)).facts().stream()
                .filter(fact -> fact.core().lexiconEntry().equals(cue.source()))
                .map(fact -> fact.type().word());
    }
}
