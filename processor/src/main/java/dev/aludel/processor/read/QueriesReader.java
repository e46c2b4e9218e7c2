package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.annotation.Queries;
import dev.aludel.annotation.Sql;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Signatures;
import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.ConstructorDescriptor.ParameterDescriptor;
import dev.aludel.processor.model.QueriesDescriptor;
import dev.aludel.processor.model.SqlMethodDescriptor;
import dev.aludel.processor.model.StubDescriptor;
import dev.aludel.processor.model.Visibility;
import dev.aludel.processor.read.AbstractMethodsReader.Contribution;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** A {@code @Queries} interface as a descriptor. */
public final class QueriesReader {
  private final Compilation compilation;

  /** Makes a reader for one round. */
  public QueriesReader(Compilation compilation) {
    this.compilation = compilation;
  }

  /** The interface; nothing if nothing can be generated for it, which is reported. */
  public Optional<QueriesDescriptor> read(TypeElement type, Diagnostics diagnostics) {
    Origin origin = Origin.of(type.getQualifiedName().toString());
    AnnotationView queries = Annotations.find(type, Queries.class, origin).orElseThrow();
    if (type.getKind() != ElementKind.INTERFACE || !type.getTypeParameters().isEmpty()) {
      diagnostics.report(
          queries.origin(), SqlMessage.QUERIES_MUST_BE_AN_INTERFACE, simpleName(type));
      return Optional.empty();
    }
    List<SqlMethodDescriptor> methods = new ArrayList<>();
    List<StubDescriptor> stubs = new ArrayList<>();
    for (Contribution contribution : new AbstractMethodsReader(compilation).read(type)) {
      contribution.methods().forEach(method -> read(type, method, methods, stubs, diagnostics));
    }
    return queries
        .type("value")
        .filter(schema -> schema.getKind() == TypeKind.DECLARED)
        .flatMap(JavaTypeReader::element)
        .map(
            schema ->
                new QueriesDescriptor(
                    ClassName.get(type),
                    queries.origin(),
                    TypeForm.visibility(type),
                    ClassName.get(schema),
                    methods,
                    stubs,
                    AvailableAnnotationsReader.read(type, compilation.elements())));
  }

  private void read(
      TypeElement type,
      AbstractMethod abstractMethod,
      List<SqlMethodDescriptor> methods,
      List<StubDescriptor> stubs,
      Diagnostics diagnostics) {
    ExecutableElement method = abstractMethod.element();
    String subject = simpleName(type) + "." + method.getSimpleName();
    Optional<AnnotationView> sql = Annotations.find(method, Sql.class, abstractMethod.origin());
    if (sql.isEmpty()) {
      diagnostics.report(abstractMethod.origin(), SqlMessage.QUERIES_METHOD_HAS_NO_SQL, subject);
      stubs.add(stub(abstractMethod));
      return;
    }
    QueryTypeReader types = new QueryTypeReader(compilation);
    List<SqlMethodDescriptor.Parameter> parameters = new ArrayList<>();
    for (int i = 0; i < method.getParameters().size(); i++) {
      VariableElement parameter = method.getParameters().get(i);
      parameters.add(types.parameter(parameter, abstractMethod.type().getParameterTypes().get(i)));
    }
    TypeMirror returned = abstractMethod.type().getReturnType();
    methods.add(
        new SqlMethodDescriptor(
            subject,
            method.getSimpleName().toString(),
            sql.get().origin().value("value"),
            sql.get().text("value"),
            parameters,
            JavaTypeReader.name(returned),
            types.result(method, returned)));
  }

  private static StubDescriptor stub(AbstractMethod method) {
    List<ParameterDescriptor> parameters = new ArrayList<>();
    for (int i = 0; i < method.type().getParameterTypes().size(); i++) {
      String name = method.element().getParameters().get(i).getSimpleName().toString();
      TypeName type = JavaTypeReader.name(method.type().getParameterTypes().get(i));
      parameters.add(new ParameterDescriptor(name, type, false));
    }
    return new StubDescriptor(
        method.element().getSimpleName().toString(),
        Visibility.PUBLIC,
        JavaTypeReader.name(method.type().getReturnType()),
        parameters);
  }

  /** Reports an {@code @Sql} that nothing reads. */
  public static void checkPlace(ExecutableElement method, Diagnostics diagnostics) {
    TypeElement type = (TypeElement) Objects.requireNonNull(method.getEnclosingElement());
    boolean read =
        type.getKind() == ElementKind.INTERFACE
            && method.getModifiers().contains(Modifier.ABSTRACT);
    if (!read) {
      Origin origin =
          Origin.of(type.getQualifiedName().toString())
              .member(Signatures.of(method))
              .annotation(Sql.class.getCanonicalName());
      String reason =
          type.getKind() == ElementKind.INTERFACE
              ? "the method has a body"
              : simpleName(type) + " is no interface";
      diagnostics.report(
          origin,
          SqlMessage.SQL_IS_MISPLACED,
          simpleName(type) + "." + method.getSimpleName(),
          reason);
    }
  }

  private static String simpleName(TypeElement type) {
    return String.join(".", ClassName.get(type).simpleNames());
  }
}
