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
  List<String> typeOfColumn();

  @Sql("select m from generate_series(1, 3) as t(n)")
  List<Long> nameOfColumn();

  @Sql("select n from generate_series('a', 'b') as t(n)")
  List<Long> typeOfArgument();

  @Sql("select n from generate_series(1, 3) as t(n, o)")
  List<Long> tooManyNames();

  @Sql("select n from generate_seris(1, 3) as t(n)")
  List<Long> unknownFunction();

  @Sql("select t.x from products p, unnest(p.name) as t(x)")
  List<String> noArray();

  @Sql("select p.name from products p, generate_series(1, p.stock) as t(n)")
  List<String> columnAsArgument();

  @Sql("select p.name from products p cross join lateral generate_series(1, 3) as t(n)")
  List<String> lateral();

  @Sql("select id from unnest(:ids) as t(id)")
  List<Long> parameterWithoutType(Collection<Long> ids);

  @Sql("select * from unnest(cast(:ids as bigint array))")
  List<Long> noName(Collection<Long> ids);

  @Sql("select o from generate_series(4, 6) with ordinality as t(n, o)")
  List<Long> ordinality();

  @Sql("select x from system_range(1, 3)")
  List<Long> functionOfH2();

  @Sql("select word from string_to_table('a b', ' ') as word")
  List<String> functionOfPostgresql();

  @Sql("select n from lower('X') as t(n)")
  List<String> functionOfNoRows();

  @Sql("select name from products where stock = any(array['a', 'b'])")
  List<String> anyOfTexts();

  @Sql("select name from products where id = any(:ids)")
  List<String> anyOfParameter(Collection<String> ids);

  @Sql("select name from products where name = array['a']")
  List<String> textAndArray();

  @Sql("select * from (select max(stock) from products) t")
  @Nullable Integer starOfNoName();

  @Sql("select cast(:ids as bigint[])[1]")
  @Nullable Long brackets(Collection<Long> ids);
}
