package com.example;

import dev.aludel.query.EntitySelection;
import dev.aludel.query.EntityTable;
import dev.aludel.query.NumberColumn;
import dev.aludel.query.TablePlace;
import dev.aludel.query.TextColumn;
import dev.aludel.query.ToMany;
import dev.aludel.schema.Column;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import jakarta.annotation.Generated;

/** The table {@code categories}, typed for queries. Written from {@code com.example.Category}. */
@Generated("dev.aludel.processor.ModelProcessor")
final class Category_ extends EntityTable<Category, CategoryQuery> {
  /** The definition of the table. */
  public static final Table TABLE =
      Table.named("categories")
          .column(Column.of("id", SqlType.BIGINT).identity())
          .column(Column.of("name", SqlType.varchar(255)))
          .primaryKey("id")
          .build();

  /** The table under its own name. */
  public static final Category_ CATEGORY = new Category_(TablePlace.own());

  public final NumberColumn<Long> id =
      NumberColumn.of(this, CategoryMapper.ID, ValueTypes::longInteger);
  public final TextColumn name = TextColumn.of(this, CategoryMapper.NAME);
  public final ToMany<Category, Product, Product_> products =
      ToMany.of(this, "products", () -> Product_.PRODUCT);

  private Category_(TablePlace place) {
    super(TABLE, place);
  }

  @Override
  public Category_ as(String alias) {
    return new Category_(aludelPlace(alias));
  }

  @Override
  public Category_ aludelAt(TablePlace place) {
    return new Category_(place);
  }

  @Override
  public CategoryMapper aludelMapper() {
    return CategoryMapper.MAPPER;
  }

  @Override
  public CategoryQuery aludelQuery(EntitySelection<Category> selection) {
    return new CategoryQuery(selection);
  }
}
