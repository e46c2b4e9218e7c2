package dev.aludel.processor.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.MixinMessage;
import dev.aludel.processor.model.FilterDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.HybridDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.LinkedModel;
import java.util.HashMap;
import java.util.Map;

/** Filters answer whether a row is seen, and their constants have names of their own. */
final class FilterRules {
  private final Diagnostics diagnostics;
  // By class and constant what it stands for.
  private final Map<String, TypeName> constants = new HashMap<>();

  private FilterRules(LinkedModel model, Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
    GeneratedNames names = GeneratedNames.of(model.name());
    constants.put(key(names.metamodel(), names.constant()), names.metamodel());
    constants.put(key(names.metamodel(), GeneratedNames.TABLE), names.metamodel());
  }

  static void check(LinkedModel model, Diagnostics diagnostics) {
    FilterRules rules = new FilterRules(model, diagnostics);
    for (HybridDescriptor hybrid : model.model().hybrids()) {
      hybrid.filter().ifPresent(filter -> rules.check(hybrid, filter));
    }
  }

  private void check(HybridDescriptor hybrid, FilterDescriptor filter) {
    String subject = hybrid.declaredIn().simpleName() + "." + hybrid.method();
    if (hybrid.type().filter(type -> type.kind() == JavaType.Kind.BOOLEAN).isEmpty()) {
      diagnostics.report(
          hybrid.origin(), MixinMessage.FILTER_ANSWERS_NO_BOOLEAN, subject, hybrid.returns());
      return;
    }
    take(hybrid, subject, filter.owner(), filter.method(), TypeName.VOID);
    filter
        .values()
        .forEach(value -> take(hybrid, subject, filter.owner(), value.name(), value.type().box()));
  }

  /** What filters take by one name and type is one value. */
  private void take(
      HybridDescriptor hybrid, String subject, ClassName owner, String name, TypeName type) {
    String constant = FilterDescriptor.constant(name);
    TypeName before = constants.putIfAbsent(key(owner, constant), type);
    if (before != null && (type.equals(TypeName.VOID) || !before.equals(type))) {
      diagnostics.report(
          hybrid.origin(),
          MixinMessage.FILTER_NAME_IS_TAKEN,
          subject,
          constant,
          owner.simpleName());
    }
  }

  private static String key(ClassName owner, String constant) {
    return owner.canonicalName() + "." + constant;
  }
}
