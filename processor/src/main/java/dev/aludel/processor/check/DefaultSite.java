package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.ExtraColumnDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SqlTypeDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A place where a client-side value is declared, and what the value must suit.
 *
 * @param annotation {@code Default} or {@code OnUpdate}
 * @param owner the type that declares it
 * @param member the accessor's name; of an extra column with its name behind a dot
 */
record DefaultSite(
    String annotation,
    String owner,
    String member,
    JavaType type,
    SqlTypeDescriptor sqlType,
    ValueDescriptor value) {

  /** All places of a model, its association tables included. */
  static List<DefaultSite> of(LinkedModel model) {
    List<DefaultSite> sites = new ArrayList<>();
    for (ColumnDescriptor column : model.model().columns()) {
      add(sites, "Default", column, column.values().onInsert());
      add(sites, "OnUpdate", column, column.values().onUpdate());
    }
    for (RelationshipDescriptor relationship : model.model().relationships()) {
      relationship.options().secondary().stream()
          .flatMap(secondary -> secondary.extra().stream())
          .forEach(extra -> add(sites, relationship.accessor(), extra));
    }
    return sites;
  }

  private static void add(
      List<DefaultSite> sites,
      String annotation,
      ColumnDescriptor column,
      Optional<ValueDescriptor> value) {
    AccessorDescriptor accessor = column.accessor();
    value.ifPresent(
        given ->
            sites.add(
                new DefaultSite(
                    annotation,
                    Words.owner(accessor),
                    accessor.method(),
                    column.type(),
                    column.sqlType(),
                    given)));
  }

  private static void add(
      List<DefaultSite> sites, AccessorDescriptor accessor, ExtraColumnDescriptor extra) {
    SqlTypeDescriptor sqlType = SqlTypeDescriptor.of(extra.type(), extra.options());
    String member = accessor.method() + "." + extra.name();
    extra
        .value()
        .ifPresent(
            given ->
                sites.add(
                    new DefaultSite(
                        "Default", Words.owner(accessor), member, extra.type(), sqlType, given)));
  }

  /** The element of this name, where it was written. */
  Origin element(String name) {
    return value.origin().nested(name);
  }

  /** A problem whose first three arguments are the annotation, the type and the member. */
  Problem problem(Origin origin, Message message, Object... arguments) {
    Stream<Object> place = Stream.of(annotation, owner, member);
    return Problem.of(origin, message, Stream.concat(place, Stream.of(arguments)).toArray());
  }

  void report(Diagnostics diagnostics, String element, Message message, Object... arguments) {
    diagnostics.report(problem(element(element), message, arguments));
  }
}
