package dev.aludel.conformance.apiary;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Column;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Unique;

/** A house of bees. */
@Model(table = "hives", comment = "Where bees live")
@Unique(
    columns = {"meadow_id", "number"},
    comment = "A meadow's hives are numbered")
@Check(value = "combs <= 40", comment = "No hive is larger")
public interface Hive extends Counted {
  static Hive of(Meadow meadow, int number, int combs) {
    return HiveEntity.create(number, combs, meadow);
  }

  @Id
  Long id();

  @Column(comment = "It's painted on the front")
  int number();

  @Check(value = "combs > 0", name = "some_combs", comment = "An empty hive is none")
  int combs();

  void combs(int combs);

  @Relationship
  @ForeignKey(comment = "Hives stand on a meadow")
  Meadow meadow();
}
