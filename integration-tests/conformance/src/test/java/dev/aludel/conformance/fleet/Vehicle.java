package dev.aludel.conformance.fleet;

import static dev.aludel.annotation.Event.BEFORE_INSERT;
import static dev.aludel.annotation.Event.SET;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.ListensFor;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Polymorphic;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Secondary;
import dev.aludel.shop.model.Timestamped;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is driven, told apart by its wheels: an abstract root. */
@Model(table = "vehicles")
@Polymorphic(on = "wheels")
interface Vehicle extends Timestamped, Retirable {

  @Id
  Long id();

  int wheels();

  @Column(length = 20)
  String plate();

  void plate(String plate);

  @Column(length = 200)
  @Nullable String log();

  void log(@Nullable String log);

  @Relationship(backPopulates = "vehicles")
  @Nullable Garage garage();

  void garage(@Nullable Garage garage);

  @Relationship(secondary = @Secondary(table = "vehicle_tags"))
  List<Sticker> tags();

  @ListensFor(value = SET, attribute = "plate")
  static String upperCase(Vehicle vehicle, String plate) {
    return plate.toUpperCase(Locale.ROOT);
  }

  @ListensFor(BEFORE_INSERT)
  static void register(Vehicle vehicle) {
    vehicle.log("registered");
  }
}
