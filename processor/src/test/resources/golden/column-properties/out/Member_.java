package com.example;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.NumberProperty;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.query.TextProperty;
import dev.aludel.schema.Column;
import dev.aludel.schema.ColumnProperty;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;

/** The table {@code members}, typed for queries. Written from {@code com.example.Member}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Member_ extends EntityTable<Member, MemberQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("members")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("first_name", SqlType.varchar(255)))
          .column(Column.of("last_name", SqlType.varchar(255)))
          .column(Column.of("fee", SqlType.numeric(19, 2)))
          .primaryKey("id")
          .property(
              ColumnProperty.of(
                  SqlType.varchar(255),
                  "(",
                  "first_name",
                  " || ' ' || ",
                  "last_name",
                  ")"))
          .property(
              ColumnProperty.of(SqlType.INTEGER, "length(", "first_name", ")").keptByFlush())
          .property(ColumnProperty.of(SqlType.numeric(0, 0), "(", "fee", " * 12)"))
          .property(
              ColumnProperty.of(
                  SqlType.BIGINT,
                  "(select count(*) from members other where other.last_name = ",
                  "last_name",
                  " and other.id <> ",
                  "id",
                  " and other.fee between 0 and ",
                  "fee",
                  " + 10)").beside("other"))
          .property(ColumnProperty.perQuery(SqlType.INTEGER))
          .build();

  /** The table under its own name. */
  public static final Member_ MEMBER = new Member_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, MemberMapper.ID, ValueTypes::longInteger);
  public final TextColumn firstName = TextColumn.of(this, MemberMapper.FIRST_NAME);
  public final TextColumn lastName = TextColumn.of(this, MemberMapper.LAST_NAME);
  public final NumberColumn<BigDecimal> fee =
      NumberColumn.of(this, MemberMapper.FEE, ValueTypes::decimal);
  public final TextProperty fullName = TextProperty.of(this, MemberMapper.FULL_NAME);
  public final NumberProperty<Integer> firstLength =
      NumberProperty.of(this, MemberMapper.FIRST_LENGTH, ValueTypes::integer);
  public final NumberProperty<BigDecimal> yearlyFee =
      NumberProperty.of(this, MemberMapper.YEARLY_FEE, ValueTypes::decimal);
  public final NumberProperty<Long> relatives =
      NumberProperty.of(this, MemberMapper.RELATIVES, ValueTypes::longInteger);
  public final NumberProperty<Integer> score =
      NumberProperty.of(this, MemberMapper.SCORE, ValueTypes::integer);

  private Member_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Member_ as(String alias) {
    return new Member_(aludelPlace(alias));
  }

  @Override
  public Member_ aludelAt(TablePlace place) {
    return new Member_(place);
  }

  @Override
  public MemberMapper aludelMapper() {
    return MemberMapper.MAPPER;
  }

  @Override
  public MemberQuery aludelQuery(EntitySelection<Member> selection) {
    return new MemberQuery(selection);
  }
}
