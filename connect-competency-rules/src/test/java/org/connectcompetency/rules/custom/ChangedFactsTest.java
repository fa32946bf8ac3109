package org.connectcompetency.rules.custom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.connectcompetency.rules.Samples.ready;
import static org.connectcompetency.rules.custom.Drl.IMPORTS;
import static org.connectcompetency.rules.custom.Drl.rule;

import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.connectcompetency.model.application.CompetencyApplication;
import org.connectcompetency.model.result.ValidationResult;
import org.connectcompetency.rules.CompetencyValidator;
import org.connectcompetency.rules.RuleExecutionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a rule does to a caller's own fact ends the call, as the next rule would judge something else. */
public class ChangedFactsTest {

    private static final CompetencyApplication APPLICATION = ready().build();

    private static final String OWN = IMPORTS.replace(Drl.MODEL, """
            import org.connectcompetency.model.application.*
            import org.connectcompetency.rules.custom.ChangedFactsTest.Account""");

    /** A fact that anybody can change. */
    public static class Account {

        public String note = "";
        private int balance;
        private Date due = new Date(0);
        private Account parent;
        private final List<String> owners = new ArrayList<>(List.of("Ann"));
        private final Map<String, Integer> limits = new HashMap<>(Map.of("day", 1));
        private final int[] history = {1, 2};
        private final AtomicInteger uses = new AtomicInteger();
        private int asked;
        private int total = -1;

        public int getBalance() {
            return balance;
        }

        public void setBalance(int balance) {
            this.balance = balance;
        }

        public void deposit(int amount) {
            balance += amount;
        }

        public Date getDue() {
            return due;
        }

        public void setDue(Date due) {
            this.due = due;
        }

        public Account getParent() {
            return parent;
        }

        public void setParent(Account parent) {
            this.parent = parent;
        }

        public List<String> getOwners() {
            return owners;
        }

        public Map<String, Integer> getLimits() {
            return limits;
        }

        public int[] history() {
            return history;
        }

        public AtomicInteger getUses() {
            return uses;
        }

        /** Counts how often it was asked, which nobody can read. */
        public int getQuestions() {
            return ++asked;
        }

        /** Worked out when first asked for. */
        public int getTotal() {
            if (total < 0) {
                total = balance;
            }
            return total;
        }

        public String getBroken() {
            throw new IllegalStateException();
        }
    }

    /** A fact that looks as if nobody could change it. */
    public record Folder(List<String> pages) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$f.setBalance( 7 );",
                "$f.deposit( 1 );",
                "$f.note = \"seen\";",
                "$f.getDue().setTime( 1 );",
                "$f.getOwners().add( \"Bob\" );",
                "$f.getOwners().set( 0, \"Bob\" );",
                "$f.getLimits().put( \"day\", 2 );",
                "$f.getLimits().clear();",
                "$f.history()[ 1 ] = 3;",
                "$f.getUses().incrementAndGet();",
                "$f.getParent().setBalance( 7 );",
                "$f.setParent( $f );"
            })
    void a_rule_that_changes_a_fact_is_named(String then) {
        Account account = new Account();
        account.setParent(new Account());

        RuleExecutionException failure = failure(validator("$f : Account()", then), account);

        assertThat(failure.rule()).isEqualTo("ACME-001 changes");
        assertThat(failure)
                .hasMessage("The rule \"ACME-001 changes\" changes a fact (" + Account.class.getName()
                        + "); facts must stay as they are.");
    }

    @Test
    void facts_that_are_no_beans_are_looked_at_too() {
        assertThat(failure(validator("$f : java.util.List()", "$f.clear();"), new ArrayList<>(List.of("a")))
                        .rule())
                .isEqualTo("ACME-001 changes");
        assertThat(failure(validator("$f : java.util.Date()", "$f.setTime( 1 );"), new Date(0))
                        .rule())
                .isEqualTo("ACME-001 changes");
        assertThat(failure(
                                validator(
                                        "$f : org.connectcompetency.rules.custom.ChangedFactsTest.Folder()",
                                        "$f.pages().remove( 0 );"),
                                new Folder(new ArrayList<>(List.of("a"))))
                        .rule())
                .isEqualTo("ACME-001 changes");
    }

    @Test
    void a_fact_among_collected_ones_is_looked_at_too() {
        RuleExecutionException failure = failure(
                validator(
                        "$all : java.util.List() from collect( Account() )",
                        "( (Account) $all.get( 0 ) ).setBalance( 7 );"),
                new Account());

        assertThat(failure.rule()).isEqualTo("ACME-001 changes");
    }

    @Test
    void a_fact_that_is_changed_by_somebody_unknown_ends_the_call_too() {
        Account account = new Account();

        RuleExecutionException failure = failure(
                validator(
                        "$a : Assessment( id == \"ACME-001\" )\n    not( Account( note == \"absent\" ) )",
                        "ChangedFactsTest.kept.setBalance( 7 );"),
                keep(account));

        assertThat(failure.rule()).isNull();
        assertThat(failure)
                .hasMessage("A rule changes a fact (" + Account.class.getName() + "); facts must stay as they are.");
    }

    public static Account kept = new Account();

    private static Account keep(Account account) {
        kept = account;
        return account;
    }

    @Test
    void what_a_rule_inserted_is_a_fact_as_any_other() {
        CompetencyValidator.Builder builder = CompetencyValidator.builder()
                .rules(
                        "acme.drl",
                        OWN
                                + rule(
                                        "ACME-001 opens",
                                        "@requirement( \"ACME-001\" ) @title( \"Accounts\" )",
                                        "Assessment( id == \"ACME-001\" )",
                                        "Account it = new Account();\n    insert( it );\n    it.setBalance( 5 );")
                                + rule(
                                        "ACME-001 changes",
                                        "@requirement( \"ACME-001\" )",
                                        "$f : Account( balance == 5 )",
                                        "$f.deposit( 1 );"));

        assertThat(failure(builder).rule()).isEqualTo("ACME-001 changes");
    }

    @Test
    void to_read_a_fact_is_no_change() {
        Account account = new Account();
        account.setParent(account);
        CompetencyValidator validator = validator(
                        "$f : Account( questions > 0, total >= 0, owners contains \"Ann\", history.length == 2 )\n    $a : Assessment( id == \"ACME-001\" )",
                        "insert( $a.warning( \"read\", $f.getTotal() + \" of \" + ( $f.getQuestions() > 0 ), \"None.\" ) );")
                .build();

        ValidationResult result = validator.validate(APPLICATION, account);

        assertThat(result.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).isEqualTo("0 of true"));
    }

    @Test
    void of_a_fact_without_end_the_beginning_is_looked_at() {
        List<Account> many =
                IntStream.range(0, 5_000).mapToObj(i -> new Account()).toList();
        CompetencyValidator validator =
                validator("$f : java.util.List()", "insert( \"seen\" );").build();

        assertThat(validator.validate(APPLICATION, many).isReady()).isTrue();
    }

    private static CompetencyValidator.Builder validator(String when, String then) {
        return CompetencyValidator.builder()
                .rules(
                        "acme.drl",
                        OWN.replace(
                                        "Test.Account",
                                        "Test.Account\nimport org.connectcompetency.rules.custom.ChangedFactsTest")
                                + rule(
                                        "ACME-001 changes",
                                        "@requirement( \"ACME-001\" ) @title( \"Accounts\" )",
                                        when,
                                        then));
    }

    private static RuleExecutionException failure(CompetencyValidator.Builder builder, Object... facts) {
        CompetencyValidator validator = builder.build();
        RuleExecutionException failure =
                catchThrowableOfType(RuleExecutionException.class, () -> validator.validate(APPLICATION, facts));
        assertThat(failure).as("failure").isNotNull();
        return failure;
    }
}
