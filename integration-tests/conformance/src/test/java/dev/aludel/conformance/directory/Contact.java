package dev.aludel.conformance.directory;

import dev.aludel.annotation.Column;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Somebody whom one can reach. */
@Model(table = "contacts")
public interface Contact {
  @Id
  Long id();

  String name();

  @Column(unique = true)
  Email email();

  void email(Email email);

  @Column(name = "url", length = 500)
  @Nullable URI homepage();

  @Relationship(backPopulates = "contacts")
  @Nullable Country country();
}
