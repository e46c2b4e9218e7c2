package dev.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.InheritanceMessage;
import dev.aludel.processor.model.InheritanceDescriptor.Text;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The models of one hierarchy tell their rows apart, and share a table without getting in each
 * other's way.
 */
final class HierarchyRules {
  private final List<LinkedModel> models;
  private final Diagnostics diagnostics;
  private final Map<String, LinkedModel> identities = new HashMap<>();
  private final Map<String, Owner> columns = new HashMap<>();

  private record Owner(LinkedModel model, LinkedColumn column) {}

  private HierarchyRules(List<LinkedModel> models, Diagnostics diagnostics) {
    this.models = models;
    this.diagnostics = diagnostics;
  }

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    HierarchyRules rules = new HierarchyRules(models, diagnostics);
    for (LinkedModel model : models) {
      if (model.inheritance().discriminator().isPresent()) {
        rules.identity(model);
        model.columns().forEach(column -> rules.column(model, column));
      }
    }
  }

  /** Whether two models are kept in one table because one of their hierarchy is. */
  static boolean shareTable(LinkedModel first, LinkedModel second) {
    return root(first).equals(root(second))
        && !first.inheritance().isConcrete()
        && (!first.inheritance().ownTable() || !second.inheritance().ownTable());
  }

  private void identity(LinkedModel model) {
    if (model.inheritance().identity().isEmpty()) {
      if (models.stream().noneMatch(other -> other.inheritance().descendsFrom(model.name()))) {
        diagnostics.report(
            model.model().origin(), InheritanceMessage.IDENTITY_IS_MISSING, Words.of(model));
      }
      return;
    }
    Text identity = model.inheritance().identity().get();
    LinkedModel first = identities.putIfAbsent(root(model) + " " + identity.value(), model);
    if (first != null) {
      diagnostics.report(
          identity.origin().value("value"),
          InheritanceMessage.IDENTITY_IS_TAKEN,
          Words.of(first),
          Words.of(model),
          identity.value());
    }
  }

  private void column(LinkedModel model, LinkedColumn column) {
    String table =
        model.inheritance().isConcrete()
            ? root(model).toString()
            : model.model().table().qualified();
    String name = table + "." + column.name().toLowerCase(Locale.ROOT);
    Owner first = columns.putIfAbsent(name, new Owner(model, column));
    if (first != null && !isAlike(first.column(), column)) {
      diagnostics.report(
          column.declared().map(one -> one.origin()).orElse(model.model().origin()),
          model.inheritance().isConcrete()
              ? InheritanceMessage.CONCRETE_COLUMNS_CLASH
              : InheritanceMessage.SUBCLASS_COLUMNS_CLASH,
          Words.of(first.model()),
          Words.of(model),
          column.name(),
          Words.of(first.column().sqlType()),
          Words.of(column.sqlType()));
    }
  }

  private static boolean isAlike(LinkedColumn one, LinkedColumn other) {
    return one.sqlType().equals(other.sqlType())
        && one.type().name().box().equals(other.type().name().box());
  }

  private static ClassName root(LinkedModel model) {
    return model.inheritance().root().map(root -> root.name()).orElse(model.name());
  }
}
