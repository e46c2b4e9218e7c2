package com.example.shop;

import dev.aludel.jdbc.Row;
import dev.aludel.mapping.Attributes;
import dev.aludel.mapping.Cascade;
import dev.aludel.mapping.Contract;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
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
  static final int NAME = 1;
  static final int REGION = 2;
  static final int NUMBER = 3;
  static final int DESCRIPTION = 4;
  static final int PRICE = 5;
  static final int STOCK = 6;
  static final int TOKEN = 7;
  static final int STATE = 8;
  static final int CREATED_AT = 9;
  static final int CATEGORY_ID = 10;
  static final int CATEGORY = 11;

  /** The only instance. */
  public static final ProductMapper MAPPER = new ProductMapper();

  private ProductMapper() {
    super(
        Contract.VERSION,
        "Product",
        Product_.TABLE,
        Statements.of(
            SqlText.of(
                "select id, name, region, number, description, price, stock, token, state, "
                    + "created_at, category_id from products"),
            SqlText.of(" where id = ?"),
            SqlText.of(
                "insert into products (id, name, region, number, description, price, "
                    + "stock, token, state, created_at, category_id) values (?, ?, ?, ?, ?, ?, "
                    + "?, ?, ?, ?, ?)"),
            SqlText.of("delete from products where id = ?")),
        Attributes.named("id", "name", "region", "number", "description", "price", "stock", "token",
            "state", "createdAt", "category_id")
            .metamodel(() -> Product_.PRODUCT),
        Edge.toOne("category", () -> CategoryMapper.MAPPER)
            .foreignKey("category_id")
            .inverse("products")
            .cascade(Cascade.ALL));
  }

  @Override
  protected ProductEntity create() {
    return new ProductEntity();
  }

  @Override
  protected void read(ProductEntity entity, Row row, int at) {
    entity.id = row.getLong(at);
    entity.name = row.getString(at + 1);
    entity.region = row.getString(at + 2);
    entity.number = row.getInt(at + 3);
    entity.description = row.getString(at + 4);
    entity.price = row.getBigDecimal(at + 5);
    entity.stock = row.getInt(at + 6);
    entity.token = row.getString(at + 7);
    entity.state = row.getString(at + 8);
    entity.createdAt = row.getInstant(at + 9);
    entity.categoryId = row.nullableLong(at + 10);
  }

  @Override
  protected void readColumn(ProductEntity entity, int column, Row row, int at) {
    switch (column) {
      case ID -> entity.id = row.getLong(at);
      case NAME -> entity.name = row.getString(at);
      case REGION -> entity.region = row.getString(at);
      case NUMBER -> entity.number = row.getInt(at);
      case DESCRIPTION -> entity.description = row.getString(at);
      case PRICE -> entity.price = row.getBigDecimal(at);
      case STOCK -> entity.stock = row.getInt(at);
      case TOKEN -> entity.token = row.getString(at);
      case STATE -> entity.state = row.getString(at);
      case CREATED_AT -> entity.createdAt = row.getInstant(at);
      case CATEGORY_ID -> entity.categoryId = row.nullableLong(at);
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected Object value(ProductEntity entity, int column) {
    return switch (column) {
      case ID -> entity.id;
      case NAME -> entity.name;
      case REGION -> entity.region;
      case NUMBER -> entity.number;
      case DESCRIPTION -> entity.description;
      case PRICE -> entity.price;
      case STOCK -> entity.stock;
      case TOKEN -> entity.token;
      case STATE -> entity.state;
      case CREATED_AT -> entity.createdAt;
      case CATEGORY_ID -> entity.categoryId;
      default -> throw unknownColumn(column);
    };
  }

  @Override
  protected void assign(ProductEntity entity, int column, Object value) {
    switch (column) {
      case CATEGORY_ID -> entity.categoryId = (Long) value;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void copy(ProductEntity from, ProductEntity to, int column) {
    switch (column) {
      case ID -> to.id = from.id;
      case NAME -> to.name = from.name;
      case REGION -> to.region = from.region;
      case NUMBER -> to.number = from.number;
      case DESCRIPTION -> to.description = from.description;
      case PRICE -> to.price = from.price;
      case STOCK -> to.stock = from.stock;
      case TOKEN -> to.token = from.token;
      case STATE -> to.state = from.state;
      case CREATED_AT -> to.createdAt = from.createdAt;
      case CATEGORY_ID -> to.categoryId = from.categoryId;
      default -> throw unknownColumn(column);
    }
  }

  @Override
  protected void applyDefaults(ProductEntity entity, FlushTime time) {
    EntityState state = entity.aludelState();
    if (state.unset(STOCK)) entity.stock = state.defaulted(STOCK, 0);
    if (state.unset(TOKEN)) entity.token = state.defaulted(TOKEN, Product.newToken());
    if (state.unset(CREATED_AT)) entity.createdAt = state.defaulted(CREATED_AT, time.instant());
  }

  @Override
  protected long longKey(Row row, int at) {
    return row.getLong(at);
  }

  @Override
  protected Object related(ProductEntity entity, int attribute) {
    return switch (attribute) {
      case CATEGORY -> entity.category;
      default -> throw unknownAttribute(attribute);
    };
  }

  @Override
  protected void relate(ProductEntity entity, int attribute, Object value) {
    switch (attribute) {
      case CATEGORY -> entity.category = (Category) value;
      default -> throw unknownAttribute(attribute);
    }
  }

  @Override
  protected void foreignKey(ProductEntity entity, int attribute, Object key) {
    switch (attribute) {
      case CATEGORY -> entity.categoryId = (Long) key;
      default -> throw unknownAttribute(attribute);
    }
  }
}
