package dev.aludel.processor.read;

import dev.aludel.annotation.Check;
import dev.aludel.annotation.Ddl;
import dev.aludel.annotation.ForeignKey;
import dev.aludel.annotation.Index;
import dev.aludel.annotation.Unique;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.model.CheckDescriptor;
import dev.aludel.processor.model.ConstraintsDescriptor;
import dev.aludel.processor.model.DdlDescriptor;
import dev.aludel.processor.model.ForeignKeyActions.Deferral;
import dev.aludel.processor.model.ForeignKeyDescriptor;
import dev.aludel.processor.model.IndexDescriptor;
import dev.aludel.processor.model.UniqueDescriptor;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Constraints and indexes that stand on types. */
final class ConstraintsReader {
  private ConstraintsReader() {}

  /** Those of all the types, in their order. */
  static ConstraintsDescriptor read(List<TypeElement> types) {
    List<CheckDescriptor> checks = new ArrayList<>();
    List<UniqueDescriptor> uniques = new ArrayList<>();
    List<IndexDescriptor> indexes = new ArrayList<>();
    List<ForeignKeyDescriptor> foreignKeys = new ArrayList<>();
    List<DdlDescriptor> ddl = new ArrayList<>();
    for (TypeElement type : types) {
      Origin origin = Origin.of(type.getQualifiedName().toString());
      Annotations.all(type, Check.class, origin)
          .forEach(view -> checks.add(OptionsReader.check(view)));
      Annotations.all(type, Unique.class, origin).forEach(view -> uniques.add(unique(view)));
      Annotations.all(type, Index.class, origin).forEach(view -> indexes.add(index(view)));
      Annotations.all(type, ForeignKey.class, origin)
          .forEach(view -> foreignKeys.add(OptionsReader.foreignKey(view)));
      ddl.addAll(ddl(type, origin));
    }
    return new ConstraintsDescriptor(checks, uniques, indexes, foreignKeys, ddl);
  }

  /** What is executed when tables are created or dropped. */
  static List<DdlDescriptor> ddl(TypeElement type, Origin origin) {
    return Annotations.all(type, Ddl.class, origin).stream()
        .map(
            view ->
                new DdlDescriptor(
                    view.texts("value"),
                    view.constant("event"),
                    view.texts("dialect"),
                    view.origin()))
        .toList();
  }

  private static UniqueDescriptor unique(AnnotationView view) {
    return new UniqueDescriptor(
        view.texts("columns"),
        view.optionalText("name"),
        view.constant("deferral", Deferral::valueOf),
        view.optionalText("comment"),
        view.origin());
  }

  private static IndexDescriptor index(AnnotationView view) {
    return new IndexDescriptor(
        view.texts("columns"), view.optionalText("name"), view.flag("unique"), view.origin());
  }
}
