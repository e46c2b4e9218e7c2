package dev.aludel.processor;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.dialect.Dialect;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.QueriesDescriptor;
import dev.aludel.processor.model.QueriesPlan;
import dev.aludel.processor.model.SqlMethodPlan;
import dev.aludel.processor.read.Compilation;
import dev.aludel.processor.read.ConverterAccess;
import dev.aludel.processor.read.QueriesReader;
import dev.aludel.processor.text.SqlCatalogue;
import dev.aludel.processor.text.SqlStatements;
import dev.aludel.processor.write.QueriesListingWriter;
import dev.aludel.processor.write.QueriesWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.TypeElement;

/** Makes the implementations of {@code @Queries} interfaces: read, judged as text, written. */
final class QueriesGeneration {
  private final Options options;
  private final Diagnostics diagnostics;
  private final Compilation compilation;
  private final GeneratedFiles files;
  private final Map<String, QueriesPlan> plans = new TreeMap<>();

  QueriesGeneration(
      Options options, Diagnostics diagnostics, Compilation compilation, GeneratedFiles files) {
    this.options = options;
    this.diagnostics = diagnostics;
    this.compilation = compilation;
    this.files = files;
  }

  /** Writes those that were not written yet. */
  void write(SortedSet<String> queries, SchemaTables tables) {
    Map<ClassName, SqlCatalogue> catalogues = new TreeMap<>();
    Set<String> made = new TreeSet<>(queries);
    made.removeAll(plans.keySet());
    for (String name : made) {
      TypeElement type = compilation.elements().getTypeElement(name);
      if (type != null && compilation.fromSource().test(type)) {
        try {
          plan(type, tables, catalogues).ifPresent(plan -> write(type, plan));
        } catch (RuntimeException | StackOverflowError e) {
          Failures.report(type, e, diagnostics);
        }
      }
    }
  }

  /** Has the database prepare all statements, if one is named. */
  void prepare() {
    if (plans.isEmpty()) {
      return;
    }
    try (SqlDatabase database = SqlDatabase.open(options.sql().url(), diagnostics)) {
      for (QueriesPlan plan : plans.values()) {
        plan.methods().forEach(method -> method.ifPresent(one -> database.check(one, diagnostics)));
      }
    }
  }

  private void write(TypeElement type, QueriesPlan plan) {
    plans.put(type.getQualifiedName().toString(), plan);
    List<TypeElement> originating = originating(type, plan);
    files.write(new QueriesWriter(plan).write(), originating, diagnostics);
    if (options.listing() && plan.methods().stream().allMatch(Optional::isPresent)) {
      QueriesListingWriter listing =
          new QueriesListingWriter(plan, options.dialects().stream().map(Dialect::name).toList());
      files.writeResource(listing.path(), listing.write(), originating);
    }
  }

  private Optional<QueriesPlan> plan(
      TypeElement type, SchemaTables tables, Map<ClassName, SqlCatalogue> catalogues) {
    Optional<QueriesDescriptor> read = new QueriesReader(compilation).read(type, diagnostics);
    if (read.isEmpty()) {
      return Optional.empty();
    }
    QueriesDescriptor queries = read.get();
    SqlCatalogue catalogue =
        catalogues.computeIfAbsent(queries.schema(), schema -> catalogue(schema, tables));
    List<Optional<SqlMethodPlan>> methods = new ArrayList<>();
    if (catalogue.tables().isEmpty()) {
      diagnostics.report(
          queries.origin().value("value"),
          SqlMessage.QUERIES_NAME_NO_SCHEMA,
          type.getSimpleName(),
          queries.schema().simpleName());
      queries.methods().forEach(method -> methods.add(Optional.empty()));
    } else {
      SqlStatements statements = new SqlStatements(catalogue, diagnostics);
      ConverterAccess access = new ConverterAccess(compilation, type);
      queries
          .methods()
          .forEach(
              method ->
                  methods.add(statements.plan(method).filter(plan -> isPossible(plan, access))));
    }
    return Optional.of(new QueriesPlan(queries, methods));
  }

  /** Whether the converters that it needs can be made; reports those that cannot. */
  private boolean isPossible(SqlMethodPlan plan, ConverterAccess access) {
    List<JavaType> hidden = access.hidden(plan);
    for (JavaType type : hidden) {
      diagnostics.report(
          plan.method().origin(),
          SqlMessage.CONVERTER_IS_HIDDEN,
          plan.method().subject(),
          simple(type.valueName()),
          simple(ConverterAccess.converter(type).orElseThrow()));
    }
    return hidden.isEmpty();
  }

  private static String simple(TypeName type) {
    return type.toString().replaceAll("\\b[\\w$]+\\.(?=[\\w$])", "");
  }

  private SqlCatalogue catalogue(ClassName schema, SchemaTables tables) {
    return new SqlCatalogue(
        schema.simpleName(),
        tables.of(schema),
        options.sql().functions(),
        options.dialects().stream().map(Dialect::name).toList(),
        options.sql().strict());
  }

  /** The interface, and the models whose tables it mentions. */
  private List<TypeElement> originating(TypeElement type, QueriesPlan plan) {
    List<TypeElement> originating = new ArrayList<>(List.of(type));
    TypeElement schema =
        compilation.elements().getTypeElement(plan.queries().schema().canonicalName());
    if (schema != null) {
      originating.add(schema);
    }
    return originating;
  }
}
