package com.example;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Member} is read from and written to {@code members}. Written from {@code
 * com.example.Member}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class MemberMapper extends EntityMapper<MemberEntity> {
  static final int ID = 0;
  static final int FIRST_NAME = 1;
  static final int LAST_NAME = 2;
  static final int FEE = 3;
  static final int FULL_NAME = 4;
  static final int FIRST_LENGTH = 5;
  static final int YEARLY_FEE = 6;
  static final int RELATIVES = 7;
  static final int SCORE = 8;

  /** The only instance. */
  public static final MemberMapper MAPPER = new MemberMapper();

  private MemberMapper() {
    super(
        Contract.VERSION,
        "Member",
        Member_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, first_name, last_name, fee, (first_name || ' ' || last_name), "
                    + "length(first_name), (fee * 12) from members"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into members (id, first_name, last_name, fee) values (?, ?, ?, ?)"),
            SqlText.of("delete from members where id = ?")),
        Attributes.named("id", "firstName", "lastName", "fee", "fullName", "firstLength",
            "yearlyFee", "relatives", "score")
            .metamodel(() -> Member_.MEMBER)
            .deferred("", "score")
            .deferred("family", "relatives"));
  }

  @Override
  protected MemberEntity create() {
    return new MemberEntity();
  }

  @Override
  protected void read(MemberEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.firstName = row.getString(at + 1);
    entity.lastName = row.getString(at + 2);
    entity.fee = row.getBigDecimal(at + 3);
    entity.fullName = row.getString(at + 4);
    entity.firstLength = row.getInt(at + 5);
    entity.yearlyFee = row.getBigDecimal(at + 6);
    entity.relatives = row.getLong(at + 7);
    entity.score = row.nullableInteger(at + 8);
  }

  @Override
  protected void readColumn(MemberEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case FIRST_NAME -> entity.firstName = row.getString(at);
      case LAST_NAME -> entity.lastName = row.getString(at);
      case FEE -> entity.fee = row.getBigDecimal(at);
      case FULL_NAME -> entity.fullName = row.getString(at);
      case FIRST_LENGTH -> entity.firstLength = row.getInt(at);
      case YEARLY_FEE -> entity.yearlyFee = row.getBigDecimal(at);
      case RELATIVES -> entity.relatives = row.getLong(at);
      case SCORE -> entity.score = row.nullableInteger(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(MemberEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case FIRST_NAME -> entity.firstName;
      case LAST_NAME -> entity.lastName;
      case FEE -> entity.fee;
      case FULL_NAME -> entity.fullName;
      case FIRST_LENGTH -> entity.firstLength;
      case YEARLY_FEE -> entity.yearlyFee;
      case RELATIVES -> entity.relatives;
      case SCORE -> entity.score;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(MemberEntity from, MemberEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case FIRST_NAME -> to.firstName = from.firstName;
      case LAST_NAME -> to.lastName = from.lastName;
      case FEE -> to.fee = from.fee;
      case FULL_NAME -> to.fullName = from.fullName;
      case FIRST_LENGTH -> to.firstLength = from.firstLength;
      case YEARLY_FEE -> to.yearlyFee = from.yearlyFee;
      case RELATIVES -> to.relatives = from.relatives;
      case SCORE -> to.score = from.score;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
