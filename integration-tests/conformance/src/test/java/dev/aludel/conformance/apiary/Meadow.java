package dev.aludel.conformance.apiary;

import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.Generation;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Where hives stand; two are there from the beginning. */
@Model(table = "order")
@Ddl({
  "insert into {table} (id, name) values (1, 'north')",
  "insert into {table} (id, name) values (2, 'it''s south')"
})
public interface Meadow {

  @Id(generation = Generation.ASSIGNED)
  int id();

  String name();
}
