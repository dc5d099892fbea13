package dev.parley.inference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.parley.diagnostic.ProblemsException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author of broken rules is told. */
class BrokenRulesTest {
    private static final String CONDITION =
            "$meeting : Meeting()\n    Attendance( $party : party, target == $meeting )";
    private static final String CONSEQUENCE = "conclude( drools, new WasPresent( $party, $meeting ) );";

    private static String rule(String condition, String consequence) {
        return """
            rule "r"
                @because( "{party}" )
                @holds( "A." )
                @silent( "B." )
            when
                %s
            then
                %s
            end
            """.formatted(condition, consequence);
    }

    private static String problems(String... files) {
        List<RuleSource> sources = Arrays.stream(files)
                .map(text -> new RuleSource("bad.drl", text))
                .toList();
        ProblemsException thrown = catchThrowableOfType(ProblemsException.class, () -> RuleBase.compile(sources));
        return thrown == null ? "" : thrown.getMessage() + "\n";
    }

    @Test
    void aRuleWithoutMistakes() {
        assertThat(problems(rule(CONDITION, CONSEQUENCE))).isEmpty();
    }

    @Test
    void aLeadingPackageLineIsIgnored() {
        assertThat(problems("package mine\n\n" + rule(CONDITION, CONSEQUENCE))).isEmpty();
    }

    @Test
    void syntax() {
        assertThat(problems(rule("Party( id == )", CONSEQUENCE))).isEqualTo("""
            bad.drl:6:18: error: syntax: no viable alternative at input ')' in rule "r"
                    Party( id == )
                                 ^
                hint: a syntax error can hide others behind it in the same file
            """);
    }

    @Test
    void unknownTypeFieldAndConstant() {
        assertThat(problems(rule("""
            Atendance( $party : party )
                $meeting : Meeting( statis == 1, status == MeetingStatus.HOLD )
                Party( kind == Manner.EXCLUDED, name == 5 )\
            """, CONSEQUENCE))).isEqualTo("""
                bad.drl:6:5: error: unknown type Atendance
                        Atendance( $party : party )
                        ^
                    hint: did you mean Attendance?
                bad.drl:7:25: error: Meeting has no field "statis"
                        $meeting : Meeting( statis == 1, status == MeetingStatus.HOLD )
                                            ^
                    hint: did you mean status?
                bad.drl:7:62: error: MeetingStatus has no constant "HOLD"
                        $meeting : Meeting( statis == 1, status == MeetingStatus.HOLD )
                                                                                 ^
                    hint: did you mean HELD?
                bad.drl:8:20: error: PartyKind and Manner are never equal
                        Party( kind == Manner.EXCLUDED, name == 5 )
                                       ^
                    hint: compare with a constant of PartyKind
                bad.drl:8:45: error: String and double are never equal
                        Party( kind == Manner.EXCLUDED, name == 5 )
                                                                ^
                """);
    }

    @Test
    void annotations() {
        assertThat(problems("""
            rule "r"
                @becuase( "{party}" )
                @holds( "" )
            when
                Absence( $party : party )
                $meeting : Meeting()
            then
                conclude( drools, new WasPresent( $party, $meeting ) );
            end
            """)).isEqualTo("""
                bad.drl:1:1: error: rule "r" has no @because
                    rule "r"
                    ^
                    hint: add @because( "..." )
                bad.drl:1:1: error: rule "r" has no @silent
                    rule "r"
                    ^
                    hint: add @silent( "..." )
                bad.drl:2:5: error: unknown annotation @becuase
                        @becuase( "{party}" )
                        ^
                    hint: did you mean because?
                bad.drl:3:5: error: @holds is empty
                        @holds( "" )
                        ^
                    hint: write @holds( "..." )
                """);
    }

    @Test
    void placeholders() {
        assertThat(problems("""
            rule "r"
                @because( "{who} at {meeting} by {fact} for {inner}" )
                @holds( { "A.", "B." } )
                @silent( "C." )
            when
                $meeting : Meeting()
                $fact : Attendance( $party : party, target == $meeting )
                not Absence( $inner : party )
            then
                conclude( drools, new WasPresent( $party, $meeting ) );
            end
            """)).isEqualTo("""
                bad.drl:2:5: error: nothing fills {who} in @because
                        @because( "{who} at {meeting} by {fact} for {inner}" )
                        ^
                    hint: bind $who in the condition, outside not and exists
                bad.drl:2:5: error: {fact} is of type Attendance, which has no words
                        @because( "{who} at {meeting} by {fact} for {inner}" )
                        ^
                    hint: bind its party, its target or a value
                bad.drl:2:5: error: nothing fills {inner} in @because
                        @because( "{who} at {meeting} by {fact} for {inner}" )
                        ^
                    hint: bind $inner in the condition, outside not and exists
                """);
    }

    @Test
    void twoRulesOfOneName() {
        assertThat(problems(rule(CONDITION, CONSEQUENCE), rule(CONDITION, CONSEQUENCE)))
                .isEqualTo("""
                    bad.drl:1:1: error: a second rule "r"
                        rule "r"
                        ^
                        hint: the other stands at bad.drl:1
                    """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "System.exit( 1 );",
                "conclude( drools, new WasPresent( $party, $meeting ) ); System.exit( 1 );",
                "conclude( drools, $party );",
                "conclude( null, new WasPresent( $party, $meeting ) );",
                "// nothing"
            })
    void theRightHandSideIsOneCall(String consequence) {
        assertThat(problems(rule(CONDITION, consequence))).isEqualTo("""
            bad.drl:9:5: error: the right-hand side is not one call of conclude
                    %s
                    ^
                hint: write exactly: conclude( drools, new LeftOut( $party, $meeting, ... ) );
            """.formatted(consequence));
    }

    @Test
    void conclusions() {
        assertThat(problems(rule(CONDITION, "conclude( drools, new WasPresant( $party ) );")))
                .isEqualTo("""
                    bad.drl:9:27: error: unknown conclusion WasPresant
                            conclude( drools, new WasPresant( $party ) );
                                                  ^
                        hint: did you mean WasPresent?
                    """);
        assertThat(problems(rule(CONDITION, "conclude( drools, new WasPresent( $party ) );")))
                .isEqualTo("""
                    bad.drl:9:27: error: WasPresent takes 2 values, not 1
                            conclude( drools, new WasPresent( $party ) );
                                                  ^
                        hint: give it party, meeting
                    """);
        assertThat(problems(rule(CONDITION, "conclude( drools, new WasPresent( $meeting, $who ) );")))
                .isEqualTo("""
                    bad.drl:9:39: error: the party of WasPresent is of type Party, not Meeting
                            conclude( drools, new WasPresent( $meeting, $who ) );
                                                              ^
                        hint: match it as Party( ) first, then compare with it
                    bad.drl:9:49: error: nothing binds $who
                            conclude( drools, new WasPresent( $meeting, $who ) );
                                                                        ^
                        hint: known are $meeting, $party
                    """);
    }

    @Test
    void attributesAndWhatIsNoRule() {
        assertThat(problems("import java.util.List\nglobal String g\n"
                        + rule(CONDITION, CONSEQUENCE).replace("when", "salience 5\nwhen")
                        + "function void f() {}\n"))
                .isEqualTo("""
                    bad.drl:1:1: error: a rule file holds rules only
                        import java.util.List
                        ^
                        hint: remove it: all that a rule may name is imported already
                    bad.drl:2:1: error: a rule file holds rules only
                        global String g
                        ^
                        hint: remove it: all that a rule may name is imported already
                    bad.drl:7:10: error: a rule has no salience
                        salience 5
                                 ^
                        hint: remove it: the order of rules comes from facts
                    bad.drl:14:1: error: a rule file holds rules only
                        function void f() {}
                        ^
                        hint: remove it: all that a rule may name is imported already
                    """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "eval( true )",
                "Issue() from $meeting.issues",
                "/issues[ id == \"a\" ]",
                "accumulate( Party( $n : id ); $c : count( $n ) )",
                "forall( Issue() )",
                "( Issue() or Meeting() )",
                "Issue( \"a\"; )",
                "Object()",
                "java.io.File()",
                "Issue( System.exit( 1 ) == null )",
                "Issue( \"\".getClass() != null )",
                "Issue( id.getClass() != null )",
                "Issue( this.class != null )",
                "Issue( Basis.NAMED.getClass() != null )",
                "Issue( (label + \"a\").getBytes() != null )",
                "Issue( new java.io.File( \"a\" ) != null )",
                "Issue( label matches \"a+\" )",
                "Issue( mentions[0] != null )",
                "Issue( this#Object.class != null )",
                "Issue( label == \"a\" /* ' */ && System.exit( 1 ) == null /* ' */ )"
            })
    void aConditionRunsNothing(String pattern) {
        assertThat(problems(rule(CONDITION + "\n    " + pattern, CONSEQUENCE)))
                .startsWith("bad.drl:8:")
                .doesNotContain("dev.parley");
    }

    @Test
    void aPathThroughNothing() {
        assertThat(problems(rule(CONDITION + "\n    Claim( source.start == 1 )", CONSEQUENCE)))
                .isEqualTo("""
                    bad.drl:8:12: error: the source of Claim can be null
                            Claim( source.start == 1 )
                                   ^
                        hint: write source != null, $source : source and go on from $source
                    """);
    }

    @Test
    void aVariableBoundTwice() {
        assertThat(problems(rule(CONDITION + "\n    Issue( $party : id )", CONSEQUENCE)))
                .isEqualTo("""
                    bad.drl:8:21: error: $party is bound twice
                            Issue( $party : id )
                                            ^
                        hint: compare with it, or choose another name
                    """);
    }
}
