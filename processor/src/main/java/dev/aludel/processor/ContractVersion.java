package dev.aludel.processor;

import dev.aludel.mapping.Contract;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Origin;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Compares the runtime that generated code will meet with the one it is written for. */
final class ContractVersion {
  private static final String TYPE = "dev.aludel.mapping.Contract";

  private ContractVersion() {}

  /** Reports a missing runtime or one of another version; answers whether there is one at all. */
  static boolean check(Elements elements, Diagnostics diagnostics) {
    TypeElement contract = elements.getTypeElement(TYPE);
    if (contract == null) {
      diagnostics.report(Origin.NOWHERE, Message.RUNTIME_IS_MISSING);
      return false;
    }
    Object found = version(contract);
    if (!Integer.valueOf(Contract.VERSION).equals(found)) {
      diagnostics.report(Origin.NOWHERE, Message.CONTRACT_VERSIONS_DIFFER, Contract.VERSION, found);
    }
    return true;
  }

  private static @Nullable Object version(TypeElement contract) {
    return ElementFilter.fieldsIn(contract.getEnclosedElements()).stream()
        .filter(field -> field.getSimpleName().contentEquals("VERSION"))
        .findFirst()
        .map(VariableElement::getConstantValue)
        .orElse(null);
  }
}
