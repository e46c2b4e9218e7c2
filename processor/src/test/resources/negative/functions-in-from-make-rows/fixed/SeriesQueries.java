package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Shop.class)
interface SeriesQueries {
  @Sql("select n from generate_series(1, 3) as t(n)")
  List<Integer> numbers();

  @Sql("select n from generate_series(1, cast(3 as bigint)) n")
  List<Long> greatNumbers();

  @Sql("select at from generate_series(:from, :to, '1 day') as at")
  List<Instant> days(LocalDate from, LocalDate to);

  @Sql("select p.name from products p, generate_series(1, p.stock) as t(n) where n > 5")
  List<String> columnAsArgument();

  @Sql("select p.name from products p left join lateral generate_series(1, p.stock) n on true")
  List<String> lateral();

  @Sql("select id from unnest(:ids) as t(id)")
  List<Long> parameter(Collection<Long> ids);

  @Sql("select * from unnest(cast(:ids as bigint array))")
  List<Long> nameOfDatabase(Collection<Long> ids);

  @Sql("select o from generate_series(4, 6) with ordinality as t(n, o)")
  List<Long> ordinality();

  @Sql("select word from string_to_table('a b', ' ') as word")
  List<String> words();

  @Sql("select n from lower('X') as t(n)")
  List<String> anyFunction();

  @Sql("select key from jsonb_each('{}')")
  List<String> members();

  @Sql("select value from jsonb_each_text('{}')")
  List<@Nullable String> values();

  @Sql("select id from jsonb_to_recordset('[]') as t(id bigint, name text)")
  List<@Nullable Long> records();

  @Sql("insert into categories (id, name) select * from unnest(:ids, :names) as t(id, name)")
  int insertAll(Collection<Long> ids, Collection<String> names);

  @Sql(
      """
      update categories c set name = t.name
      from unnest(:ids, :names) as t(id, name) where t.id = c.id
      """)
  int renameAll(Collection<Long> ids, Collection<String> names);

  @Sql("select name from products where 'a' = any(string_to_array(name, ' '))")
  List<String> anyOf();

  @Sql("select (array['a', 'b'])[1]")
  @Nullable String first();
}
