package dev.aludel.conformance.keys;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import java.util.UUID;

/** Its key is a UUID made by the client: known before the insert. */
@Model
public interface Device {

  @Id
  UUID id();

  String label();

  @Relationship(backPopulates = "device")
  List<Reading> readings();
}
