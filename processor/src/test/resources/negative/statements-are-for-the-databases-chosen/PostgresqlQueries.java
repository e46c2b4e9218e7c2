package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What PostgreSQL has and H2 has not: right if statements are for PostgreSQL only. */
@Queries(Shop.class)
interface PostgresqlQueries {
  @Sql("select initcap(reverse(name)) from products")
  List<String> functions();

  @Sql("select substring(name from '[a-z]+') from products where name similar to '%a%'")
  List<String> patterns();

  @Sql("select date_trunc('month', created_at, 'UTC') from products")
  List<Instant> arguments();

  @Sql("select name from products where created_at > now() - interval '1 day 2 hours'")
  List<String> intervals();

  @Sql("select created_at at time zone 'Europe/Berlin' from products")
  List<LocalDateTime> zones();

  record Sum(@Nullable ProductStatus status, @Nullable String name, BigDecimal worth) {}

  @Sql("select status, name, sum(price) as worth from products group by rollup (status, name)")
  List<Sum> groupings();

  @Sql(
      """
      with gone as (delete from products where stock = 0 returning name)
      select name from gone order by name collate "C"
      """)
  List<String> changes();

  @Sql(
      """
      insert into categories (id, name) values (:id, :name)
      on conflict (id) do update set name = excluded.name
      """)
  int upsert(long id, String name);

  @Sql("select name from products where stock notnull for no key update limit all")
  List<String> locks();

  @Sql("select name from products except all select name from categories")
  List<String> compounds();
}
