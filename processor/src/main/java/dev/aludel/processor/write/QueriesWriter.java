package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.QueriesDescriptor;
import dev.aludel.processor.model.QueriesPlan;
import dev.aludel.processor.model.SnakeCase;
import dev.aludel.processor.model.SqlMethodDescriptor;
import dev.aludel.processor.model.SqlMethodPlan;
import dev.aludel.processor.model.StubDescriptor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes the implementation of a {@code @Queries} interface.
 *
 * <pre>{@code
 * public final class UserQueriesSql implements UserQueries {
 *   private static final SqlText BY_EMAIL =
 *       SqlText.of("select id, username, email from users where email = ?");
 *
 *   private final TextRunner session;
 *
 *   public UserQueriesSql(TextRunner session) {
 *     this.session = session;
 *   }
 *
 *   public Optional<User> byEmail(String email) {
 *     return new TextCall(session, "UserQueries.byEmail")
 *         .text(BY_EMAIL)
 *         .bind(SqlType.TEXT, email)
 *         .optional((row, entities) -> entities.at(UserMapper.MAPPER, row, 1));
 *   }
 * }
 * }</pre>
 */
public final class QueriesWriter {
  private final QueriesPlan plan;
  private final GeneratedTypes types;
  private final Set<String> constants = new HashSet<>();
  private final TextValueTypes valueTypes = new TextValueTypes(constants);

  /** A writer for one interface. */
  public QueriesWriter(QueriesPlan plan) {
    this.plan = plan;
    this.types = new GeneratedTypes(plan.queries().available());
  }

  /** The implementation. */
  public GeneratedSource write() {
    QueriesDescriptor queries = plan.queries();
    List<FieldSpec> texts = new ArrayList<>();
    List<MethodSpec> methods = new ArrayList<>();
    for (int i = 0; i < plan.methods().size(); i++) {
      SqlMethodDescriptor method = queries.methods().get(i);
      Optional<SqlMethodPlan> carriedOut = plan.methods().get(i);
      if (carriedOut.isPresent()) {
        List<String> names = constantsFor(carriedOut.get());
        texts.addAll(texts(carriedOut.get(), names));
        methods.add(
            method(method, new QueryMethodCode(carriedOut.get(), names, valueTypes).body()));
      } else {
        methods.add(method(method, unsupported()));
      }
    }
    queries.stubs().forEach(stub -> methods.add(stub(stub)));
    TypeSpec type =
        types
            .queries(plan.name(), queries.visibility())
            .addSuperinterface(queries.name())
            .addJavadoc("Sends the statements of {@link $T}.", queries.name())
            .addFields(valueTypes.fields())
            .addFields(texts)
            .addField(RuntimeTypes.TEXT_RUNNER, "session", Modifier.PRIVATE, Modifier.FINAL)
            .addMethod(constructor(queries))
            .addMethods(methods)
            .build();
    String text = SourceLayout.print(plan.name().packageName(), type);
    return new GeneratedSource(plan.name(), text, queries.origin());
  }

  private static MethodSpec constructor(QueriesDescriptor queries) {
    return MethodSpec.constructorBuilder()
        .addJavadoc("Sends them by a session.")
        .addModifiers(GeneratedTypes.modifiers(queries.visibility()))
        .addParameter(RuntimeTypes.TEXT_RUNNER, "session")
        .addStatement("this.session = session")
        .build();
  }

  /** One name for each piece: {@code SEARCH_1}, {@code SEARCH_2}; methods can have one name. */
  private List<String> constantsFor(SqlMethodPlan method) {
    String name = SnakeCase.of(method.method().method()).toUpperCase(Locale.ROOT);
    String base = name;
    for (int i = 2; !constants.add(base); i++) {
      base = name + "_" + "OTHER".repeat(i - 1);
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < method.pieces().size(); i++) {
      names.add(method.pieces().size() == 1 ? base : base + "_" + (i + 1));
    }
    return names;
  }

  private static List<FieldSpec> texts(SqlMethodPlan method, List<String> names) {
    List<FieldSpec> texts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      texts.add(
          FieldSpec.builder(RuntimeTypes.SQL_TEXT, names.get(i))
              .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
              .initializer("\n$>$>$L$<$<", SqlTextCode.of(method.pieces().get(i).text()))
              .build());
    }
    return texts;
  }

  private MethodSpec method(SqlMethodDescriptor declared, CodeBlock body) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(declared.method())
            .addAnnotation(Override.class)
            .addModifiers(Modifier.PUBLIC);
    boolean nullable =
        declared.result().shape() == SqlMethodDescriptor.Shape.ONE && declared.result().nullable();
    types.returns(method, declared.returns(), nullable);
    for (SqlMethodDescriptor.Parameter parameter : declared.parameters()) {
      method.addParameter(
          types.parameter(parameter.declared(), parameter.name(), parameter.nullable()));
    }
    return method.addCode(body).build();
  }

  private static CodeBlock unsupported() {
    return CodeBlock.builder()
        .addStatement("throw new $T()", UnsupportedOperationException.class)
        .build();
  }

  private static MethodSpec stub(StubDescriptor stub) {
    return MethodSpec.methodBuilder(stub.method())
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC)
        .returns(stub.returns())
        .addParameters(
            stub.parameters().stream()
                .map(one -> ParameterSpec.builder(one.type(), one.name()).build())
                .toList())
        .addCode(unsupported())
        .build();
  }

  /** What a model's mapper is called. */
  static ClassName mapper(ClassName model) {
    return GeneratedNames.of(model).mapper();
  }
}
