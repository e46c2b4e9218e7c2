package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import java.util.List;
import java.util.Set;

/**
 * A {@code @Scope} as it was written.
 *
 * @param hindrance why nothing could call it: {@code private}; empty if nothing hinders
 * @param takes the first parameter
 * @param answers the result
 * @param parameters those after the first
 * @param varargs whether the last one takes many
 * @param thrown its checked exceptions, as declared
 */
public record ScopeDescriptor(
    Origin origin,
    String method,
    Visibility visibility,
    String hindrance,
    Part takes,
    Part answers,
    List<ParameterDescriptor> parameters,
    boolean varargs,
    List<TypeName> thrown) {

  /** The methods that every query has, or inherits from {@code Object}. */
  public static final Set<String> METHODS_OF_QUERIES =
      Set.of(
          ("where orderBy limit offset after distinct forUpdate lock populateExisting"
                  + " withoutAutoflush without option load join leftJoin on list partitions each first one"
                  + " oneOrNone count exists bind sql literalSql of with table toString equals hashCode"
                  + " getClass notify notifyAll wait clone finalize")
              .split(" "));

  /** Copies the lists. */
  public ScopeDescriptor {
    parameters = List.copyOf(parameters);
    thrown = List.copyOf(thrown);
  }

  /** What a type means here. */
  public enum Role {
    /** The model's metamodel. */
    TABLE,
    /** The model's query. */
    QUERY,
    CONDITION,
    OTHER
  }

  /** A type by its role and as it is written; {@code nothing} where there is none. */
  public record Part(Role role, String text) {}

  /** Whether it takes a query and answers it changed. */
  public boolean changesQuery() {
    return takes.role() == Role.QUERY && answers.role() == Role.QUERY;
  }

  /** Whether it answers a condition on a table, or a query for a query. */
  public boolean answersWhatItShould() {
    return changesQuery() || (takes.role() == Role.TABLE && answers.role() == Role.CONDITION);
  }

  /** Whether each query has a method of this name anyway. */
  public boolean hasTakenName() {
    return METHODS_OF_QUERIES.contains(method);
  }

  /** Whether a query can have it as a method. */
  public boolean isSound() {
    return hindrance.isEmpty() && answersWhatItShould() && !hasTakenName();
  }

  /** Whether both would become the same method of the query. */
  public boolean isLike(ScopeDescriptor other) {
    return method.equals(other.method) && types().equals(other.types());
  }

  private List<String> types() {
    return parameters.stream()
        .map(parameter -> parameter.type().toString().replaceAll("<.*>", ""))
        .toList();
  }
}
