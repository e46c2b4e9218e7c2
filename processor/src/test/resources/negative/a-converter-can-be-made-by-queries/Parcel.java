package com.example.depot;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import java.util.List;

@Model(table = "parcels")
public interface Parcel {
  @Id
  long id();

  String label();

  @Column(converter = InGrams.class)
  Weight weight();

  @Column(converter = InGrams.class)
  List<Weight> parts();
}
