package dev.aludel.processor.read;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.CheckDescriptor;
import dev.aludel.processor.model.ColumnOptions;
import dev.aludel.processor.model.EnumOptions;
import dev.aludel.processor.model.ForeignKeyActions;
import dev.aludel.processor.model.ForeignKeyActions.Action;
import dev.aludel.processor.model.ForeignKeyActions.Deferral;
import dev.aludel.processor.model.ForeignKeyDescriptor;
import dev.aludel.processor.model.SqlKind;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Annotations whose values are taken as they are. */
final class OptionsReader {
  private OptionsReader() {}

  /** {@code @Column}, or its defaults with the place where it would be. */
  static ColumnOptions options(Optional<AnnotationView> column, Origin accessor) {
    return column.map(OptionsReader::options).orElseGet(() -> ColumnOptions.none(accessor));
  }

  /** What {@code @ColumnProperty} says of when it is loaded. */
  static ColumnOptions loading(AnnotationView view) {
    Optional<String> group = view.optionalText("group");
    boolean perQuery = view.text("value").isEmpty();
    return ColumnOptions.none(view.origin())
        .loaded(view.flag("deferred") || group.isPresent() || perQuery, group);
  }

  static ColumnOptions options(AnnotationView view) {
    return new ColumnOptions(
        view.optionalText("name"),
        Optional.of(view.constant("type"))
            .filter(type -> !type.isEmpty() && !type.equals("AUTO"))
            .map(SqlKind::valueOf),
        view.optionalText("sqlType"),
        variants(view),
        Optional.empty(),
        view.number("length"),
        view.number("precision"),
        view.number("scale"),
        view.flag("unique"),
        view.flag("index"),
        view.optionalText("comment"),
        view.flag("sensitive"),
        view.flag("deferred") || view.optionalText("group").isPresent(),
        view.optionalText("group"),
        view.origin());
  }

  private static Map<String, String> variants(AnnotationView view) {
    Map<String, String> variants = new LinkedHashMap<>();
    view.nestedList("variants")
        .forEach(one -> variants.put(one.text("dialect"), one.text("sqlType")));
    return variants;
  }

  static EnumOptions enumeration(AnnotationView view) {
    return new EnumOptions(
        view.optionalText("valuesBy"),
        view.optionalText("nativeEnum"),
        view.flag("createConstraint"),
        view.origin());
  }

  static ForeignKeyDescriptor foreignKey(AnnotationView view) {
    return new ForeignKeyDescriptor(
        view.optionalText("value"),
        view.type("model").flatMap(JavaTypeReader::element).map(ClassName::get),
        view.texts("columns"),
        view.optionalText("name"),
        new ForeignKeyActions(
            view.constant("onDelete", Action::valueOf),
            view.constant("onUpdate", Action::valueOf),
            view.constant("deferral", Deferral::valueOf),
            view.optionalText("comment")),
        view.origin());
  }

  static CheckDescriptor check(AnnotationView view) {
    return new CheckDescriptor(
        view.text("value"), view.optionalText("name"), view.optionalText("comment"), view.origin());
  }
}
