package dev.aludel.conformance.library;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Told apart by a key that the application gives. */
@Model(table = "subjects")
public interface Subject {

  static Subject of(String code, String name) {
    return SubjectEntity.create(code, name);
  }

  @Id
  @Column(length = 20)
  String code();

  void code(String code);

  String name();

  void name(String name);

  @Relationship(backPopulates = "subjects")
  List<Book> books();
}
