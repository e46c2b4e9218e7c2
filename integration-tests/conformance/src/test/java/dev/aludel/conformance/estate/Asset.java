package dev.aludel.conformance.estate;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Version;
import java.util.List;
import java.util.Set;

/** The root of a hierarchy: no two have one serial, whatever they are. */
@Model(table = "assets")
@Polymorphic(on = "kind")
@PolymorphicIdentity("asset")
public interface Asset {
  static Asset of(int serial) {
    return AssetEntity.create("asset " + serial, serial);
  }

  @Id
  Long id();

  String uid();

  @Column(length = 10)
  String kind();

  @Column(unique = true)
  int serial();

  void serial(int s);

  @Version
  int version();

  @Relationship(
      backPopulates = "asset",
      cascade = {ALL, DELETE_ORPHAN})
  List<Assignment> assignments();

  @Relationship(backPopulates = "assets")
  Set<Site> sites();
}
