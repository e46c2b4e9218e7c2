package dev.aludel.conformance.storefront;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.shop.model.Category;
import dev.aludel.shop.model.OrderStatus;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.Shop;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Products and their shelves, found and changed by text. */
@Queries(Shop.class)
interface ProductQueries {

  /** A product, the shelf that it may stand on, and what it costs. */
  record Placed(Product product, @Nullable Category category, Price price) {}

  /** A price, and what is left of it in a sale. */
  record Price(BigDecimal full, BigDecimal reduced) {}

  @Sql(
      """
      select p.*, c.*, p.price as price_full, round(p.price * :share, 2) as price_reduced
      from products p
      left join categories c on c.id = p.category_id
      order by p.name
      """)
  List<Placed> placed(BigDecimal share);

  /** What stands on a shelf. */
  record Shelf(String category, long products, BigDecimal worth, @Nullable BigDecimal dearest) {}

  @Sql(
      """
      select c.name as category, count(p.id) as products,
             coalesce(sum(p.price * p.stock), 0) as worth, max(p.price) as dearest
      from categories c
      left join products p on p.category_id = c.id
      group by c.id, c.name
      having count(p.id) >= :least
      order by c.name
      """)
  List<Shelf> shelves(int least);

  /** A shelf, and how deep it is in the tree. */
  record Level(long id, String name, int depth) {}

  @Sql(
      """
      with recursive tree (id, name, depth) as (
        select id, name, 0 from categories where parent_id is null
        union all
        select c.id, c.name, tree.depth + 1
        from categories c join tree on c.parent_id = tree.id
      )
      select id, name, depth from tree order by depth, name
      """)
  List<Level> tree();

  @Sql(
      """
      select name from products where stock = 0
      union
      select c.name from categories c
      where not exists (select * from products p where p.category_id = c.id)
      order by name
      """)
  List<String> emptyNames();

  /** The place of a product among those of its shelf. */
  record Ranked(String name, long place, BigDecimal share) {}

  @Sql(
      """
      select name, rank() over (partition by category_id order by price desc) as place,
             price / sum(price) over (partition by category_id) as share
      from products
      where category_id is not null
      order by name
      """)
  List<Ranked> ranked();

  @Sql(
      """
      select p.*
      from products p
      where p.price > (select avg(q.price) from products q where q.category_id = p.category_id)
      """)
  List<Product> aboveAverage();

  @Sql(
      """
      select case when stock > 10 then 'many' when stock > 0 then 'few' else 'none' end
      from products where name = :name
      """)
  Optional<String> howMany(String name);

  @Sql("select category_id from products where name = :name")
  @Nullable Long categoryOf(String name);

  @Sql("select exists (select 1 from products where stock >= :least)")
  boolean isAnyInStock(int least);

  @Sql("insert into categories (name, parent_id) values (:name, :parent) returning id")
  long addCategory(String name, @Nullable Long parent);

  @Sql(
      """
      insert into categories (name, description)
      select c.name || :suffix, c.description from categories c
      """)
  long copyCategories(String suffix);

  @Sql(
      """
      update products
      set stock = stock + :more {? , price = :price }, updated_at = :now
      where id = :id
      """)
  int restock(long id, int more, @Nullable BigDecimal price, Instant now);

  @Sql("update products set stock = 0 where name = :name returning *")
  Optional<Product> sellOut(String name);

  @Sql("delete from products where stock = 0")
  void removeSoldOut();

  @Sql("select count(*) from orders where status in (:statuses) and order_date < :before")
  long orders(List<OrderStatus> statuses, Instant before);
}
