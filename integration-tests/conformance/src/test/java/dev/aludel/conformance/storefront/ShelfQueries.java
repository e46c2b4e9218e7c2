package dev.aludel.conformance.storefront;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.OrderStatus;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What conditions say of NULL: each result here is known to have a value, or compiles not. */
@Queries(Shop.class)
interface ShelfQueries {

  @Sql(
      """
      select c.* from products p
      left join categories c on c.id = p.category_id
      where lower(c.name) like 'l%'
      order by p.name
      """)
  List<Category> shelvesOfProducts();

  @Sql(
      """
      select c.name from products p
      left join categories c on c.id = p.category_id
      left join categories above on above.id = c.parent_id
      where above.name = :name
      order by p.name
      """)
  List<String> below(String name);

  @Sql(
      """
      select c.name from products p
      left join categories c on c.id = p.category_id
      where (c.name = :one or c.name = :other) and not (c.id < 0)
      order by p.name
      """)
  List<String> either(String one, String other);

  @Sql(
      """
      select c.name from products p
      left join categories c on c.id = p.category_id
      where c.name not in (:names)
      order by p.name
      """)
  List<@Nullable String> outside(Collection<String> names);

  @Sql(
      "select case when c.id is null then 'none' else c.name end from products p"
          + " left join categories c on c.id = p.category_id order by p.name")
  List<String> namesOrNone();

  @Sql(
      "select p.* from products p left join categories c on c.id = p.category_id"
          + " where c.name = :name order by p.name for update")
  List<Product> locked(String name);

  @Sql("select case when stock > 10 then 'SHIPPED' else 'PENDING' end from products order by name")
  List<OrderStatus> states();

  @Sql("select name from products where created_at > now() - interval '1' day order by name")
  List<String> ofToday();

  @Sql("select coalesce(updated_at, current_date) from products where name = :name")
  @Nullable Instant changed(String name);

  @Sql("select percentile_disc(0.5) within group (order by price) from products")
  @Nullable BigDecimal middle();

  @Sql(
      """
      select name from products
      where id in (select p.id from products p where p.stock < :less for update skip locked)
      order by name
      """)
  List<String> lockedBelow(int less);

  @Sql(
      """
      select c.name from categories c left join products p on p.category_id = c.id
      group by c.id having count(p.id) > 0 order by c.name
      """)
  List<String> filled();
}
