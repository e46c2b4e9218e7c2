package dev.aludel.conformance.hotel;

import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;

/** Has the number that is on its door, until somebody changes the doors. */
@Model(table = "rooms")
public interface Room {

  static Room of(int number, int beds) {
    return RoomEntity.builder().number(number).beds(beds).build();
  }

  @Id
  int number();

  void number(int number);

  int beds();

  void beds(int beds);
}
