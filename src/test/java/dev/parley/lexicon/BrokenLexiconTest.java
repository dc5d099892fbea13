package dev.parley.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What an author is told about each mistake: the messages are the specification. */
class BrokenLexiconTest {
    @Test
    void unknownKeyOfACue() {
        String file = """
            - verb: boycott
              fact: absence
              maner: boycotted
              party: subject
              holds: "The opposition boycotted the session."
              silent: "The sanctions amount to a trade boycott."
            """;
        String problems = Packs.problems(Packs.with("cues/absence.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/absence.yaml:3:3: error: a cue has no key `maner`
                  maner: boycotted
                  ^
                hint: did you mean `manner`?
            """);
    }

    @Test
    void unknownEnumValue() {
        String file = """
            - verb: boycott
              fact: absense
              party: subject
              holds: "The opposition boycotted the session."
              silent: "The sanctions amount to a trade boycott."
            """;
        String problems = Packs.problems(Packs.with("cues/absence.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/absence.yaml:2:9: error: `fact` cannot be `absense`
                  fact: absense
                        ^
                hint: did you mean `absence`?
            """);
    }

    @Test
    void missingKeys() {
        String file = """
            - verb: boycott
              fact: absence
              party: subject
            """;
        String problems = Packs.problems(Packs.with("cues/absence.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/absence.yaml:1:3: error: a cue lacks `manner`
                - verb: boycott
                  ^
            rules/lexicon/cues/absence.yaml:1:3: error: a cue lacks `holds`
                - verb: boycott
                  ^
            rules/lexicon/cues/absence.yaml:1:3: error: a cue lacks `silent`
                - verb: boycott
                  ^
            """);
    }

    @Test
    void unknownSlot() {
        String file = """
            - verb: call
              fact: demand
              party: subjct
              target: [inn, object]
              holds: "Mali called for a truce."
              silent: "Mali called."
            """;
        String problems = Packs.problems(Packs.with("cues/demand.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/demand.yaml:3:10: error: there is no slot `subjct`
                  party: subjct
                         ^
                hint: did you mean `subject`?
            rules/lexicon/cues/demand.yaml:4:12: error: there is no slot `inn`
                  target: [inn, object]
                           ^
                hint: a slot is subject, object, possessor, infinitive, that, gerund, clause, quote, or a preposition
            """);
    }

    @Test
    void unknownNounClass() {
        String file = """
            - verb: reject
              fact: refusal
              party: subject
              needs: {object: [proposals, party], subject: [animal]}
              holds: "Mali rejected the plan."
              silent: "The machine rejected the coin."
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:4:20: error: there is no noun class `proposals`
                  needs: {object: [proposals, party], subject: [animal]}
                                   ^
                hint: did you mean `proposal`?
            rules/lexicon/cues/refusal.yaml:4:49: error: there is no noun class `animal`
                  needs: {object: [proposals, party], subject: [animal]}
                                                                ^
                hint: one of: any, meeting, none, party, proposal, subjunctive
            """);
    }

    @Test
    void twoKindsOfWords() {
        String file = """
            - verb: reject
              noun: rejection
              fact: refusal
              party: subject
              holds: "Mali rejected the plan."
              silent: "The machine rejected the coin."
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:1:3: error: the entry has both noun and verb
                - verb: reject
                  ^
                hint: exactly one of adjective, modal, noun, phrase, verb names the words
            """);
    }

    @Test
    void noWords() {
        String file = """
            - fact: refusal
              party: subject
              holds: "Mali rejected the plan."
              silent: "The machine rejected the coin."
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:1:3: error: the entry has no words
                - fact: refusal
                  ^
                hint: exactly one of adjective, modal, noun, phrase, verb names the words
            """);
    }

    @Test
    void mannerWithoutAbsence() {
        String file = """
            - verb: reject
              fact: refusal
              manner: declined
              party: subject
              holds: "Mali rejected the plan."
              silent: "The machine rejected the coin."
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:3:11: error: `manner` belongs to absences only, this is `fact: refusal`
                  manner: declined
                          ^
                hint: remove it
            """);
    }

    @Test
    void duplicateCue() {
        String file = """
            - verb: reject
              fact: refusal
              party: subject
              holds: "Mali rejected the plan."
              silent: "The machine rejected the coin."
            - verb: reject
              fact: refusal
              party: subject
              holds: "Mali has rejected it."
              silent: "The machine rejects coins."
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:6:3: error: the cue `reject (verb, refusal)` stands twice
                - verb: reject
                  ^
                hint: it was first defined at rules/lexicon/cues/refusal.yaml:1
            """);
    }

    @Test
    void duplicateKey() {
        String file = """
            - verb: reject
              fact: refusal
              party: subject
              party: object
              holds: "Mali rejected the plan."
              silent: "The machine rejected the coin."
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:4:3: error: the key `party` stands twice
                  party: object
                  ^
                hint: remove one
            """);
    }

    @Test
    void duplicateParty() {
        String file = """
            - {id: MLI, name: Mali, kind: state}
            - {id: MLI, name: Malta, kind: state}
            """;
        String problems = Packs.problems(Packs.with("parties/states.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/parties/states.yaml:2:8: error: the party `MLI` stands twice
                - {id: MLI, name: Malta, kind: state}
                       ^
                hint: it was first defined at rules/lexicon/parties/states.yaml:1
            """);
    }

    @Test
    void unknownMemberAndTenure() {
        String file = """
            - id: ecowas
              name: Economic Community of West African States
              kind: bloc
              members:
                - {party: MLI, from: 1975}
                - {party: ecowass, from: 1975, until: 1960}
            """;
        String problems = Packs.problems(Packs.with("parties/organisations.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/parties/organisations.yaml:5:15: error: there is no party `MLI`
                    - {party: MLI, from: 1975}
                              ^
                hint: add it to parties/, or correct the id
            rules/lexicon/parties/organisations.yaml:6:15: error: there is no party `ecowass`
                    - {party: ecowass, from: 1975, until: 1960}
                              ^
                hint: did you mean `ecowas`?
            rules/lexicon/parties/organisations.yaml:6:43: error: `until` lies before `from`
                    - {party: ecowass, from: 1975, until: 1960}
                                                          ^
                hint: swap the years 1975 and 1960
            """);
    }

    @Test
    void wrongTypes() {
        String file = """
            - id: ecowas
              name: [Economic Community]
              kind: bloc
              aliases: ECOWAS
              from: early
              press: perhaps
              members: {party: ecowas}
            """;
        String problems = Packs.problems(Packs.with("parties/organisations.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/parties/organisations.yaml:2:9: error: `name` must be a text, this is a list
                  name: [Economic Community]
                        ^
            rules/lexicon/parties/organisations.yaml:4:12: error: `aliases` must be a list, this is a single value
                  aliases: ECOWAS
                           ^
                hint: put it into brackets: `[...]`
            rules/lexicon/parties/organisations.yaml:5:9: error: `from` must be a whole number
                  from: early
                        ^
            rules/lexicon/parties/organisations.yaml:6:10: error: `press` must be true or false
                  press: perhaps
                         ^
            rules/lexicon/parties/organisations.yaml:7:12: error: `members` must be a list, this is a map of keys
                  members: {party: ecowas}
                           ^
            """);
    }

    @Test
    void noList() {
        String file = """
            verb: reject
            fact: refusal
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:1:1: error: the file must be a list, this is a map of keys
                verb: reject
                ^
                hint: begin each entry with `- `
            """);
    }

    @Test
    void noMap() {
        String file = """
            - president
            - title: mayor
              kind: office
              of: city
            """;
        String problems = Packs.problems(Packs.with("offices.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/offices.yaml:1:3: error: an office must be a map of keys, this is a single value
                - president
                  ^
            rules/lexicon/offices.yaml:4:7: error: `of` cannot be `city`
                  of: city
                      ^
                hint: one of: any, company, court, government, organisation, parliament, party, state, union
            """);
    }

    @Test
    void brokenSyntax() {
        String file = """
            - verb: reject
              holds: Mali said: no.
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:2:19: error: not YAML: mapping values are not allowed here
                  holds: Mali said: no.
                                  ^
                hint: put a value that holds `: ` into double quotes
            """);
    }

    @Test
    void tabulator() {
        String file = """
            - verb: reject
            \tfact: refusal
            """;
        String problems = Packs.problems(Packs.with("cues/refusal.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cues/refusal.yaml:2:1: error: not YAML: found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)
                \tfact: refusal
                ^
                hint: indent with blanks
            """);
    }

    @Test
    void openList() {
        String file = """
            - title: mayor
              aliases: [lord mayor, burgomaster
              kind: office
            """;
        String problems = Packs.problems(Packs.with("offices.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/offices.yaml:3:7: error: not YAML: expected ',' or ']', but got :
                  kind: office
                      ^
                hint: close the list with `]`
            """);
    }

    @Test
    void anchorsAndTags() {
        String file = """
            - title: &a mayor
              aliases: [*a]
              kind: !!str office
              of: state
            """;
        String problems = Packs.problems(Packs.with("offices.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/offices.yaml:1:10: error: anchors and aliases are not allowed
                - title: &a mayor
                         ^
                hint: write the value out, or quote it
            rules/lexicon/offices.yaml:2:13: error: anchors and aliases are not allowed
                  aliases: [*a]
                            ^
                hint: write the value out, or quote it
            rules/lexicon/offices.yaml:3:9: error: tags are not allowed
                  kind: !!str office
                        ^
                hint: write the plain value, or quote it
            """);
    }

    @Test
    void secondDocument() {
        String file = """
            - analyst
            ---
            - dealer
            """;
        String problems = Packs.problems(Packs.with("nonparties.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/nonparties.yaml:2:1: error: a second document begins
                ---
                ^
                hint: one file holds one document: remove `---`
            """);
    }

    @Test
    void nounTwice() {
        String file = """
            - analyst
            - dealer
            - analyst
            - [trader]
            """;
        String problems = Packs.problems(Packs.with("nonparties.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/nonparties.yaml:3:3: error: the noun `analyst` stands twice
                - analyst
                  ^
                hint: remove one
            rules/lexicon/nonparties.yaml:4:3: error: the list must hold nouns, this is a list
                - [trader]
                  ^
            """);
    }

    @Test
    void strangeFile() {
        String file = """
            - verb: reject
            """;
        String problems = Packs.problems(Packs.with("cue.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/cue.yaml: error: no part of the lexicon has this name
                hint: a file of the lexicon is parties/*.yaml, cues/*.yaml, grammar/*.yaml, reporting*.yaml, offices*.yaml, collectives*.yaml, nouns*.yaml, nonparties*.yaml or meetings*.yaml
            """);
    }

    @Test
    void reporting() {
        String file = """
            - verb: say
              kind: spech
              frames: [that, qoute]
              source: speaker
              holds: "Mali said that it would go."
              silent: "She had no say."
            - adverb: reportedly
              kind: speech
              source: none
              factive: "no"
              holds: "Mali reportedly left."
              silent: "Reportedly."
            """;
        String problems = Packs.problems(Packs.with("reporting.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/reporting.yaml:2:9: error: `kind` cannot be `spech`
                  kind: spech
                        ^
                hint: did you mean `speech`?
            rules/lexicon/reporting.yaml:3:18: error: there is no frame `qoute`
                  frames: [that, qoute]
                                 ^
                hint: did you mean `quote`?
            rules/lexicon/reporting.yaml:4:11: error: there is no slot `speaker`
                  source: speaker
                          ^
                hint: one of: about, at, by, clause, gerund, infinitive, none, object, on, over, possessor, quote, subject, that, to, with
            rules/lexicon/reporting.yaml:7:3: error: a reporting cue lacks `frames`
                - adverb: reportedly
                  ^
            rules/lexicon/reporting.yaml:10:12: error: `factive` must be true or false
                  factive: "no"
                           ^
            """);
    }

    @Test
    void embedding() {
        String file = """
            - {verb: refuse, complement: infinitiv, controller: subject, effect: negated, whenNegated: nothing}
            - {verb: agree, complement: infinitive, controller: subject, effect: plannd}
            """;
        String problems = Packs.problems(Packs.with("grammar/embedding.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/grammar/embedding.yaml:1:30: error: `complement` cannot be `infinitiv`
                - {verb: refuse, complement: infinitiv, controller: subject, effect: negated, whenNegated: nothing}
                                             ^
                hint: did you mean `infinitive`?
            rules/lexicon/grammar/embedding.yaml:2:3: error: an embedding word lacks `whenNegated`
                - {verb: agree, complement: infinitive, controller: subject, effect: plannd}
                  ^
            rules/lexicon/grammar/embedding.yaml:2:70: error: `effect` cannot be `plannd`
                - {verb: agree, complement: infinitive, controller: subject, effect: plannd}
                                                                                     ^
                hint: did you mean `planned`?
            """);
    }

    @Test
    void grammar() {
        String file = """
            prepositons: ["on"]
            modals: {will: {effect: planed}}
            pronouns: {he: {person: third, number: singular, gender: male}}
            particles: [out, "off", out]
            verbs: {take: [took]}
            """;
        String problems = Packs.problems(Packs.with("grammar/function-words.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/grammar/function-words.yaml:1:1: error: the grammar has no key `prepositons`
                prepositons: ["on"]
                ^
                hint: did you mean `prepositions`?
            rules/lexicon/grammar/function-words.yaml:2:25: error: `effect` cannot be `planed`
                modals: {will: {effect: planed}}
                                        ^
                hint: did you mean `planned`?
            rules/lexicon/grammar/function-words.yaml:3:25: error: `person` must be a whole number
                pronouns: {he: {person: third, number: singular, gender: male}}
                                        ^
            rules/lexicon/grammar/function-words.yaml:4:25: error: `out` stands twice in `particles`
                particles: [out, "off", out]
                                        ^
                hint: remove one
            rules/lexicon/grammar/function-words.yaml:5:9: error: the verb `take` must have two forms, it has 1
                verbs: {take: [took]}
                        ^
                hint: write its past and its participle: `take: [took, taken]`
            """);
    }

    @Test
    void collectives() {
        String file = """
            - {noun: rebels, kind: army, number: plural}
            - {noun: rebels, kind: faction, number: many, alone: yes}
            """;
        String problems = Packs.problems(Packs.with("collectives.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/collectives.yaml:1:3: error: a collective lacks `alone`
                - {noun: rebels, kind: army, number: plural}
                  ^
            rules/lexicon/collectives.yaml:1:24: error: `kind` cannot be `army`
                - {noun: rebels, kind: army, number: plural}
                                       ^
                hint: one of: armed-group, bloc, collective, company, faction, ngo, organ, organisation, person, political-party, state, union
            rules/lexicon/collectives.yaml:2:10: error: the collective `rebels` stands twice
                - {noun: rebels, kind: faction, number: many, alone: yes}
                         ^
                hint: it was first defined at rules/lexicon/collectives.yaml:1
            rules/lexicon/collectives.yaml:2:41: error: `number` cannot be `many`
                - {noun: rebels, kind: faction, number: many, alone: yes}
                                                        ^
                hint: one of: plural, singular
            rules/lexicon/collectives.yaml:2:54: error: `alone` must be true or false
                - {noun: rebels, kind: faction, number: many, alone: yes}
                                                                     ^
            """);
    }

    @Test
    void meetings() {
        String file = """
            families: [[talk, summit], [summit]]
            frsh: [new]
            verbs: {held: [hold], underway: [go]}
            """;
        String problems = Packs.problems(Packs.with("meetings.yaml", file));
        assertThat(problems).isEqualTo("""
            rules/lexicon/meetings.yaml:1:29: error: the noun `summit` stands twice in `families`
                families: [[talk, summit], [summit]]
                                            ^
                hint: remove one
            rules/lexicon/meetings.yaml:2:1: error: the file of meetings has no key `frsh`
                frsh: [new]
                ^
                hint: did you mean `fresh`?
            rules/lexicon/meetings.yaml:3:23: error: `verbs` has no key `underway`
                verbs: {held: [hold], underway: [go]}
                                      ^
                hint: did you mean `under-way`?
            """);
    }
}
