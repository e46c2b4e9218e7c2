package com.example;

import dev.aludel.annotation.MixinDescriptor;
import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TemporalColumn;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToOne;
import dev.aludel.query.ValueColumn;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.time.Instant;

/** The table {@code products}, typed for queries. Written from {@code com.example.Product}. */
@Generated("dev.aludel.processor.ModelProcessor")
@MixinDescriptor(nullable = {"description", "category"})
final class Product_ extends EntityTable<Product, ProductQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("products")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .column(Column.of("description", SqlType.varchar(255)).nullable())
          .column(Column.of("price", SqlType.numeric(19, 2)))
          .column(Column.of("stock", SqlType.INTEGER))
          .column(Column.of("status", SqlType.varchar(20)))
          .column(Column.of("created_at", SqlType.TIMESTAMP_WITH_TIME_ZONE))
          .column(Column.of("category_id", SqlType.BIGINT).nullable())
          .primaryKey("id")
          .foreignKey(ForeignKey.of("category_id").references("categories", "id"))
          .build();

  /** The table under its own name. */
  public static final Product_ PRODUCT = new Product_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, ProductMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, ProductMapper.NAME);
  public final TextColumn description = TextColumn.of(this, ProductMapper.DESCRIPTION);
  public final NumberColumn<BigDecimal> price =
      NumberColumn.of(this, ProductMapper.PRICE, ValueTypes::decimal);
  public final NumberColumn<Integer> stock =
      NumberColumn.of(this, ProductMapper.STOCK, ValueTypes::integer);
  public final ValueColumn<ProductStatus> status =
      ValueColumn.of(this, ProductMapper.STATUS, type -> ValueTypes.enumeration(type,
          ProductStatus::valueOf));
  public final TemporalColumn<Instant> createdAt =
      TemporalColumn.of(this, ProductMapper.CREATED_AT, ValueTypes::instant);
  public final ToOne<Product, Category, Category_> category =
      ToOne.of(this, "category", () -> Category_.CATEGORY);

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

  /** The category, joined where it is mentioned. */
  public Category_ category() {
    return category.path();
  }
}
