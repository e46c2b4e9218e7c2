package dev.aludel.conformance.estate;

import static dev.aludel.annotation.Cascade.ALL;
import static dev.aludel.annotation.Cascade.DELETE_ORPHAN;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Draws trailers. */
@Model(table = "trucks")
@PolymorphicIdentity("truck")
public interface Truck extends Asset {
  static Truck of(int serial) {
    return TruckEntity.create("truck " + serial, serial, serial);
  }

  @Column(unique = true)
  int plate();

  void plate(int p);

  @Relationship(
      backPopulates = "truck",
      cascade = {ALL, DELETE_ORPHAN})
  List<Trailer> trailers();
}
