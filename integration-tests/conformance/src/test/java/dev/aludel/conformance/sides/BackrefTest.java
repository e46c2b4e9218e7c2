package dev.aludel.conformance.sides;

import static dev.aludel.conformance.sides.Shelf_.SHELF;

import java.util.List;

/** The child declares nothing: {@code backref}. */
class BackrefTest extends TwoSidesTest<Shelf, Parcel> {

  BackrefTest() {
    super(SidesModelsSchema.SCHEMA, SHELF.parcels);
  }

  @Override
  Shelf parent(String name) {
    return ShelfEntity.create(name);
  }

  @Override
  Parcel child(String name) {
    return ParcelEntity.create(name);
  }

  @Override
  long parentKey(Shelf parent) {
    return parent.id();
  }

  @Override
  long childKey(Parcel child) {
    return child.id();
  }

  @Override
  List<Parcel> children(Shelf parent) {
    return parent.parcels();
  }
}
