package dev.aludel.session;

import static dev.aludel.session.Models.profile;
import static dev.aludel.session.Models.user;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aludel.dialect.Dialect;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The order of a flush in which rows take unique values of others, without any database. */
class UniqueValuesTest {
  private final SessionObjects objects =
      new SessionObjects(
          new Unconnected(), new IdentityMap(mapper -> {}), new Listeners(null, List.of()));
  private final Map<EntityState, @Nullable Object[]> database = new HashMap<>();
  private final List<String> readings = new ArrayList<>();

  @Test
  void aChainIsWrittenFromItsEnd() {
    Thing one = stored(user("a"), 1);
    Thing two = stored(user("b"), 2);
    Thing three = stored(user("c"), 3);
    one.set("username", "b");
    two.set("username", "c");
    three.set("username", "d");
    assertThat(plan(one, two, three))
        .isEqualTo(
            """
            update users(username, updated_at) x1
            update users(username, updated_at) x1
            update users(username, updated_at) x1\
            """);
    assertThat(readings).containsExactly("User(id, username) x3");
  }

  @Test
  void aSwapTakesAPlaceholder() {
    Thing one = stored(user("a"), 1);
    Thing two = stored(user("b"), 2);
    one.set("username", "b");
    two.set("username", "a");
    assertThat(plan(one, two))
        .isEqualTo(
            """
            replace users(username) x1
            update users(username, updated_at) x1
            update users(username, updated_at) x1\
            """);
  }

  @Test
  void rowsThatTakeNothingFromEachOtherAreOneStep() {
    Thing one = stored(user("a"), 1);
    Thing two = stored(user("b"), 2);
    one.set("username", "c");
    two.set("username", "d");
    assertThat(plan(one, two)).isEqualTo("update users(username, updated_at) x2");
  }

  @Test
  void manySwapsTakeTwoSteps() {
    List<Thing> all = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      all.add(stored(user("u" + i), i));
    }
    for (int i = 0; i < 6; i += 2) {
      all.get(i).set("username", "u" + (i + 1));
      all.get(i + 1).set("username", "u" + i);
    }
    assertThat(plan(all.toArray(new Thing[0])).lines())
        .filteredOn(step -> step.startsWith("update"))
        .hasSizeLessThanOrEqualTo(6);
  }

  @Test
  void aChildOfADeletedRowLetsGoFirst() {
    Thing ada = stored(user("ada"), 1);
    Thing profile = stored(profile("p"), 2);
    profile.one("user", ada);
    objects.work().clear();
    profile.aludelState().markClean();
    ada.aludelState().markClean();
    Thing again = user("ada");
    profile.one("user", again);
    objects.attach(again.aludelState());
    objects.work().delete(ada.aludelState());
    assertThat(plan(profile, again))
        .isEqualTo(
            """
            clear profiles(user_id) x1
            delete users x1
            insert users(username, active) x1
            update profiles(user_id) x1\
            """);
  }

  private Thing stored(Thing thing, long id) {
    EntityState state = thing.aludelState();
    thing.set("id", id);
    state.loaded(objects.attachment());
    objects.identities().put(state);
    @Nullable Object[] row = thing.columns.clone();
    database.put(state, row);
    return thing;
  }

  private String plan(Thing... changed) {
    for (Thing thing : changed) {
      if (thing.aludelState().hasKey()) {
        objects.work().change(thing.aludelState());
      }
    }
    Work work =
        new WorkCollector(
                objects,
                new FlushTime(Fixture.NOW),
                new FlushEvents(new Listeners(null, List.of())))
            .collect();
    return FlushPlanner.plan(
            work,
            List.of(),
            UniqueValues.of(work, this::read, UniqueValuesTest::keys),
            TableGroups::of)
        .toString();
  }

  private Map<EntityState, @Nullable Object[]> read(
      EntityMapper<?> mapper, ColumnSet columns, Collection<EntityState> rows) {
    ColumnSet key = ColumnSet.of(mapper.table().primaryKey());
    readings.add(mapper + columns.and(key).names(mapper.table()) + " x" + rows.size());
    Map<EntityState, @Nullable Object[]> read = new HashMap<>();
    for (EntityState row : rows) {
      int[] wanted = columns.toArray();
      @Nullable Object[] values = new Object[wanted.length];
      for (int i = 0; i < wanted.length; i++) {
        values[i] = Objects.requireNonNull(database.get(row))[wanted[i]];
      }
      read.put(row, values);
    }
    return read;
  }

  private static List<UniqueKey> keys(EntityMapper<?> mapper) {
    return UniqueKey.of(mapper, Dialect.named("postgresql"));
  }
}
