package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.type.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Depot.class)
interface ParcelQueries {
  // JSON and arrays
  @Sql("select label from parcels where contents ->> 'size' = 'XL'")
  List<String> pathOfPostgresql();

  @Sql("select label from parcels where label ->> 'size' = 'XL'")
  List<String> pathOfText();

  @Sql("select contents ->> 'size' from parcels")
  List<@Nullable Json> textOfPath();

  @Sql("select label from parcels where contents @> :part")
  List<String> containment(Json part);

  @Sql("select label from parcels where contents ? 'size'")
  List<String> questionMark();

  @Sql("select label from parcels where tags = array['a']")
  List<String> arraysOfTypes();

  @Sql("select label from parcels where tags = 'a'")
  List<String> arrayAndText();

  @Sql("select array_agg(label) from parcels")
  @Nullable List<List<String>> arrayThatNoColumnIs();

  @Sql("select tags[1] from parcels")
  List<Integer> element();

  // Enums and times
  @Sql("update parcels set mood = state")
  int anotherEnum();

  @Sql("select label from parcels where sent > '31.01.2024'")
  List<String> dateOfOneCountry();

  @Sql("select label from parcels where (sent, sent) overlaps (current_date, current_date)")
  List<String> overlapping();

  // Rows
  @Sql("select id from parcels join stops using (id)")
  List<Long> columnOfUsing();

  @Sql("select id from parcels natural join stops")
  List<Long> columnOfNaturalJoin();

  @Sql("select a from (select label, note from parcels) as t(a)")
  List<String> fewerNames();

  @Sql("select label from \"parcels\"")
  List<String> quotes();

  @Sql(
      """
      with recursive t(n) as (select 1 union all select n + 1 from t where n < 3),
        u as (select n as m from t)
      select m from u
      """)
  List<Integer> withoutNames();

  @Sql("select label from parcels union select note from parcels")
  List<String> nullInUnion();

  @Sql("select p.label from parcels p join (select '5' as n) t on t.n = p.id")
  List<String> textThatIsNoLiteral();

  @Sql("insert into stops default values")
  int defaultValues();
}
