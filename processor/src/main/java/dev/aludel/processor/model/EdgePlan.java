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
 * @param behaviour how it is loaded and flushed
 * @param collection what the accessor of a to-many answers
 * @param mentioned columns at the other end
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
    RelationshipBehaviour behaviour,
    Optional<CollectionDescriptor.Form> collection,
    TargetColumns mentioned,
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
   * @param foreignKey this model's columns and where the target's key fills them from
   * @param link the association table, of many-to-many only
   * @param loadedBy what follows the target's {@code select … from …}
   */
  public record JoinPlan(
      List<String> columns,
      List<KeyPart> foreignKey,
      Optional<LinkPlan> link,
      Optional<SqlPlan.Text> loadedBy) {

    public JoinPlan {
      columns = List.copyOf(columns);
      foreignKey = List.copyOf(foreignKey);
    }
  }

  /**
   * An association table as one side sees it.
   *
   * @param owner the metamodel that declares it
   * @param constant its constant there
   * @param targetColumns what refers to the target
   * @param extra what further columns of a new pair get
   */
  public record LinkPlan(
      ClassName owner, String constant, List<String> targetColumns, List<ExtraValue> extra) {

    public LinkPlan {
      targetColumns = List.copyOf(targetColumns);
      extra = List.copyOf(extra);
    }
  }

  /** What a further column of an association table gets, and how that becomes the database's. */
  public record ExtraValue(String column, JavaType type, Conversion conversion, ValuePlan value) {}

  /**
   * A foreign key column and the part of the target's key that it holds.
   *
   * @param column the index of the column in this model
   * @param component the component of the target's key record
   * @param type the boxed type of that part
   */
  public record KeyPart(int column, String component, TypeName type) {}
}
