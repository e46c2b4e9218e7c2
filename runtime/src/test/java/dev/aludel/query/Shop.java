package dev.aludel.query;

import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.schema.Column;
import dev.aludel.schema.ForeignKey;
import dev.aludel.schema.Table;
import dev.aludel.type.SqlType;
import dev.aludel.type.ValueTypes;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/** Metamodels of a small shop, as the processor would write them. */
final class Shop {
  static final Category_ CATEGORY = new Category_(TablePlace.own());
  static final Product_ PRODUCT = new Product_(TablePlace.own());
  static final OrderItem_ ORDER_ITEM = new OrderItem_(TablePlace.own());

  /** In an order that works. */
  static final List<Table> TABLES = List.of(Category_.TABLE, Product_.TABLE, OrderItem_.TABLE);

  private Shop() {}

  record Category() {}

  record Product() {}

  record OrderItem() {}

  /** A category, which may be part of another. */
  static final class Category_ extends EntityTable<Category, CategoryQuery> {
    static final Table TABLE =
        Table.named("categories")
            .column(Column.of("id", SqlType.BIGINT))
            .column(Column.of("name", SqlType.varchar(50)))
            .column(Column.of("parent_id", SqlType.BIGINT).nullable())
            .primaryKey("id")
            .foreignKey(ForeignKey.of("parent_id").references("categories", "id"))
            .build();
    static final EntityMapper<Category> MAPPER =
        new TableOnlyMapper<>(
            "Category",
            TABLE,
            Edge.toOne("parent", () -> Category_.MAPPER).foreignKey("parent_id"),
            Edge.toMany("products", () -> Product_.MAPPER).foreignKey("category_id"));

    final NumberColumn<Long> id;
    final TextColumn name;
    final ToOne<Category, Category, Category_> parent;
    final ToMany<Category, Product, Product_> products;

    private Category_(TablePlace place) {
      super(TABLE, place);
      id = NumberColumn.of(this, 0, ValueTypes::longInteger);
      name = TextColumn.of(this, 1);
      parent = ToOne.of(this, "parent", () -> CATEGORY);
      products = ToMany.of(this, "products", () -> PRODUCT);
    }

    Category_ parent() {
      return parent.path();
    }

    @Override
    public Category_ as(String alias) {
      return new Category_(TablePlace.as(alias));
    }

    @Override
    public Category_ aludelAt(TablePlace place) {
      return new Category_(place);
    }

    @Override
    public EntityMapper<Category> aludelMapper() {
      return MAPPER;
    }

    @Override
    public CategoryQuery aludelQuery(EntitySelection<Category> selection) {
      return new CategoryQuery(selection);
    }
  }

  /** A product, which may have a category. */
  static final class Product_ extends EntityTable<Product, ProductQuery> {
    static final Table TABLE =
        Table.named("products")
            .column(Column.of("id", SqlType.BIGINT))
            .column(Column.of("name", SqlType.varchar(100)))
            .column(Column.of("description", SqlType.TEXT).nullable())
            .column(Column.of("price", SqlType.numeric(10, 2)))
            .column(Column.of("stock", SqlType.INTEGER))
            .column(Column.of("active", SqlType.BOOLEAN))
            .column(Column.of("created_at", SqlType.TIMESTAMP_WITH_TIME_ZONE))
            .column(Column.of("secret", SqlType.varchar(20)).nullable().sensitive())
            .column(Column.of("category_id", SqlType.BIGINT).nullable())
            .primaryKey("id")
            .foreignKey(ForeignKey.of("category_id").references("categories", "id"))
            .build();
    static final EntityMapper<Product> MAPPER =
        new TableOnlyMapper<>(
            "Product",
            TABLE,
            Edge.toOne("category", () -> Category_.MAPPER).foreignKey("category_id"),
            Edge.toMany("items", () -> OrderItem_.MAPPER).foreignKey("product_id"));

    final NumberColumn<Long> id;
    final TextColumn name;
    final TextColumn description;
    final NumberColumn<BigDecimal> price;
    final NumberColumn<Integer> stock;
    final BooleanColumn active;
    final TemporalColumn<Instant> createdAt;
    final TextColumn secret;
    final ToOne<Product, Category, Category_> category;
    final ToMany<Product, OrderItem, OrderItem_> items;

    private Product_(TablePlace place) {
      super(TABLE, place);
      id = NumberColumn.of(this, 0, ValueTypes::longInteger);
      name = TextColumn.of(this, 1);
      description = TextColumn.of(this, 2);
      price = NumberColumn.of(this, 3, ValueTypes::decimal);
      stock = NumberColumn.of(this, 4, ValueTypes::integer);
      active = BooleanColumn.of(this, 5);
      createdAt = TemporalColumn.of(this, 6, ValueTypes::instant);
      secret = TextColumn.of(this, 7);
      category = ToOne.of(this, "category", () -> CATEGORY);
      items = ToMany.of(this, "items", () -> ORDER_ITEM);
    }

    Category_ category() {
      return category.path();
    }

    @Override
    public Product_ as(String alias) {
      return new Product_(TablePlace.as(alias));
    }

    @Override
    public Product_ aludelAt(TablePlace place) {
      return new Product_(place);
    }

    @Override
    public EntityMapper<Product> aludelMapper() {
      return MAPPER;
    }

    @Override
    public ProductQuery aludelQuery(EntitySelection<Product> selection) {
      return new ProductQuery(selection);
    }
  }

  /** An item of an order, which has a product. */
  static final class OrderItem_ extends EntityTable<OrderItem, OrderItemQuery> {
    static final Table TABLE =
        Table.named("order_items")
            .column(Column.of("id", SqlType.BIGINT))
            .column(Column.of("quantity", SqlType.INTEGER))
            .column(Column.of("product_id", SqlType.BIGINT))
            .primaryKey("id")
            .foreignKey(ForeignKey.of("product_id").references("products", "id"))
            .build();
    static final EntityMapper<OrderItem> MAPPER =
        new TableOnlyMapper<>(
            "OrderItem",
            TABLE,
            Edge.toOne("product", () -> Product_.MAPPER).foreignKey("product_id"));

    final NumberColumn<Long> id;
    final NumberColumn<Integer> quantity;
    final ToOne<OrderItem, Product, Product_> product;

    private OrderItem_(TablePlace place) {
      super(TABLE, place);
      id = NumberColumn.of(this, 0, ValueTypes::longInteger);
      quantity = NumberColumn.of(this, 1, ValueTypes::integer);
      product = ToOne.of(this, "product", () -> PRODUCT);
    }

    Product_ product() {
      return product.path();
    }

    @Override
    public OrderItem_ as(String alias) {
      return new OrderItem_(TablePlace.as(alias));
    }

    @Override
    public OrderItem_ aludelAt(TablePlace place) {
      return new OrderItem_(place);
    }

    @Override
    public EntityMapper<OrderItem> aludelMapper() {
      return MAPPER;
    }

    @Override
    public OrderItemQuery aludelQuery(EntitySelection<OrderItem> selection) {
      return new OrderItemQuery(selection);
    }
  }

  static final class CategoryQuery extends EntityQuery<Category, CategoryQuery> {
    CategoryQuery(EntitySelection<Category> selection) {
      super(selection);
    }

    @Override
    protected CategoryQuery with(EntitySelection<Category> selection) {
      return new CategoryQuery(selection);
    }
  }

  static final class ProductQuery extends EntityQuery<Product, ProductQuery> {
    ProductQuery(EntitySelection<Product> selection) {
      super(selection);
    }

    @Override
    protected ProductQuery with(EntitySelection<Product> selection) {
      return new ProductQuery(selection);
    }

    ProductQuery byName(String name) {
      return where(((Product_) table()).name.eq(name));
    }
  }

  static final class OrderItemQuery extends EntityQuery<OrderItem, OrderItemQuery> {
    OrderItemQuery(EntitySelection<OrderItem> selection) {
      super(selection);
    }

    @Override
    protected OrderItemQuery with(EntitySelection<OrderItem> selection) {
      return new OrderItemQuery(selection);
    }
  }
}
