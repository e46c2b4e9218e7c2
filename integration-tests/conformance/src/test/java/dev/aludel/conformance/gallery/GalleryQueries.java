package dev.aludel.conformance.gallery;

import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Artists and their paintings, found by text. */
@Queries(GalleryModels.class)
interface GalleryQueries {

  @Sql("select a.* from artist a order by a.name")
  List<Artist> artists();

  @Sql("select a.* from artist a order by a.name")
  Stream<Artist> stream();

  /** An artist and perhaps a painting. */
  record Work(Artist artist, @Nullable Painting painting) {}

  @Sql(
      """
      select a.*, p.id, p.title, p.artist_id
      from artist a left join painting p on p.artist_id = a.id and p.title = 'Boat'
      order by a.name
      """)
  List<Work> works();
}
