package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;
import java.util.Optional;

/**
 * What shows an attribute of the objects of a relationship.
 *
 * @param returns the accessor's type
 * @param shape what the accessor answers
 * @param nullable whether it may answer null
 * @param path {@code enrollments.course}, as given
 * @param creator the name of the method that makes an object between; empty if none is named
 * @param creators the methods of that name
 * @param origin the annotation
 */
public record ProxyDescriptor(
    AccessorDescriptor accessor,
    TypeName returns,
    Shape shape,
    boolean nullable,
    String path,
    String creator,
    List<Creator> creators,
    Origin origin) {

  /** Copies the list. */
  public ProxyDescriptor {
    creators = List.copyOf(creators);
  }

  /**
   * What an accessor answers.
   *
   * @param form the collection; empty for a value alone
   * @param key of a map
   * @param element the elements, or the value alone
   */
  public record Shape(
      Optional<CollectionDescriptor.Form> form, Optional<TypeName> key, TypeName element) {}

  /**
   * A static method that a package sees.
   *
   * @param takes its parameters' types
   */
  public record Creator(TypeName answers, List<TypeName> takes) {

    /** Copies the list. */
    public Creator {
      takes = List.copyOf(takes);
    }
  }
}
