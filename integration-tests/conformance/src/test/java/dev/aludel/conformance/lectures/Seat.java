package dev.aludel.conformance.lectures;

import static dev.aludel.conformance.lectures.Subject_.SUBJECT;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.Entity;
import dev.aludel.mapping.EntityState;
import dev.aludel.query.CoreTable;
import dev.aludel.query.MappedTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToOne;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A seat in a lecture room: mapped by hand with a key of two columns, and not to all columns of its
 * table.
 */
final class Seat implements Entity {
  enum Side {
    LEFT,
    RIGHT
  }

  static final Table TABLE =
      Table.named("seats")
          .column(Column.of("installed", SqlType.TIMESTAMP).serverDefaultNow())
          .column(Column.of("room", SqlType.varchar(20)))
          .column(Column.of("no", SqlType.INTEGER))
          .column(Column.of("remarks", SqlType.TEXT).nullable())
          .column(Column.of("side", SqlType.varchar(5)))
          .column(Column.of("fee", SqlType.numeric(6, 2)).nullable())
          .column(Column.of("subject_id", SqlType.BIGINT).nullable())
          .column(Column.of("version", SqlType.INTEGER))
          .column(Column.of("audit", SqlType.TEXT).nullable())
          .primaryKey("room", "no")
          .foreignKey(ForeignKey.of("subject_id").references("subjects", "id"))
          .build();

  private static final CoreTable SEATS = CoreTable.of(TABLE);
  static final TextColumn ROOM = SEATS.text("room");
  static final NumberColumn<Integer> NUMBER = SEATS.number("no", ValueTypes::integer);
  static final TextColumn REMARKS = SEATS.text("remarks");
  static final ValueColumn<Side> SIDE =
      SEATS.value("side", type -> ValueTypes.enumeration(type, Side::valueOf));
  static final NumberColumn<BigDecimal> FEE = SEATS.number("fee", ValueTypes::decimal);
  static final NumberColumn<Long> SUBJECT_ID = SEATS.number("subject_id", ValueTypes::longInteger);
  static final NumberColumn<Integer> VERSION = SEATS.number("version", ValueTypes::integer);

  static final MappedTable<Seat> SEAT =
      MappedTable.map("Seat", TABLE, Seat::new)
          .column(ROOM, seat -> seat.room, (seat, room) -> seat.room = room)
          .column("number", NUMBER, seat -> seat.number, (seat, number) -> seat.number = number)
          .column(REMARKS, seat -> seat.remarks, (seat, remarks) -> seat.remarks = remarks)
          .column(SIDE, seat -> seat.side, (seat, side) -> seat.side = side)
          .column(FEE, seat -> seat.fee, (seat, fee) -> seat.fee = fee)
          .column(SUBJECT_ID, seat -> seat.subjectId, (seat, id) -> seat.subjectId = id)
          .column(VERSION, seat -> seat.version, (seat, version) -> seat.version = version)
          .relationship(
              Edge.toOne("subject", () -> SUBJECT.aludelMapper()).foreignKey("subject_id"),
              seat -> seat.subject,
              (seat, subject) -> seat.subject = subject)
          .deferred("", REMARKS)
          .version(VERSION)
          .build();

  static final ToOne<Seat, Subject, Subject_> SUBJECT_OF = ToOne.of(SEAT, "subject", () -> SUBJECT);

  private final EntityState state = SEAT.state(this);
  private @Nullable String room;
  private int number;
  private @Nullable String remarks;
  private @Nullable Side side;
  private @Nullable BigDecimal fee;
  private @Nullable Long subjectId;
  private @Nullable Integer version;
  private @Nullable Subject subject;

  private Seat() {}

  Seat(String room, int number, Side side) {
    SEAT.set(this, ROOM, room);
    SEAT.set(this, NUMBER, number);
    SEAT.set(this, SIDE, side);
  }

  int number() {
    state.require(NUMBER.indexIn(SEAT.aludelMapper()));
    return number;
  }

  @Nullable String remarks() {
    return SEAT.get(this, REMARKS);
  }

  void remarks(@Nullable String value) {
    SEAT.set(this, REMARKS, value);
  }

  Side side() {
    return SEAT.require(this, SIDE);
  }

  @Nullable BigDecimal fee() {
    return SEAT.get(this, FEE);
  }

  void fee(BigDecimal value) {
    SEAT.set(this, FEE, value);
  }

  int version() {
    return Objects.requireNonNull(SEAT.get(this, VERSION));
  }

  @Nullable Subject subject() {
    return SEAT.get(this, SUBJECT_OF);
  }

  void subject(@Nullable Subject value) {
    SEAT.set(this, SUBJECT_OF, value);
  }

  @Override
  public EntityState aludelState() {
    return state;
  }
}
