package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedForeignKey;
import dev.aludel.processor.model.LinkedModel;
import java.util.List;
import java.util.Optional;

/** Foreign keys refer to columns that exist, are unique, and have the same type. */
final class ReferenceRules {
  private final List<LinkedModel> models;
  private final Diagnostics diagnostics;

  private ReferenceRules(List<LinkedModel> models, Diagnostics diagnostics) {
    this.models = models;
    this.diagnostics = diagnostics;
  }

  static void check(List<LinkedModel> models, Diagnostics diagnostics) {
    ReferenceRules rules = new ReferenceRules(models, diagnostics);
    models.forEach(model -> model.foreignKeys().forEach(key -> rules.key(model, key)));
  }

  private void key(LinkedModel model, LinkedForeignKey key) {
    if (key.model().isPresent() || key.columns().size() != key.referred().size()) {
      return;
    }
    Optional<LinkedModel> target = find(model, key);
    if (target.isEmpty()) {
      List<String> tables = models.stream().map(other -> other.model().table().name()).toList();
      diagnostics.report(
          Problem.of(
                  origin(key),
                  Message.FOREIGN_KEY_TABLE_IS_UNKNOWN,
                  subject(model, key),
                  text(key),
                  key.table())
              .suggesting(key.table(), tables));
    } else if (columnsExist(model, key, target.get())) {
      unique(model, key, target.get());
      types(model, key, target.get());
    }
  }

  private Optional<LinkedModel> find(LinkedModel model, LinkedForeignKey key) {
    Optional<String> schema = key.schema().or(() -> model.model().table().schema());
    return models.stream()
        .filter(other -> other.model().table().name().equals(key.table()))
        .filter(other -> other.model().table().schema().equals(schema))
        .findFirst();
  }

  private boolean columnsExist(LinkedModel model, LinkedForeignKey key, LinkedModel target) {
    boolean all = true;
    for (String name : key.referred()) {
      if (target.indexOf(name) < 0) {
        all = false;
        diagnostics.report(
            Problem.of(
                    origin(key),
                    Message.FOREIGN_KEY_REFERS_TO_NO_COLUMN,
                    subject(model, key),
                    text(key),
                    key.table(),
                    Words.of(target),
                    name)
                .suggesting(name, Words.columnNames(target)));
      }
    }
    return all;
  }

  private void unique(LinkedModel model, LinkedForeignKey key, LinkedModel target) {
    if (!Uniqueness.of(target).referable(key.referred())) {
      diagnostics.report(
          origin(key),
          Message.FOREIGN_KEY_REFERS_TO_NO_KEY,
          subject(model, key),
          text(key),
          Words.of(target));
    }
  }

  private void types(LinkedModel model, LinkedForeignKey key, LinkedModel target) {
    for (int i = 0; i < key.columns().size(); i++) {
      int own = model.indexOf(key.columns().get(i));
      if (own < 0) {
        continue;
      }
      LinkedColumn from = model.columns().get(own);
      LinkedColumn to = target.columns().get(target.indexOf(key.referred().get(i)));
      if (from.sqlType().kind() != to.sqlType().kind()) {
        diagnostics.report(
            origin(key),
            Message.FOREIGN_KEY_TYPES_DIFFER,
            subject(model, key),
            from.name(),
            Words.of(from.sqlType()),
            key.table() + "." + to.name(),
            Words.of(to.sqlType()));
      }
    }
  }

  private static String subject(LinkedModel model, LinkedForeignKey key) {
    return "@ForeignKey of " + Words.member(model, key.origin());
  }

  /** What was written. */
  private static String text(LinkedForeignKey key) {
    return key.referred().size() == 1
        ? key.table() + "." + key.referred().get(0)
        : key.table() + "(" + String.join(", ", key.referred()) + ")";
  }

  private static Origin origin(LinkedForeignKey key) {
    return key.origin().annotation().isPresent() ? key.origin().value("value") : key.origin();
  }
}
