package dev.aludel.conformance.account;

import static dev.aludel.conformance.account.Account_.ACCOUNT;
import static dev.aludel.conformance.account.Gadget_.GADGET;
import static dev.aludel.conformance.account.Preference_.PREFERENCE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes the place of another object, within one flush. */
class ReplacingTest extends ConformanceTest {

  ReplacingTest() {
    super(AccountModelsSchema.SCHEMA);
  }

  @Test
  void aNewChildThatNeverHadAnOwnerIsNoOrphan() {
    Gadget gadget = Gadget.of("lamp");
    gadget.account(null);
    try (Session session = database.session()) {
      session.add(gadget);
      session.commit();
      assertThat(session.state(gadget)).isEqualTo(ObjectState.PERSISTENT);
      gadget.account(null);
      session.commit();
      assertThat(session.state(gadget)).isEqualTo(ObjectState.PERSISTENT);
    }
  }

  @Test
  void aNewChildThatWasTakenFromItsOwnerIsNotInserted() {
    Account account = Account.of("a");
    Gadget gadget = Gadget.of("lamp");
    account.gadgets().add(gadget);
    try (Session session = database.session()) {
      session.add(account);
      account.gadgets().remove(gadget);
      sql.assertSends(
          session::flush,
          onH2OrPostgresql(
              "select id from final table (insert into accounts (code) values (?))",
              "insert into accounts (code) values (?) returning id"));
      assertThat(session.state(gadget)).isEqualTo(ObjectState.TRANSIENT);
      session.add(gadget);
      session.commit();
      assertThat(session.state(gadget)).isEqualTo(ObjectState.PERSISTENT);
    }
  }

  @Test
  void aChildWhoseOwnerIsNotLoadedIsAnOrphanToo() {
    Account account = Account.of("a");
    account.gadgets().add(Gadget.of("lamp"));
    database.transaction(session -> session.add(account));
    try (Session session = database.session()) {
      Gadget gadget = session.query(GADGET).one();
      gadget.account(null);
      sql.assertSends(session::flush, "delete from gadgets where id = ?");
    }
  }

  @Test
  void theOnlyOneOfAKindIsReplacedInOneFlush() {
    Account account = Account.of("a");
    account.preference(Preference.of("dark"));
    try (Session session = database.session()) {
      session.add(account);
      session.commit();
      assertThat(account.preference()).isNotNull();

      account.preference(Preference.of("light"));
      sql.assertSends(
          session::flush,
          "delete from preferences where id = ?",
          onH2OrPostgresql(
              "select id from final table (insert into preferences (theme, account_id) values (?,"
                  + " ?))",
              "insert into preferences (theme, account_id) values (?, ?) returning id"));
      session.commit();
      assertThat(session.query(PREFERENCE).one().theme()).isEqualTo("light");
    }
  }

  @Test
  void aUniqueValueOfADeletedRowCanBeUsedInTheSameFlush() {
    Account account = Account.of("a");
    account.gadgets().add(Gadget.of("lamp"));
    try (Session session = database.session()) {
      session.add(account);
      session.commit();

      session.delete(account);
      Account again = Account.of("a");
      again.gadgets().add(Gadget.of("lamp"));
      session.add(again);
      session.commit();
      assertThat(session.query(ACCOUNT).list()).containsExactly(again);
      assertThat(session.query(GADGET).one().account()).isSameAs(again);
    }
  }

  @Test
  void uniqueValuesAreSwappedInOneFlush() {
    Account one = Account.of("a");
    Account other = Account.of("b");
    try (Session session = database.session()) {
      session.addAll(List.of(one, other));
      session.commit();

      one.code("b");
      other.code("a");
      session.commit();
      assertThat(other.code()).isEqualTo("a");
      assertThat(one.code()).isEqualTo("b");
    }
  }
}
