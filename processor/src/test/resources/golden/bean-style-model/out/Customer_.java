package com.example.beans;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.BooleanColumn;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/**
 * The table {@code customer}, typed for queries. Written from {@code com.example.beans.Customer}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
@SuppressWarnings({"deprecation", "removal"})
@MixinDescriptor(nullable = "getNickname")
public final class Customer_ extends EntityTable<Customer, CustomerQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("customer")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .column(Column.of("nickname", SqlType.varchar(255)).nullable())
          .column(Column.of("active", SqlType.BOOLEAN))
          .column(Column.of("class", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Customer_ CUSTOMER = new Customer_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, CustomerMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, CustomerMapper.NAME);
  public final TextColumn nickname = TextColumn.of(this, CustomerMapper.NICKNAME);
  public final BooleanColumn active = BooleanColumn.of(this, CustomerMapper.ACTIVE);
  public final TextColumn className = TextColumn.of(this, CustomerMapper.CLASS_NAME);

  private Customer_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Customer_ as(String alias) {
    return new Customer_(aludelPlace(alias));
  }

  @Override
  public Customer_ aludelAt(TablePlace place) {
    return new Customer_(place);
  }

  @Override
  public CustomerMapper aludelMapper() {
    return CustomerMapper.MAPPER;
  }

  @Override
  public CustomerQuery aludelQuery(EntitySelection<Customer> selection) {
    return new CustomerQuery(selection);
  }
}
