package dev.aludel.conformance.lectures;

import static dev.aludel.conformance.lectures.Seat.FEE;
import static dev.aludel.conformance.lectures.Seat.NUMBER;
import static dev.aludel.conformance.lectures.Seat.REMARKS;
import static dev.aludel.conformance.lectures.Seat.ROOM;
import static dev.aludel.conformance.lectures.Seat.SEAT;
import static dev.aludel.conformance.lectures.Seat.SIDE;
import static dev.aludel.conformance.lectures.Seat.SUBJECT_OF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aludel.conformance.ConformanceTest;
import dev.aludel.conformance.lectures.Seat.Side;
import dev.aludel.error.MappingException;
import dev.aludel.error.QueryException;
import dev.aludel.error.StaleRowException;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Schema;
import dev.aludel.query.CoreTable;
import dev.aludel.query.ImperativeMapping;
import dev.aludel.query.MappedTable;
import dev.aludel.query.ToMany;
import dev.aludel.schema.Table;
import dev.aludel.session.Session;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a class can say of its mapping, and what it must. */
class SeatMappingTest extends ConformanceTest {

  SeatMappingTest() {
    super(Schema.of(SEAT).including(LecturesModelsSchema.SCHEMA));
  }

  @Test
  @Tag("B137")
  void columnsWithoutAttributeAreNeitherSelectedNorWritten() {
    try (Session session = database.session()) {
      session.add(new Seat("A1", 7, Side.LEFT));
      sql.assertSends(
          session::flush, "insert into seats (room, no, side, version) values (?, ?, ?, ?)");
      session.commit();
      sql.assertSends(
          () -> assertThat(session.query(SEAT).one().side()).isEqualTo(Side.LEFT),
          "select room, no, side, fee, subject_id, version from seats limit ?");
    }
  }

  @Test
  void aKeyOfSeveralColumnsIsAList() {
    database.transaction(session -> session.add(new Seat("A1", 7, Side.LEFT)));
    try (Session session = database.session()) {
      Seat seat = session.get(SEAT, List.of("A1", 7)).orElseThrow();
      assertThat(seat.number()).isEqualTo(7);
      assertThat(session.get(SEAT, List.of("A1", 7))).containsSame(seat);
      assertThat(session.query(SEAT).where(NUMBER.eq(7)).one()).isSameAs(seat);
      assertThat(session.get(SEAT, List.of("A1", 8))).isEmpty();
    }
  }

  @Test
  void aDeferredColumnIsLoadedWhenItIsRead() {
    Seat seat = new Seat("A1", 7, Side.RIGHT);
    seat.remarks("squeaks");
    database.transaction(session -> session.add(seat));
    try (Session session = database.session()) {
      Seat again = session.query(SEAT).one();
      sql.assertSends(
          () -> assertThat(again.remarks()).isEqualTo("squeaks"),
          "select room, no, remarks from seats where room = ? and no = ?");
    }
    try (Session session = database.session()) {
      Seat again = session.query(SEAT).load(REMARKS.undefer()).one();
      sql.assertSendsNothing(() -> assertThat(again.remarks()).isEqualTo("squeaks"));
    }
  }

  @Test
  void aVersionIsKeptAndCompared() {
    Seat seat = new Seat("A1", 7, Side.LEFT);
    database.transaction(session -> session.add(seat));
    assertThat(seat.version()).isEqualTo(1);
    try (Session first = database.session();
        Session second = database.session()) {
      Seat one = first.get(SEAT, List.of("A1", 7)).orElseThrow();
      Seat other = second.get(SEAT, List.of("A1", 7)).orElseThrow();
      first.rollback();
      one.fee(BigDecimal.ONE);
      first.commit();
      assertThat(one.version()).isEqualTo(2);
      other.fee(BigDecimal.TEN);
      assertThatThrownBy(second::flush).isInstanceOf(StaleRowException.class);
    }
  }

  @Test
  void aValueIsRoundedToItsColumnWhenItIsSet() {
    Seat seat = new Seat("A1", 7, Side.LEFT);
    seat.fee(new BigDecimal("2.505"));
    assertThat(seat.fee()).isEqualTo("2.51");
    database.transaction(session -> session.add(seat));
    assertThat(
            database.<Long>call(s -> s.query(SEAT).where(FEE.eq(new BigDecimal("2.51"))).count()))
        .isEqualTo(1);
  }

  @Test
  void aRelationshipLeadsToAModel() {
    Seat seat = new Seat("A1", 7, Side.LEFT);
    seat.subject(Subject.of("Logic"));
    database.transaction(session -> session.add(seat));
    try (Session session = database.session()) {
      Seat again =
          session.query(SEAT).where(SUBJECT_OF.path().name.eq("Logic"), SIDE.eq(Side.LEFT)).one();
      Subject logic = again.subject();
      assertThat(logic).isNotNull();
      session.delete(again);
      session.commit();
      assertThat(session.query(SEAT).exists()).isFalse();
    }
  }

  @Test
  void aMergedObjectIsCopied() {
    Seat seat = new Seat("A1", 7, Side.LEFT);
    database.transaction(session -> session.add(seat));
    seat.fee(BigDecimal.TEN);
    try (Session session = database.session()) {
      Seat merged = session.merge(seat);
      assertThat(merged).isNotSameAs(seat);
      sql.clear();
      sql.assertSends(
          session::flush,
          "update seats set remarks = ?, fee = ?, version = ?"
              + " where room = ? and no = ? and version = ?");
      session.commit();
      assertThat(merged.fee()).isEqualByComparingTo("10");
    }
  }

  @Test
  void aClassMapsTheWholeKey() {
    ImperativeMapping<Seat> mapping = mapping(Seat.TABLE).column(ROOM, seat -> "", (s, v) -> {});
    assertThatThrownBy(mapping::build)
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("ALU-5450: Seat cannot be mapped to seats");
  }

  @Test
  void aClassMapsWhatARowNeeds() {
    ImperativeMapping<Seat> mapping =
        mapping(Seat.TABLE)
            .column(ROOM, seat -> "", (seat, room) -> {})
            .column(NUMBER, seat -> 1, (seat, number) -> {});
    assertThatThrownBy(mapping::build)
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("ALU-5452")
        .hasMessageContaining("column side is not null and without default");
  }

  @Test
  void aClassMapsTheForeignKeyOfARelationship() {
    ImperativeMapping<Topic> mapping =
        MappedTable.<Topic>map("Topic", Topic.TABLE, () -> new Topic("Logic"))
            .column(Topic.ID, topic -> 1L, (topic, id) -> {})
            .column(Topic.NAME, topic -> "", (topic, name) -> {})
            .relationship(
                Edge.toOne("parent", () -> Topic.TOPIC.aludelMapper()).foreignKey("parent_id"),
                topic -> topic,
                (topic, parent) -> {});
    assertThatThrownBy(mapping::build)
        .hasMessageContaining("column parent_id is the foreign key of parent");
  }

  @Test
  void aColumnIsMappedOnceAndFromItsTable() {
    ImperativeMapping<Seat> mapping = mapping(Seat.TABLE).column(ROOM, seat -> "", (s, v) -> {});
    assertThatThrownBy(() -> mapping.column(ROOM, seat -> "", (s, v) -> {}))
        .hasMessageStartingWith("ALU-5453: Seat maps the column room twice.");
    assertThatThrownBy(() -> mapping.column(Topic.NAME, seat -> "", (s, v) -> {}))
        .isInstanceOf(QueryException.class);
  }

  @Test
  void anAttributeThatIsNotMappedIsAnError() {
    Seat seat = new Seat("A1", 7, Side.LEFT);
    assertThatThrownBy(() -> SEAT.get(seat, CoreTable.of(Seat.TABLE).text("audit")))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("ALU-5451: Seat has no attribute for the column audit.");
  }

  @Test
  void aListOfTheClassItselfIsRefused() {
    assertThatThrownBy(() -> Hall.HALL.get(new Hall(), Hall.SEATS))
        .isInstanceOf(MappingException.class)
        .hasMessageStartingWith("ALU-5454: The field of Hall.seats has a list of its own.");
  }

  private static ImperativeMapping<Seat> mapping(Table table) {
    return MappedTable.map("Seat", table, () -> new Seat("A1", 1, Side.LEFT));
  }

  /** Its field has a list from the beginning. */
  private static final class Hall implements Entity {
    static final MappedTable<Hall> HALL =
        MappedTable.map("Hall", Topic.TABLE, Hall::new)
            .column(Topic.ID, hall -> hall.id, (hall, id) -> hall.id = id)
            .column(Topic.NAME, hall -> "", (hall, name) -> {})
            .relationship(
                Edge.toMany("seats", () -> SEAT.aludelMapper()).foreignKey("subject_id"),
                hall -> hall.seats,
                (hall, seats) -> hall.seats = seats)
            .build();
    static final ToMany<Hall, Seat, MappedTable<Seat>> SEATS = ToMany.of(HALL, "seats", () -> SEAT);

    private final EntityState state = HALL.state(this);
    private @Nullable Long id;
    private List<Seat> seats = new ArrayList<>();

    @Override
    public EntityState aludelState() {
      return state;
    }
  }
}
