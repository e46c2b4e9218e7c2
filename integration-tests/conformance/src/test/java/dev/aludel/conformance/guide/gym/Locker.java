package dev.aludel.conformance.guide.gym;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import org.jspecify.annotations.Nullable;

/** Where a trainee's things are. */
@Model(table = "lockers")
public interface Locker extends Stamped {

  static Locker free() {
    return LockerEntity.create();
  }

  @Id
  Long id();

  @Relationship(backPopulates = "lockers")
  @Nullable Trainee trainee();

  void trainee(@Nullable Trainee trainee);
}
