package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import java.util.List;
import java.util.Optional;

/**
 * A relationship of a model.
 *
 * @param attribute its names and methods
 * @param kind what stands on either side
 * @param target the generated names of the other model
 * @param join the columns that relate the two
 * @param inverse the other side's attribute
 * @param backref a name for the other side that has no attribute
 * @param cascades what is done together, where that is not the default
 * @param required whether {@code create} asks for it
 */
public record EdgePlan(
    AttributePlan attribute,
    Kind kind,
    GeneratedNames target,
    JoinPlan join,
    Optional<String> inverse,
    Optional<String> backref,
    List<String> cascades,
    boolean required)
    implements SettablePlan {

  public EdgePlan {
    cascades = List.copyOf(cascades);
  }

  /** The other model. */
  @Override
  public TypeName type() {
    return target.model();
  }

  /** What stands on either side. */
  public enum Kind {
    /** The foreign key is here. */
    TO_ONE,
    /** One-to-one, and the foreign key is there. */
    TO_ONE_BACK,
    /** The foreign key is there. */
    TO_MANY,
    /** An association table is between. */
    MANY_TO_MANY;

    /** Whether it is a list. */
    public boolean isMany() {
      return this == TO_MANY || this == MANY_TO_MANY;
    }
  }

  /**
   * How two tables meet.
   *
   * @param columns the foreign key; of an association table what refers to this model
   * @param targetColumns what of an association table refers to the target
   * @param linkOwner the metamodel that declares the association table
   * @param linkConstant the association table's constant there
   * @param loadedBy what follows the target's {@code select … from …}
   * @param foreignKey this model's columns and where the target's key fills them from
   */
  public record JoinPlan(
      List<String> columns,
      List<String> targetColumns,
      Optional<ClassName> linkOwner,
      String linkConstant,
      Optional<SqlPlan.Text> loadedBy,
      List<KeyPart> foreignKey) {

    public JoinPlan {
      columns = List.copyOf(columns);
      targetColumns = List.copyOf(targetColumns);
      foreignKey = List.copyOf(foreignKey);
    }
  }

  /**
   * A foreign key column and the part of the target's key that it holds.
   *
   * @param column the index of the column in this model
   * @param component the component of the target's key record
   * @param type the boxed type of that part
   */
  public record KeyPart(int column, String component, TypeName type) {}
}
