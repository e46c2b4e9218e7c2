package dev.aludel.conformance.signup;

import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;

/** Numbers that follow each other. */
@Model(table = "mirrors")
public abstract class Mirror {

  @Id
  public abstract Long id();

  public abstract int left();

  public abstract void left(int left);

  public abstract int middle();

  public abstract void middle(int middle);

  public abstract int right();

  public abstract void right(int right);

  /** As the seeds write it. */
  @ListensFor(value = SET, attribute = "left")
  static void leftAgain(Mirror mirror, int value) {
    mirror.left(value + 1);
  }

  @ListensFor(value = SET, attribute = "right")
  static void middleToo(Mirror mirror, Integer value) {
    mirror.middle(value);
  }
}
