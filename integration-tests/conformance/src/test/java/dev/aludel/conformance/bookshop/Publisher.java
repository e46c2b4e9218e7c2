package dev.aludel.conformance.bookshop;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who prints books; perhaps a part of another publisher. */
@Model(table = "publishers")
public interface Publisher {

  static Publisher of(String name) {
    return PublisherEntity.create(name);
  }

  @Id
  Long id();

  @Column(unique = true)
  String name();

  @Relationship
  @Nullable Publisher owner();

  void owner(@Nullable Publisher owner);

  @Relationship(backPopulates = "publisher")
  List<Book> books();
}
