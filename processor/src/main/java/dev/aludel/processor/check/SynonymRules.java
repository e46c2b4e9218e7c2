package dev.aludel.processor.check;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.EventMessage;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.SynonymDescriptor;
import java.util.List;
import java.util.Optional;

/** Synonyms stand for attributes of the model that are like them. */
final class SynonymRules {
  private SynonymRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    model.model().synonyms().forEach(synonym -> check(synonym, model, diagnostics));
  }

  private static void check(SynonymDescriptor synonym, LinkedModel model, Diagnostics diagnostics) {
    String name = Words.of(synonym.accessor());
    Optional<AttributeDescriptor> target = model.model().findAttribute(synonym.of());
    Optional<TypeName> type = target.flatMap(SynonymDescriptor::typeOf);
    if (type.isEmpty()) {
      List<String> attributes =
          model.model().attributes().stream().map(AttributeDescriptor::attribute).toList();
      diagnostics.report(
          Problem.of(
                  synonym.origin().value("value"),
                  EventMessage.SYNONYM_OF_NOTHING,
                  name,
                  synonym.of(),
                  Words.of(model))
              .suggesting(synonym.of(), attributes));
    } else if (!type.get().equals(synonym.returns())
        || synonym.nullable() != isNullable(target.get())) {
      diagnostics.report(
          synonym.accessor().origin(),
          EventMessage.SYNONYM_HAS_ANOTHER_TYPE,
          name,
          words(synonym.returns(), synonym.nullable()),
          synonym.of(),
          words(type.get(), isNullable(target.get())));
    } else if (synonym.accessor().setter().isPresent()
        && target.get().accessor().setter().isEmpty()) {
      diagnostics.report(
          synonym.accessor().setter().get().origin(),
          EventMessage.SYNONYM_CANNOT_BE_SET,
          name,
          synonym.of());
    }
  }

  /** An {@code Optional} says it itself. */
  private static boolean isNullable(AttributeDescriptor attribute) {
    return attribute.nullable() && !attribute.accessor().optional();
  }

  private static String words(TypeName type, boolean nullable) {
    return (nullable ? "@Nullable " : "") + Words.of(type);
  }
}
