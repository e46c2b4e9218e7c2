package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
public interface ProductQueries {

  @Sql("select * from products where name = :name")
  Optional<Product> named(String name);

  @Sql(
      """
      select p.* from products p
      where p.price between :from and :to
        {? and p.status in (:statuses) }
        {? and p.description like :text }
      order by p.name limit :count
      """)
  List<Product> search(
      BigDecimal from,
      BigDecimal to,
      @Nullable List<ProductStatus> statuses,
      Optional<String> text,
      int count);

  @Sql("select count(*) from products where status = :status")
  long count(ProductStatus status);

  /** A product and its shelf. */
  record Placed(Product product, @Nullable Category category, Price price) {}

  /** What it costs. */
  record Price(BigDecimal now, BigDecimal half) {}

  @Sql(
      """
      select product.*, c.*, price as price_now, price / 2 as price_half
      from products product
      left join categories c on c.id = product.category_id
      """)
  List<Placed> placed();

  @Sql("update products set stock = stock + :more where id = :id")
  int restock(long id, int more);

  @Sql("insert into categories (name) values (:name) returning id")
  long addCategory(String name);
}
