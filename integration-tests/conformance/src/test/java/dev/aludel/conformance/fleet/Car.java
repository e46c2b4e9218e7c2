package dev.aludel.conformance.fleet;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.BEFORE_UPDATE;

import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.PolymorphicIdentity;

/** A car, in a table of its own. */
@Model(table = "cars")
@PolymorphicIdentity("4")
interface Car extends Vehicle {

  int seats();

  void seats(int seats);

  @ListensFor(BEFORE_INSERT)
  static void insure(Car car) {
    car.log(car.log() + ", insured");
  }

  @ListensFor(BEFORE_UPDATE)
  static void check(Car car) {
    car.log("checked");
  }
}
