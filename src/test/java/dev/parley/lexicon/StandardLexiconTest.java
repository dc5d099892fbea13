package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class StandardLexiconTest {
    private final Lexicon lexicon = Packs.standard();

    @Test
    void loadsWithoutAProblem() {
        assertThat(lexicon.warnings()).isEmpty();
        assertThat(lexicon.parties()).hasSizeGreaterThan(300);
    }

    @Test
    void cuesByKindAndLemma() {
        assertThat(lexicon.cues(CueWords.Kind.VERB, "boycott"))
                .extracting(CueEntry::fact)
                .contains(FactType.ABSENCE);
        assertThat(lexicon.cues(CueWords.Kind.NOUN, "refusal")).isNotEmpty();
        assertThat(lexicon.cues(CueWords.Kind.VERB, "xyz")).isEmpty();
        assertThat(lexicon.isParticleVerb("walk", "out")).isTrue();
        assertThat(lexicon.isParticleVerb("walk", "together")).isFalse();
    }

    @Test
    void phrasesByFirstWordLongestFirst() {
        List<Integer> lengths = lexicon.phraseCues("at").stream()
                .map(cue -> cue.words().lemma().length())
                .toList();
        assertThat(lengths).isNotEmpty().isSortedAccordingTo((left, right) -> right - left);
    }

    @Test
    void theNegationThatIsNotWritten() {
        assertThat(lexicon.cues(CueWords.Kind.VERB, "attend"))
                .filteredOn(cue -> cue.fact() == FactType.ATTENDANCE)
                .extracting(CueEntry::negated)
                .contains(new CueEntry.Negated.Opposite(FactType.ABSENCE));
    }

    @Test
    void controlTellsEmbeddingsApart() {
        assertThat(lexicon.embedding(CueWords.Kind.VERB, "refuse", "infinitive").map(Embedding::effect))
                .contains(Embedding.Effect.NEGATED);
        assertThat(lexicon.embedding(CueWords.Kind.VERB, "ask", "infinitive", true)
                        .map(Embedding::objectControl))
                .contains(true);
    }

    @Test
    void commonNouns() {
        assertThat(lexicon.nounClasses("summit")).contains("meeting");
        assertThat(lexicon.nounClasses("peace talk")).contains("meeting");
        assertThat(lexicon.collective("rebels").map(CollectiveEntry::alone)).contains(true);
        assertThat(lexicon.isNonparty("analyst")).isTrue();
        assertThat(lexicon.isTime("week")).isTrue();
        assertThat(lexicon.isTimeAdverb("yesterday")).isTrue();
    }

    @Test
    void wordsForStates() {
        assertThat(lexicon.isDemonym("Ukrainian")).isTrue();
        assertThat(lexicon.isDemonym("ukrainian")).isFalse();
        assertThat(lexicon.isStateAbbreviation("EU")).isTrue();
        assertThat(lexicon.personalOf("its")).isEqualTo("it");
    }
}
