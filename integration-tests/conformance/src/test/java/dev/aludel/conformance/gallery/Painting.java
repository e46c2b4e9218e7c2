package dev.aludel.conformance.gallery;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ColumnType;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Lazy;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Comes with its artist, without its story and its scan. */
@Model
public interface Painting {

  static Painting of(Artist artist, String title) {
    return PaintingEntity.builder()
        .artist(artist)
        .title(title)
        .story("story of " + title)
        .scan("scan")
        .scanNote("note")
        .build();
  }

  @Id
  Long id();

  String title();

  void title(String title);

  @Nullable
  @Column(type = ColumnType.TEXT, deferred = true)
  String story();

  void story(@Nullable String story);

  @Nullable
  @Column(type = ColumnType.TEXT, group = "scan")
  String scan();

  @Nullable
  @Column(group = "scan")
  String scanNote();

  @Relationship(backPopulates = "paintings", lazy = Lazy.JOINED)
  Artist artist();

  @Relationship(
      backPopulates = "paintings",
      secondary = @Secondary(table = "painting_show"),
      orderBy = "name desc")
  List<Show> shows();
}
