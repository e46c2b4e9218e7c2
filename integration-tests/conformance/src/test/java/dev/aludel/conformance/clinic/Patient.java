package dev.aludel.conformance.clinic;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Who comes. */
@Model(table = "patients")
public interface Patient extends Numbered {

  static Patient of(String name) {
    return PatientEntity.builder().name(name).number(1).build();
  }

  @Id
  Long id();

  String name();

  void name(String name);

  @Relationship(backPopulates = "patient")
  List<Visit> visits();
}
