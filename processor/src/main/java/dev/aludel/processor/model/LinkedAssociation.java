package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * An association table of a many-to-many relationship. Its primary key is all of {@code toOwner}
 * and {@code toTarget}.
 *
 * @param owner the model that declares it; its metamodel holds the table
 * @param attribute the declaring relationship
 * @param constant the name of the constant that holds it in the owner's metamodel: {@code
 *     ENROLLMENTS}
 * @param schema the owner's
 * @param toOwner the columns that refer to the owner
 * @param toTarget the columns that refer to the target
 * @param extra further columns
 * @param foreignKeys one to each side
 */
public record LinkedAssociation(
    ClassName owner,
    String attribute,
    String constant,
    Optional<String> schema,
    String table,
    List<AssociationColumn> toOwner,
    List<AssociationColumn> toTarget,
    List<ExtraColumnDescriptor> extra,
    List<LinkedForeignKey> foreignKeys) {

  /** Copies the lists. */
  public LinkedAssociation {
    toOwner = List.copyOf(toOwner);
    toTarget = List.copyOf(toTarget);
    extra = List.copyOf(extra);
    foreignKeys = List.copyOf(foreignKeys);
  }

  /** A column that refers to a key's column, and has its type. */
  public record AssociationColumn(
      String name, String referred, JavaType type, SqlTypeDescriptor sqlType) {}
}
