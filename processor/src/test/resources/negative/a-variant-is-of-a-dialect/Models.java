package com.example;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Variant;

@Model
interface Parcel {
  @Id Long id();

  @Column(variants = @Variant(dialect = "postgres", sqlType = "citext"))
  String label();
}
