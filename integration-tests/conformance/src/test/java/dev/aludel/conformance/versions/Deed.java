package dev.aludel.conformance.versions;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.ServerDefault;
import dev.aludel.annotation.Version;
import dev.aludel.annotation.VersionGenerator;
import org.jspecify.annotations.Nullable;

/** A trigger of the database counts its versions. */
@Model(table = "deeds")
public interface Deed {

  static Deed of(String place) {
    return DeedEntity.create(place);
  }

  @Id
  Long id();

  @Column(length = 50, unique = true)
  String place();

  void place(String place);

  @Nullable
  @Column(length = 50)
  String owner();

  void owner(@Nullable String owner);

  @Relationship
  @Nullable Deed replaces();

  void replaces(@Nullable Deed replaces);

  @ServerDefault("1")
  @Version(generator = VersionGenerator.SERVER)
  int version();
}
