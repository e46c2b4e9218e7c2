package com.example;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.Statements;
import dev.aludel.sql.SqlText;
import jakarta.annotation.Generated;

/**
 * How {@link Product} is read from and written to {@code products}. Written from {@code
 * com.example.Product}.
 */
@Generated("dev.aludel.processor.ModelProcessor")
public final class ProductMapper extends EntityMapper<ProductEntity> {
  static final int ID = 0;
  static final int SKU = 1;
  static final int PRICE = 2;
  static final int LISTED = 3;

  /** The only instance. */
  public static final ProductMapper MAPPER = new ProductMapper();

  private ProductMapper() {
    super(
        Contract.VERSION,
        "Product",
        Product_.TABLE,
        Statements.of(
            SqlText.of("select id, sku, price, listed from products"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into products (id, sku, price, listed) values (?, ?, ?, ?)"),
            SqlText.of("delete from products where id = ?")),
        Attributes.named("id", "sku", "price", "listed")
            .metamodel(() -> Product_.PRODUCT));
  }

  @Override
  protected ProductEntity create() {
    return new ProductEntity();
  }

  @Override
  protected void read(ProductEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.sku = row.getString(at + 1);
    entity.price = row.getBigDecimal(at + 2);
    entity.listed = row.getBoolean(at + 3);
  }

  @Override
  protected void readColumn(ProductEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case SKU -> entity.sku = row.getString(at);
      case PRICE -> entity.price = row.getBigDecimal(at);
      case LISTED -> entity.listed = row.getBoolean(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ProductEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case SKU -> entity.sku;
      case PRICE -> entity.price;
      case LISTED -> entity.listed;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void copy(ProductEntity from, ProductEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case SKU -> to.sku = from.sku;
      case PRICE -> to.price = from.price;
      case LISTED -> to.listed = from.listed;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }
}
