package dev.aludel.conformance.account;

import static dev.aludel.conformance.account.Account_.ACCOUNT;
import static dev.aludel.conformance.account.Gadget_.GADGET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.SessionStateException;
import dev.aludel.error.UnsetAttributeException;
import dev.aludel.jdbc.ConnectionEvent;
import dev.aludel.jdbc.TransactionEvent;
import dev.aludel.mapping.ObjectState;
import dev.aludel.session.Session;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is left when a session or its transaction ends. */
class SessionEndTest extends ConformanceTest {

  SessionEndTest() {
    super(AccountModelsSchema.SCHEMA);
  }

  @Test
  @Tag("B119")
  void closingUndoesWhatWasFlushedAndNotCommitted() {
    Account account = Account.of("a");
    Session session = database.session();
    session.add(account);
    session.flush();
    assertThat(account.id()).isEqualTo(1L);
    session.close();

    assertThat(session.state(account)).isEqualTo(ObjectState.TRANSIENT);
    assertThatThrownBy(account::id).isInstanceOf(UnsetAttributeException.class);
    assertThat(account.code()).isEqualTo("a");
    try (Session next = database.session()) {
      assertThat(next.query(ACCOUNT).count()).isZero();
      next.add(account);
      next.commit();
      assertThat(next.query(ACCOUNT).one()).isSameAs(account);
    }
  }

  @Test
  @Tag("B119")
  void closingForgetsADeleteThatWasNotCommitted() {
    Account account = saved("a");
    Session session = database.session();
    session.delete(account);
    session.flush();
    assertThat(session.state(account)).isEqualTo(ObjectState.DELETED);
    session.close();

    assertThat(session.state(account)).isEqualTo(ObjectState.DETACHED);
    assertThat(account.id()).isEqualTo(1L);
    try (Session next = database.session()) {
      assertThat(next.query(ACCOUNT).count()).isOne();
    }
  }

  @Test
  void aTransactionThatEndsDoesNotExpireItsObjects() {
    Account account = saved("a");
    Account loaded = database.call(session -> session.query(ACCOUNT).one());
    sql.assertSendsNothing(
        () -> {
          assertThat(account.code()).isEqualTo("a");
          assertThat(loaded.code()).isEqualTo("a");
        });
  }

  @Test
  @Tag("B119")
  void aResetSessionBeginsAnew() {
    Account account = saved("a");
    try (Session session = database.session()) {
      Account found = session.query(ACCOUNT).one();
      found.code("b");
      Account added = Account.of("c");
      session.add(added);
      session.flush();
      session.reset();

      assertThat(session).isEmpty();
      assertThat(session.state(added)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(found)).isEqualTo(ObjectState.DETACHED);
      Account again = session.query(ACCOUNT).one();
      assertThat(again).isNotSameAs(found);
      assertThat(again.code()).isEqualTo(account.code());
    }
  }

  @Test
  @Tag("B119")
  void allSessionsOfADatabaseAreClosedAtOnce() {
    Account saved = saved("saved");
    Account flushed = Account.of("flushed");
    Account pending = Account.of("pending");
    Session busy = database.session();
    busy.add(flushed);
    busy.flush();
    Account loaded = busy.query(ACCOUNT).where(ACCOUNT.code.eq("saved")).one();
    Session idle = database.session();
    idle.add(saved);
    idle.add(pending);
    sql.clear();
    database.closeAll();

    assertThat(sql.connections()).containsExactly(ConnectionEvent.CHECKIN);
    assertThat(sql.transactions()).containsExactly(TransactionEvent.ROLLBACK);
    assertThat(busy.state(flushed)).isEqualTo(ObjectState.TRANSIENT);
    assertThatThrownBy(flushed::id).isInstanceOf(UnsetAttributeException.class);
    assertThat(busy.state(loaded)).isEqualTo(ObjectState.DETACHED);
    assertThat(loaded.code()).isEqualTo("saved");
    assertThat(idle.state(saved)).isEqualTo(ObjectState.DETACHED);
    assertThat(idle.state(pending)).isEqualTo(ObjectState.TRANSIENT);
    for (Session session : List.of(busy, idle)) {
      assertThatThrownBy(session::flush)
          .isInstanceOf(SessionStateException.class)
          .hasMessageContaining("ALU-5307");
      session.close();
    }
    try (Session next = database.session()) {
      next.addAll(List.of(saved, flushed, pending));
      next.commit();
      assertThat(next.query(ACCOUNT).count()).isEqualTo(3);
    }
  }

  @Test
  @Tag("A099")
  @Tag("B119")
  void aRollbackPutsEveryObjectBack() {
    saved("old");
    saved("doomed");
    try (Session session = database.session()) {
      Account old = session.query(ACCOUNT).where(ACCOUNT.code.eq("old")).one();
      Account doomed = session.query(ACCOUNT).where(ACCOUNT.code.eq("doomed")).one();
      Account fresh = Account.of("fresh");
      fresh.gadgets().add(Gadget.of("lamp"));
      session.add(fresh);
      session.delete(doomed);
      old.code("changed");
      session.flush();
      session.rollback();

      assertThat(session.state(fresh)).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(fresh.gadgets().get(0))).isEqualTo(ObjectState.TRANSIENT);
      assertThat(session.state(doomed)).isEqualTo(ObjectState.PERSISTENT);
      sql.assertSends(
          () -> assertThat(old.code()).isEqualTo("old"),
          "select id, code from accounts where id = ?");
      session.add(fresh);
      session.commit();
      assertThat(session.query(GADGET).one().account()).isSameAs(fresh);
      assertThat(session.query(ACCOUNT).count()).isEqualTo(3);
    }
  }

  @Test
  @Tag("B117")
  void objectsEnterAndLeaveASession() {
    Account one = Account.of("1");
    Account two = Account.of("2");
    try (Session session = database.session()) {
      session.addAll(List.of(one, two));
      assertThat(session.contains(one)).isTrue();
      assertThat(session).containsExactly(one, two);
      session.commit();

      session.expunge(one);
      assertThat(session.contains(one)).isFalse();
      assertThat(session).containsExactly(two);
      session.add(one);
      session.deleteAll(List.of(one, two));
      session.commit();
      assertThat(session).isEmpty();
      assertThat(session.query(ACCOUNT).count()).isZero();

      Account three = Account.of("3");
      session.add(three);
      session.expungeAll();
      assertThat(session.state(three)).isEqualTo(ObjectState.TRANSIENT);
      sql.assertSendsNothing(session::flush);
    }
  }

  private Account saved(String code) {
    Account account = Account.of(code);
    database.transaction(session -> session.add(account));
    return account;
  }
}
