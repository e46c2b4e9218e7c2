package dev.aludel.conformance.estate;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Version;
import java.util.List;

/** Has a natural key, which may change. */
@Model(table = "regions")
public interface Region {
  static Region of(String code, int rank) {
    return RegionEntity.create(code, code, rank);
  }

  @Id
  @Column(length = 20)
  String code();

  void code(String c);

  String uid();

  @Column(unique = true)
  int rank();

  void rank(int r);

  @Version
  int version();

  @Relationship(
      backPopulates = "region",
      cascade = {ALL, DELETE_ORPHAN})
  List<Site> sites();

  @Relationship(backPopulates = "home")
  List<Crate> natives();
}
