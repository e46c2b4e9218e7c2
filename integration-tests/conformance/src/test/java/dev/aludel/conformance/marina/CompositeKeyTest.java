package dev.aludel.conformance.marina;

import static dev.aludel.conformance.marina.Berth_.BERTH;
import static dev.aludel.conformance.marina.Boat_.BOAT;
import static dev.aludel.query.Sql.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.error.UniqueViolationException;
import dev.aludel.session.Session;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A composite is the primary key. */
class CompositeKeyTest extends ConformanceTest {
  private static final Place THIRD = new Place("A", 3);

  CompositeKeyTest() {
    super(MarinaModelsSchema.SCHEMA);
  }

  private void addOne() {
    database.transaction(session -> session.add(BerthEntity.create(THIRD, 12)));
    sql.clear();
  }

  @Test
  void itsColumnsAreTheKey() {
    assertThat(database.dialect().create(MarinaModelsSchema.SCHEMA.tables(), false).toString())
        .contains(
            "place_pier varchar(3) not null, place_number integer not null",
            "constraint pk_berths primary key (place_pier, place_number)",
            "foreign key (berth_place_pier, berth_place_number) references berths (place_pier,"
                + " place_number)");
  }

  @Test
  @Tag("B142")
  void objectsAreFoundByTheValue() {
    addOne();
    try (Session session = database.session()) {
      Berth berth = session.getOrFail(BERTH, BerthKey.of(THIRD));
      assertThat(berth.place()).isEqualTo(THIRD);
      sql.clear();
      sql.assertSendsNothing(
          () -> assertThat(session.getOrFail(BERTH, new BerthKey("A", 3))).isSameAs(berth));
      assertThat(session.query(BERTH).where(BERTH.place.eq(THIRD)).one()).isSameAs(berth);
      assertThat(session.get(BERTH, BerthKey.of(new Place("B", 3)))).isEmpty();
    }
  }

  @Test
  void changesAreWrittenByTheKey() {
    addOne();
    database.transaction(
        session -> {
          Berth berth = session.getOrFail(BERTH, BerthKey.of(THIRD));
          berth.metres(14);
          sql.clear();
          sql.assertSends(
              session::flush,
              "update berths set metres = ? where place_pier = ? and place_number = ?");
          session.delete(berth);
          sql.clear();
          sql.assertSends(
              session::flush,
              "select id, name, berth_place_pier, berth_place_number from boats where"
                  + " berth_place_pier = ? and berth_place_number = ?",
              "delete from berths where place_pier = ? and place_number = ?");
        });
  }

  @Test
  void theKeyItselfCanChange() {
    addOne();
    database.transaction(
        session -> {
          Berth berth = session.getOrFail(BERTH, BerthKey.of(THIRD));
          berth.place(new Place("A", 4));
          sql.clear();
          sql.assertSends(
              session::flush,
              "update berths set place_number = ? where place_pier = ? and place_number = ?");
          assertThat(session.getOrFail(BERTH, BerthKey.of(new Place("A", 4)))).isSameAs(berth);
        });
  }

  @Test
  void relationshipsReferToIt() {
    database.transaction(
        session -> {
          Berth berth = BerthEntity.create(THIRD, 12);
          berth.boats().add(BoatEntity.create("Aino"));
          berth.boats().add(BoatEntity.create("Otso"));
          session.add(berth);
        });
    try (Session session = database.session()) {
      List<Boat> boats = session.query(BOAT).orderBy(BOAT.name.asc()).list();
      assertThat(boats).extracting(Boat::name).containsExactly("Aino", "Otso");
      Berth berth = Objects.requireNonNull(boats.get(0).berth());
      assertThat(berth.place()).isEqualTo(THIRD);
      assertThat(berth).isSameAs(boats.get(1).berth());
      assertThat(berth.boats()).hasSize(2);
      assertThat(
              session.list(
                  select(BERTH.place)
                      .from(BERTH)
                      .join(BERTH.boats)
                      .where(BOAT.name.eq("Otso"), BOAT.berth().place.eq(THIRD))))
          .containsExactly(THIRD);
    }
  }

  @Test
  void aBoatLeavesItsBerth() {
    relationshipsReferToIt();
    database.transaction(
        session -> {
          Boat boat = session.query(BOAT).where(BOAT.name.eq("Aino")).one();
          boat.berth(null);
          sql.clear();
          sql.assertSends(
              session::flush,
              "update boats set berth_place_pier = ?, berth_place_number = ? where id = ?");
        });
  }

  @Test
  void theSameValueTwiceIsRefused() {
    addOne();
    assertThatThrownBy(
            () -> database.transaction(session -> session.add(BerthEntity.create(THIRD, 1))))
        .isInstanceOf(UniqueViolationException.class);
  }
}
