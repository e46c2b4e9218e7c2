package com.example.shop;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Product} is read from and written to {@code products}. Written from {@code
 * com.example.shop.Product}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProductMapper extends EntityMapper<ProductEntity> {
  static final int ID = 0;

  /** The only instance. */
  public static final ProductMapper MAPPER = new ProductMapper();

  private ProductMapper() {
    super(
        Contract.VERSION,
        "Product",
        Product_.TABLE,
        Statements.of(
            SqlText.of("select id from products"),
            SqlText.of(" where id = ?"),
            SqlText.of("insert into products (id) values (?)"),
            SqlText.of("delete from products where id = ?")),
        Attributes.named("id")
            .metamodel(() -> Product_.PRODUCT));
  }

  @Override
  protected ProductEntity create() {
    return new ProductEntity();
  }

  @Override
  protected void read(ProductEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
  }

  @Override
  protected void readColumn(ProductEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ProductEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(ProductEntity from, ProductEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
