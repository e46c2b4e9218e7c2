package dev.aludel.conformance.papers;

import dev.aludel.annotation.AssociationProxy;
import dev.aludel.annotation.Cascade;
import dev.aludel.annotation.Id;
import dev.aludel.annotation.Model;
import dev.aludel.annotation.Relationship;
import java.util.List;

/** Who writes papers, and in which role. */
@Model(table = "authors")
public interface Author {

  static Author of(String name) {
    return AuthorEntity.create(name);
  }

  @Id
  Long id();

  String name();

  @Relationship(
      backPopulates = "author",
      cascade = {Cascade.ALL, Cascade.DELETE_ORPHAN})
  List<Authorship> authorships();

  /** Through the authorships. */
  @AssociationProxy("authorships.paper")
  List<Paper> papers();

  /** The roles, which cannot be added to: an authorship needs a paper. */
  @AssociationProxy("authorships.role")
  List<String> roles();
}
