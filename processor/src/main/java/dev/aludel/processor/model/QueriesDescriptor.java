package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import java.util.List;

/**
 * A {@code @Queries} interface as it was written.
 *
 * @param origin the annotation
 * @param schema the type whose tables may be used
 * @param methods those with {@code @Sql}
 * @param stubs abstract methods that nothing explains; they were reported
 * @param available what generated code may be annotated with
 */
public record QueriesDescriptor(
    ClassName name,
    Origin origin,
    Visibility visibility,
    ClassName schema,
    List<SqlMethodDescriptor> methods,
    List<StubDescriptor> stubs,
    AvailableAnnotations available) {

  public QueriesDescriptor {
    methods = List.copyOf(methods);
    stubs = List.copyOf(stubs);
  }
}
