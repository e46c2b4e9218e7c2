package dev.aludel.conformance.media;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;

/** Media, found by text: each table is its model's alone. */
@Queries(MediaModels.class)
interface MediaQueries {

  @Sql("select * from films where minutes > :minutes order by title")
  List<Film> films(int minutes);

  @Sql("select title from books union all select title from song order by title")
  List<String> titles();
}
