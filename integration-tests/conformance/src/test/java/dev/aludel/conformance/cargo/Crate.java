package dev.aludel.conformance.cargo;

import dev.aludel.annotation.Hybrid;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** A crate. */
@Model(table = "crates")
public abstract class Crate extends Sized implements Weighed {
  @Id
  public abstract Long getId();

  @Override
  public abstract int getWidth();

  @Override
  public abstract void setWidth(int width);

  @Override
  public abstract int getDepth();

  @Override
  public abstract void setDepth(int depth);

  @Override
  public abstract int getWeight();

  @Override
  public abstract void setWeight(int weight);

  @Hybrid
  public int pressure() {
    return this.area() == 0 ? 0 : getWeight() / area();
  }

  @Override
  @Hybrid
  public String label() {
    return isHeavy() && isSquare() ? "heavy square" : "crate " + getWidth() + "x" + getDepth();
  }

  /** A crate of this size. */
  static Crate of(int width, int depth, int weight) {
    Crate crate = new CrateEntity();
    crate.setWidth(width);
    crate.setDepth(depth);
    crate.setWeight(weight);
    return crate;
  }
}
