package dev.aludel.conformance.storefront;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.shop.model.Product;
import dev.aludel.shop.model.Shop;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows that are made of numbers and arrays, and parameters that are called like words of SQL. */
@Queries(Shop.class)
interface SeriesQueries {

  /** A number, and how many products have it in stock. */
  record Stocked(long number, long products) {}

  @Sql(
      """
      select t.n as number, count(p.id) as products
      from generate_series(:from, :to, 5) as t(n)
      left join products p on p.stock = t.n
      group by t.n
      order by t.n
      """)
  List<Stocked> stocked(int from, int to);

  @Sql(
      """
      select p.* from unnest(cast(:names as varchar array)) with ordinality as wanted(name, place)
      join products p on p.name = wanted.name
      order by wanted.place
      """)
  List<Product> inOrder(Collection<String> names);

  @Sql("select n from unnest(array[1, 2], array['a']) as t(n, word) where word is null")
  List<@Nullable Integer> withoutWord();

  @Sql(
      "select name from products where name = any(:all) or stock = any(array[0, -1]) order by name")
  List<String> anyOf(Collection<String> all);

  @Sql(
      """
      select name from products
      where stock between :and and :or {? and name like :like } {? and name in (:in) }
      order by case when name = :when then 0 else 1 end, name
      limit :limit
      """)
  List<String> words(
      int and,
      int or,
      @Nullable String like,
      @Nullable Collection<String> in,
      String when,
      int limit);

  /** How dear something is. */
  record Dear(BigDecimal least, @Nullable BigDecimal most) {}

  /** What is looked for; what is not said is not asked. */
  record Wanted(Dear price, @Nullable Collection<String> names, Optional<String> like) {}

  @Sql(
      """
      select name from products
      where price >= :wanted.price.least
        {? and price <= :wanted.price.most }
        {? and name in (:wanted.names) }
        {? and name like :wanted.like }
      order by name
      """)
  List<String> find(Wanted wanted);

  @Sql("select name from products where stock >= 0 {? and price >= :dear.least } order by name")
  List<String> dear(@Nullable Dear dear);

  @Sql(
      """
      with recursive below(name, path) as (
        select name, cast(name as text) from categories where parent_id is null
        union all
        select c.name, b.path || ' > ' || c.name
        from categories c
        join categories parent on parent.id = c.parent_id
        join below b on b.name = parent.name
      )
      select path from below order by path
      """)
  List<String> paths();
}
