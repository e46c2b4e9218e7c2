package com.example;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.type.Json;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Queries(Depot.class)
interface ParcelQueries {
  @Sql("select label from parcels where contents -> 'box' ->> 'size' = 'XL'")
  List<String> path();

  @Sql("select contents -> 'box' from parcels")
  List<@Nullable Json> jsonOfPath();

  @Sql("select contents ->> 'size' from parcels")
  List<@Nullable String> textOfPath();

  @Sql("select label from parcels where contents @> :part or jsonb_exists(contents, 'size')")
  List<String> containment(Json part);

  @Sql("update parcels set contents = contents || :part, tags = tags || array['new']")
  int merged(Json part);

  @Sql("select jsonb_agg(label) from parcels")
  @Nullable Json all();

  @Sql("select label from parcels where tags && cast(:tags as varchar array)")
  List<String> tagged(List<String> tags);

  @Sql("select tags[1] from parcels")
  List<@Nullable String> element();

  @Sql("select label from parcels where (sent, sent) overlaps (current_date, current_date)")
  List<String> overlapping();

  @Sql("select id from parcels join stops using (id)")
  List<Long> columnOfUsing();

  @Sql("select id from parcels natural join stops")
  List<Long> columnOfNaturalJoin();

  @Sql("select a from (select label, note from parcels) as t(a)")
  List<String> fewerNames();

  @Sql("select \"label\" from \"parcels\"")
  List<String> quotes();

  @Sql("select label from parcels except select note from parcels")
  List<String> nullTakenAway();

  @Sql("select first_value(label) over (order by id) from parcels")
  List<String> firstOfFrame();
}
