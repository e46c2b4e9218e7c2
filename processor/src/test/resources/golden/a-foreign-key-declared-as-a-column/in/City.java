package com.example.geo;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;

@Model(table = "cities")
public interface City {
  @Id
  Long id();

  @Column(name = "country")
  @ForeignKey("countries.id")
  long countryId();

  void countryId(long countryId);

  @Relationship(foreignKey = "country")
  Country country();

  void country(Country country);
}
