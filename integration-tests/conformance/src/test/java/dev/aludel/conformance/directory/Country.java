package dev.aludel.conformance.directory;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A country, whose key is a value of a type of its own. */
@Model(table = "countries")
public interface Country {
  @Id
  CountryCode code();

  String name();

  @Relationship(backPopulates = "country")
  List<Contact> contacts();
}
