package com.example;

import dev.aludel.mapping.TextCall;
import dev.aludel.mapping.TextRunner;
import dev.aludel.sql.SqlText;
import dev.aludel.type.SqlType;
import jakarta.annotation.Generated;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sends the statements of {@link ProductQueries}. */
@Generated("dev.aludel.processor.SchemaProcessor")
public final class ProductQueriesSql implements ProductQueries {
  private static final SqlText NAMED =
      SqlText.of(
          "select id, name, description, price, stock, status, created_at, "
              + "category_id from products where name = ?");

  private static final SqlText SEARCH_1 =
      SqlText.of(
          "select p.id, p.name, p.description, p.price, p.stock, p.status, "
              + "p.created_at, p.category_id from products p where p.price between ? and ?");

  private static final SqlText SEARCH_2 =
      SqlText.of(" and p.status = any(?)");

  private static final SqlText SEARCH_3 =
      SqlText.of(" and p.description like ?");

  private static final SqlText SEARCH_4 =
      SqlText.of(" order by p.name limit ?");

  private static final SqlText COUNT =
      SqlText.of("select count(*) from products where status = ?");

  private static final SqlText PLACED =
      SqlText.of(
          "select product.id, product.name, product.description, product.price, "
              + "product.stock, product.status, product.created_at, product.category_id, "
              + "c.id, c.name, price as price_now, price / 2 as price_half from products "
              + "product left join categories c on c.id = product.category_id");

  private static final SqlText RESTOCK =
      SqlText.of("update products set stock = stock + ? where id = ?");

  private static final SqlText ADD_CATEGORY =
      SqlText.of("insert into categories (name) values (?) returning id")
          .with("h2",
              "select id from final table (insert into categories (name) values (?)) as "
                  + "categories");

  private final TextRunner session;

  /** Sends them by a session. */
  public ProductQueriesSql(TextRunner session) {
    this.session = session;
  }

  @Override
  public Optional<Product> named(String name) {
    return new TextCall(session, "ProductQueries.named")
        .text(NAMED)
        .bind(SqlType.TEXT, name)
        .optional((row, entities) -> entities.at(ProductMapper.MAPPER, row, 1));
  }

  @Override
  public List<Product> search(BigDecimal from, BigDecimal to,
      @Nullable List<ProductStatus> statuses, Optional<String> text, int count) {
    TextCall call = new TextCall(session, "ProductQueries.search");
    call.text(SEARCH_1).bind(SqlType.numeric(0, 0), from).bind(SqlType.numeric(0, 0), to);
    if (statuses != null) {
      call.text(SEARCH_2).bindAll(SqlType.TEXT,
          statuses.stream().map(value -> value.name()).toList());
    }
    if (text.isPresent()) {
      call.text(SEARCH_3).bind(SqlType.TEXT, text.orElse(null));
    }
    call.text(SEARCH_4).bind(SqlType.INTEGER, count);
    return call.list((row, entities) -> entities.at(ProductMapper.MAPPER, row, 1));
  }

  @Override
  public long count(ProductStatus status) {
    return new TextCall(session, "ProductQueries.count")
        .text(COUNT)
        .bind(SqlType.TEXT, status.name())
        .one((row, entities) -> row.getLong(1));
  }

  @Override
  public List<ProductQueries.Placed> placed() {
    return new TextCall(session, "ProductQueries.placed")
        .text(PLACED)
        .list((row, entities) -> new ProductQueries.Placed(
            entities.at(ProductMapper.MAPPER, row, 1),
            entities.at(CategoryMapper.MAPPER, row, 9),
            new ProductQueries.Price(row.getBigDecimal(11), row.getBigDecimal(12))));
  }

  @Override
  public int restock(long id, int more) {
    return Math.toIntExact(new TextCall(session, "ProductQueries.restock")
        .changing(ProductMapper.MAPPER)
        .text(RESTOCK)
        .bind(SqlType.INTEGER, more)
        .bind(SqlType.BIGINT, id)
        .change());
  }

  @Override
  public long addCategory(String name) {
    return new TextCall(session, "ProductQueries.addCategory")
        .inserting()
        .text(ADD_CATEGORY)
        .bind(SqlType.TEXT, name)
        .one((row, entities) -> row.getLong(1));
  }
}
