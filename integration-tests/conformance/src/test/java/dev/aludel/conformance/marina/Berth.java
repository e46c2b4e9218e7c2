package dev.aludel.conformance.marina;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** A berth, told by its place. */
@Model(table = "berths")
public interface Berth {
  @Id
  Place place();

  void place(Place place);

  int metres();

  void metres(int metres);

  @Relationship(backPopulates = "berth")
  List<Boat> boats();
}
