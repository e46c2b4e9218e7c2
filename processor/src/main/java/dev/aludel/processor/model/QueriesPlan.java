package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/**
 * The implementation of a {@code @Queries} interface.
 *
 * @param methods in the order of the interface; empty where the method is guilty, and a stub stands
 *     for it
 */
public record QueriesPlan(QueriesDescriptor queries, List<Optional<SqlMethodPlan>> methods) {

  public QueriesPlan {
    methods = List.copyOf(methods);
  }

  /** The class that is generated: {@code UserQueriesSql}. */
  public ClassName name() {
    return GeneratedNames.beside(queries.name(), "Sql");
  }
}
