package dev.aludel.conformance.lockers;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import dev.aludel.annotation.Unique;
import org.jspecify.annotations.Nullable;

/** Unique in every way: its number, its tag, its place, and who has it. */
@Model(table = "lockers")
@Unique(columns = {"hall", "place"})
@Index(columns = "label", unique = true)
public interface Locker {

  static Locker of(int number) {
    return LockerEntity.create(number, "hall", number, "label " + number);
  }

  @Id
  Long id();

  @Column(unique = true)
  int number();

  void number(int number);

  @Column(length = 20)
  String hall();

  void hall(String hall);

  int place();

  void place(int place);

  @Column(length = 20)
  String label();

  void label(String label);

  @Nullable
  @Column(unique = true, length = 10)
  String tag();

  void tag(@Nullable String tag);

  @Column(unique = true)
  @Relationship(backPopulates = "locker")
  @Nullable Member member();

  void member(@Nullable Member member);
}
