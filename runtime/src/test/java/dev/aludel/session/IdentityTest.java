package dev.aludel.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.jdbc.Parameters;
import dev.aludel.jdbc.TestDatabase;
import dev.aludel.loading.EntityLoader;
import dev.aludel.loading.KnownEntities;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import java.lang.ref.WeakReference;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IdentityTest {
  private static final Things USERS = new Things(Models.USER);

  @ParameterizedTest
  @EnumSource
  @Tag("A042")
  void insertsAThousandRowsInOneTripOnPostgresql(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    List<Thing> users = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      Thing user = Models.user("u" + i);
      users.add(i % 2 == 0 ? user : user.set("email", "e" + i));
    }
    try (Session session = fixture.session()) {
      session.addAll(users);
      fixture.sent.clear();
      session.flush();
      assertThat(fixture.sent).hasSize(fixture.isPostgresql() ? 1 : 20);
      for (int i = 0; i < 1000; i++) {
        assertThat(users.get(i).id()).isEqualTo(i + 1L);
      }
      users.forEach(user -> user.set("email", "changed"));
      fixture.sent.clear();
      session.flush();
      assertThat(fixture.sent).hasSize(1);
      session.commit();
      assertThat(fixture.rows("select username, email from users where id = 500"))
          .containsExactly("u499,changed");
      List<Thing> found = session.query(USERS).list();
      assertThat(found).containsExactlyInAnyOrderElementsOf(users);
      fixture.sent.clear();
      assertThat(users.get(7).get("username")).isEqualTo("u7");
      assertThat(fixture.sent).isEmpty();
      session.deleteAll(users);
      session.flush();
      assertThat(fixture.rows("select count(*) from users")).containsExactly("1000");
      session.commit();
      assertThat(fixture.rows("select count(*) from users")).containsExactly("0");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B116")
  void aRowDoesNotOverwriteAKnownObject(TestDatabase database) {
    Fixture fixture = new Fixture(database);
    fixture.save(Models.user("ada"));
    try (Session session = fixture.session();
        Session other = fixture.session()) {
      Thing ada = session.get(USERS, 1L).orElseThrow();
      session.expireOnCommit(false).commit();
      other.get(USERS, 1L).orElseThrow().set("email", "new");
      other.commit();
      assertThat(session.query(USERS).list()).containsExactly(ada);
      assertThat(ada.get("email")).isNull();
      session.expire(ada);
      assertThat(ada.get("email")).isEqualTo("new");
      other.get(USERS, 1L).orElseThrow().set("email", "newer");
      other.commit();
      session.rollback();
      session.refresh(ada);
      assertThat(ada.get("email")).isEqualTo("newer");
    }
  }

  @ParameterizedTest
  @EnumSource
  @Tag("B116")
  void cleanObjectsCanBeCollectedAndChangedOnesAreKept(TestDatabase database)
      throws InterruptedException {
    Fixture fixture = new Fixture(database);
    fixture.save(Models.user("ada"), Models.user("bob"));
    try (Session session = fixture.session()) {
      WeakReference<Thing> ada = new WeakReference<>(session.get(USERS, 1L).orElseThrow());
      WeakReference<Thing> bob = new WeakReference<>(session.get(USERS, 2L).orElseThrow());
      session.get(USERS, 2L).orElseThrow().set("email", "kept");
      for (int i = 0; i < 50 && ada.get() != null; i++) {
        System.gc();
        Thread.sleep(10);
      }
      assertThat(ada.get()).isNull();
      assertThat(bob.get()).isNotNull();
      session.commit();
      assertThat(fixture.rows("select email from users where id = 2")).containsExactly("kept");
      assertThat(session.get(USERS, 1L)).isPresent();
    }
  }

  @Test
  void loadedObjectsAreHeldUntilTheyAreAnswered() throws SQLException {
    Fixture fixture = new Fixture(TestDatabase.H2);
    fixture.save(Models.user("ada"), Models.user("bob"));
    try (Session session = fixture.session();
        JdbcConnection connection = TestDatabase.H2.open(null)) {
      EntityLoader loader =
          new EntityLoader(
              Models.USER, new CollectingEntities(), new SessionAttachment(session, false), null);

      List<Object> loaded =
          connection.query(Mappers.select(Models.USER).in("h2"), Parameters.NONE, loader);

      assertThat(loaded).hasSize(2).doesNotContainNull();
    }
  }

  /** Knows nobody, and collects garbage whenever it is told of somebody. */
  private static final class CollectingEntities implements KnownEntities {
    @Override
    public @Nullable EntityState find(long key) {
      return null;
    }

    @Override
    public @Nullable EntityState find(Object key) {
      return null;
    }

    @Override
    public void put(long key, EntityState state) {
      System.gc();
    }

    @Override
    public void put(Object key, EntityState state) {
      System.gc();
    }
  }
}
