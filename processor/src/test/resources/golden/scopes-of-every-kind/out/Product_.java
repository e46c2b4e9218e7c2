package com.example;

import dev.aludel.query.BooleanColumn;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.schema.UniqueConstraint;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;

/** The table {@code products}, typed for queries. Written from {@code com.example.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
public final class Product_ extends EntityTable<Product, ProductQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("products")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("sku", SqlType.varchar(255)))
          .column(Column.of("price", SqlType.numeric(19, 2)))
          .column(Column.of("listed", SqlType.BOOLEAN))
          .primaryKey("id")
          .unique(UniqueConstraint.of("sku"))
          .build();

  /** The table under its own name. */
  public static final Product_ PRODUCT = new Product_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, ProductMapper.ID, ValueTypes::longInteger);
  public final TextColumn sku = TextColumn.of(this, ProductMapper.SKU);
  public final NumberColumn<BigDecimal> price =
      NumberColumn.of(this, ProductMapper.PRICE, ValueTypes::decimal);
  public final BooleanColumn listed = BooleanColumn.of(this, ProductMapper.LISTED);

  private Product_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Product_ as(String alias) {
    return new Product_(aludelPlace(alias));
  }

  @Override
  public Product_ aludelAt(TablePlace place) {
    return new Product_(place);
  }

  @Override
  public ProductMapper aludelMapper() {
    return ProductMapper.MAPPER;
  }

  @Override
  public ProductQuery aludelQuery(EntitySelection<Product> selection) {
    return new ProductQuery(selection);
  }
}
