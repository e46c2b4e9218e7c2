package dev.aludel.conformance.generated;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Model(table = "people")
public interface Person {

  @Id
  Long id();

  @Relationship(backPopulates = "person")
  @Nullable Profile profile();

  void profile(@Nullable Profile profile);

  @Relationship(backPopulates = "reports")
  @Nullable Person manager();

  void manager(@Nullable Person manager);

  @Relationship(backPopulates = "manager")
  List<Person> reports();
}
