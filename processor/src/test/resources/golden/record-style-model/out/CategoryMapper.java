package com.example.shop;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.RelatedList;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Category} is read from and written to {@code categories}. Written from {@code
 * com.example.shop.Category}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class CategoryMapper extends EntityMapper<CategoryEntity> {
  static final int ID = 0;
  static final int NAME = 1;
  static final int PRODUCTS = 2;

  /** The only instance. */
  public static final CategoryMapper MAPPER = new CategoryMapper();

  private CategoryMapper() {
    super(
        Contract.VERSION,
        "Category",
        Category_.TABLE,
        Statements.of(
            SqlText.of("select id, name from categories"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into categories (id, name) values (?, ?)"),
            SqlText.of("delete from categories where id = ?")),
        Attributes.named("id", "name")
            .metamodel(() -> Category_.CATEGORY),
        Edge.toMany("products", () -> ProductMapper.MAPPER)
            .foreignKey("category_id")
            .inverse("category")
            .loadedBy(SqlText.of(" where category_id = ?")));
  }

  @Override
  protected CategoryEntity create() {
    return new CategoryEntity();
  }

  @Override
  protected void read(CategoryEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.name = row.getString(at + 1);
  }

  @Override
  protected void readColumn(CategoryEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(CategoryEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case NAME -> entity.name;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(CategoryEntity from, CategoryEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case NAME -> to.name = from.name;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(CategoryEntity entity, int attribute) {
    return switch (attribute) {
      case PRODUCTS -> entity.products;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected RelatedList<?> list(CategoryEntity entity, int attribute) {
    return switch (attribute) {
      case PRODUCTS -> (RelatedList<?>) entity.products();
      default -> throw unknownAttribute(attribute);
    };
  }
}
