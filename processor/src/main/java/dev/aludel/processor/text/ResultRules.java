package dev.aludel.processor.text;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.SnakeCase;
import dev.aludel.processor.model.SqlMethodDescriptor.Component;
import dev.aludel.processor.model.SqlMethodDescriptor.Element;
import dev.aludel.processor.model.SqlMethodDescriptor.Result;
import dev.aludel.processor.model.SqlMethodDescriptor.Shape;
import dev.aludel.processor.model.SqlMethodPlan.Effect;
import dev.aludel.processor.model.SqlMethodPlan.Kind;
import dev.aludel.processor.model.SqlMethodPlan.Reading;
import dev.aludel.processor.text.SqlValue.Nullness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds what a method answers among the columns of its statement. */
final class ResultRules {
  private final Findings findings;
  private final Result result;

  ResultRules(Findings findings) {
    this.findings = findings;
    this.result = findings.method().result();
  }

  /** A statement without rows answers how many it changed, or nothing. */
  Optional<Reading> counting(Effect effect) {
    boolean count =
        result.shape() == Shape.ONE
            && result.element() instanceof Element.Value value
            && (value.type().kind() == JavaType.Kind.INT
                || value.type().kind() == JavaType.Kind.LONG);
    if (!count && result.shape() != Shape.NOTHING && effect.kind() != Kind.SELECT) {
      report(SqlMessage.SQL_ANSWERS_NO_ROWS, Position.START, result.words());
    }
    return Optional.empty();
  }

  /** How a row becomes a result; nothing if it does not. */
  Optional<Reading> reading(List<ResultColumn> columns) {
    if (result.shape() == Shape.NOTHING) {
      report(SqlMessage.SQL_ANSWERS_ROWS, Position.START);
      return Optional.empty();
    }
    if (!findings.catalogue().knows(result.element())) {
      return Optional.empty();
    }
    if (columns.isEmpty()) {
      if (findings.problems().isEmpty()) {
        report(SqlMessage.SQL_MUST_BE_CHECKED, Position.START, "what the star stands for");
      }
      return Optional.empty();
    }
    boolean nullable = result.nullable() || result.shape() == Shape.OPTIONAL;
    Element element = result.element();
    if (element instanceof Element.Value value) {
      return single(columns, value.type(), nullable);
    }
    if (element instanceof Element.Entity entity) {
      return whole(columns, entity.model(), nullable);
    }
    if (element instanceof Element.Row row) {
      return isValue(columns, row)
          ? single(columns, JavaType.of(row.type(), JavaType.Kind.CONVERTED), nullable)
          : record(columns, row);
    }
    return Optional.empty();
  }

  /** Whether a record is a value of a column, to whose type a single column can only belong. */
  private boolean isValue(List<ResultColumn> columns, Element.Row row) {
    return columns.size() == 1 && findings.catalogue().hasColumn(row.type());
  }

  /** The same of a component: there is a column called like it. */
  private boolean isValue(List<ResultColumn> columns, Element.Row row, String wanted) {
    return findings.catalogue().hasColumn(row.type())
        && columns.stream().anyMatch(column -> column.isCalled(wanted));
  }

  private Optional<Reading> single(List<ResultColumn> columns, JavaType type, boolean nullable) {
    if (columns.size() > 1) {
      report(
          SqlMessage.RESULT_HAS_MANY_COLUMNS, columns.get(1).at(), String.valueOf(columns.size()));
      return Optional.empty();
    }
    return Optional.of(value(columns.get(0), 1, type, nullable, result.words()));
  }

  private Reading value(
      ResultColumn column, int index, JavaType type, boolean nullable, String target) {
    new ResultTypes(findings).requireFit(column, type, target);
    Nullness nullness = column.value().nullness();
    if (!nullable && nullness == Nullness.NULLABLE) {
      report(SqlMessage.RESULT_CAN_BE_NULL, column.at(), column.words(), target);
    } else if (!nullable && nullness == Nullness.UNKNOWN && column.value().isKnown()) {
      findings.unchecked(column.at(), "whether " + column.words() + " can be null");
    }
    return column.value().standsFor(type)
        ? new Reading.Value(
            column.value().java().orElseThrow(), column.value().stored(), nullable, index)
        : new Reading.Value(type, Optional.empty(), nullable, index);
  }

  private Optional<Reading> whole(List<ResultColumn> columns, ClassName model, boolean nullable) {
    int length = runAt(columns, 0, model).length();
    if (length == 0 || length < columns.size()) {
      String star =
          columns.stream()
              .flatMap(column -> column.source().stream())
              .filter(source -> source.table().model().filter(model::equals).isPresent())
              .map(source -> source.relation() + ".*")
              .findFirst()
              .filter(one -> findings.catalogue().placeOf(model).isEmpty())
              .orElseGet(() -> findings.catalogue().starsOf(model));
      Position at = columns.get(length < columns.size() ? length : 0).at();
      report(SqlMessage.ENTITY_LACKS_COLUMNS, at, simple(model), star);
      return Optional.empty();
    }
    return Optional.of(entity(columns, 0, model, nullable));
  }

  private Reading entity(List<ResultColumn> columns, int at, ClassName model, boolean nullable) {
    ObjectColumns.Run run = runAt(columns, at, model);
    if (run.isAbsent(columns, at) && !nullable) {
      report(
          SqlMessage.RESULT_CAN_BE_NULL,
          columns.get(at).at(),
          columns.get(at).source().orElseThrow().relation(),
          simple(model));
    }
    return new Reading.Entity(model, at + 1, run.names());
  }

  private ObjectColumns.Run runAt(List<ResultColumn> columns, int at, ClassName model) {
    return new ObjectColumns(findings.catalogue(), model, result.element()).runAt(columns, at);
  }

  private Optional<Reading> record(List<ResultColumn> columns, Element.Row row) {
    boolean[] taken = new boolean[columns.size()];
    List<Reading> parts = parts(columns, row, "", false, taken);
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        reportLeft(columns.get(i), row);
      }
    }
    return Optional.of(new Reading.Row(row.type(), parts, List.of()));
  }

  private void reportLeft(ResultColumn column, Element.Row row) {
    if (column.name().isEmpty()) {
      report(SqlMessage.COLUMN_HAS_NO_NAME, column.at(), column.words());
      return;
    }
    List<String> names = row.components().stream().map(Component::name).toList();
    String name = column.name().get();
    findings.report(
        TextProblem.of(SqlMessage.COLUMN_HAS_NO_COMPONENT, column.at(), simple(row.type()), name)
            .suggesting(name, names));
  }

  /**
   * What a record is made of.
   *
   * @param absent whether there may be none, so that all of its columns can be NULL
   */
  private List<Reading> parts(
      List<ResultColumn> columns,
      Element.Row row,
      String prefix,
      boolean absent,
      boolean... taken) {
    List<Reading> parts = new ArrayList<>();
    for (Component component : row.components()) {
      Element element = component.element();
      if (element instanceof Element.Row nested
          && isValue(columns, nested, prefix + component.name())) {
        JavaType type = JavaType.of(nested.type(), JavaType.Kind.CONVERTED);
        named(columns, absent ? component.orNull() : component, type, prefix, taken)
            .ifPresent(parts::add);
      } else if (element instanceof Element.Row nested) {
        boolean missing = absent || component.nullable();
        List<Reading> inner =
            parts(columns, nested, prefix + component.name() + "_", missing, taken);
        parts.add(
            new Reading.Row(
                nested.type(), inner, component.nullable() ? indexes(inner) : List.of()));
      } else if (element instanceof Element.Entity entity) {
        entity(columns, component, entity.model(), taken).ifPresent(parts::add);
      } else if (element instanceof Element.Value value) {
        named(columns, absent ? component.orNull() : component, value.type(), prefix, taken)
            .ifPresent(parts::add);
      }
    }
    return parts;
  }

  /** The columns of these; none where some are of an object, which has a record in any case. */
  private static List<Integer> indexes(List<Reading> parts) {
    List<Integer> all = new ArrayList<>();
    for (Reading part : parts) {
      if (part instanceof Reading.Value value) {
        all.add(value.index());
      } else if (part instanceof Reading.Row row) {
        all.addAll(indexes(row.parts()));
      } else {
        return List.of();
      }
    }
    return all;
  }

  private Optional<Reading> named(
      List<ResultColumn> columns,
      Component component,
      JavaType type,
      String prefix,
      boolean... taken) {
    String wanted = prefix + component.name();
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      if (columns.get(i).isCalled(wanted) && !taken[i]) {
        taken[i] = true;
        if (found >= 0) {
          report(SqlMessage.ALIAS_IS_TAKEN, columns.get(i).at(), component.name());
        }
        found = found < 0 ? i : found;
      }
    }
    if (found < 0) {
      if (columns.stream().allMatch(column -> column.name().isPresent())) {
        reportMissing(columns, component, wanted, taken);
      }
      return Optional.empty();
    }
    String target = component.words() + " " + component.name();
    return Optional.of(value(columns.get(found), found + 1, type, component.nullable(), target));
  }

  private void reportMissing(
      List<ResultColumn> columns, Component component, String wanted, boolean... taken) {
    List<String> free = new ArrayList<>();
    for (int i = 0; i < taken.length; i++) {
      if (!taken[i]) {
        columns.get(i).name().ifPresent(free::add);
      }
    }
    findings.report(
        TextProblem.of(
                SqlMessage.COMPONENT_IS_NOT_SELECTED,
                columns.get(0).at(),
                component.name(),
                result.words(),
                SnakeCase.of(wanted))
            .suggesting(wanted, free));
  }

  private Optional<Reading> entity(
      List<ResultColumn> columns, Component component, ClassName model, boolean... taken) {
    int found = -1;
    for (int i = 0; i < columns.size(); i++) {
      boolean begins = !taken[i] && runAt(columns, i, model).length() > 0;
      if (begins && (found < 0 || isNamed(columns.get(i), component))) {
        found = i;
      }
    }
    if (found < 0) {
      report(
          SqlMessage.ENTITY_LACKS_COLUMNS,
          columns.get(0).at(),
          simple(model),
          component.name() + ".*");
      return Optional.empty();
    }
    ObjectColumns.Run run = runAt(columns, found, model);
    for (int i = 0; i < run.length(); i++) {
      taken[found + i] = !run.left().contains(i);
    }
    return Optional.of(entity(columns, found, model, component.nullable()));
  }

  private static boolean isNamed(ResultColumn column, Component component) {
    return column
        .source()
        .map(source -> SqlNames.folded(source.relation()))
        .filter(SqlNames.folded(component.name())::equals)
        .isPresent();
  }

  private void report(SqlMessage message, Position at, String... arguments) {
    findings.report(message, at, arguments);
  }

  private static String simple(ClassName type) {
    return String.join(".", type.simpleNames());
  }
}
