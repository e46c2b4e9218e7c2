package dev.aludel.processor.write;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.aludel.processor.model.EdgePlan;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.RelationshipBehaviour;
import dev.aludel.processor.model.TargetColumns;

/**
 * Writes what a mapper says about a relationship that is not as usual: {@code
 * .lazy(Lazy.JOINED).orderBy("created_at", true)}.
 */
final class BehaviourCode {
  private BehaviourCode() {}

  static void add(CodeBlock.Builder code, EdgePlan edge) {
    RelationshipBehaviour behaviour = edge.behaviour();
    RelationshipBehaviour usual = RelationshipBehaviour.USUAL;
    addConstant(code, "lazy", RuntimeTypes.LAZY, behaviour.lazy(), usual.lazy());
    addConstant(
        code,
        "passiveDeletes",
        RuntimeTypes.PASSIVE_DELETES,
        behaviour.passiveDeletes(),
        usual.passiveDeletes());
    addFlag(code, "viewOnly", behaviour.viewOnly());
    addFlag(code, "postUpdate", behaviour.postUpdate());
    addFlag(code, "singleParent", behaviour.singleParent());
    if (!behaviour.passiveUpdates()) {
      code.add("\n.passiveUpdates(false)");
    }
    if (behaviour.joinDepth() > 0) {
      code.add("\n.joinDepth($L)", behaviour.joinDepth());
    }
    addColumns(code, edge);
  }

  private static void addColumns(CodeBlock.Builder code, EdgePlan edge) {
    TargetColumns mentioned = edge.mentioned();
    if (!mentioned.on().isEmpty()) {
      code.add("\n.on($L)", ValueCode.strings(mentioned.on()));
    }
    mentioned.mapKey().ifPresent(key -> code.add("\n.mapKey($S)", key.attribute()));
    mentioned.ordering().ifPresent(place -> addPlacing(code, edge, place));
    for (TargetColumns.OrderTerm term : mentioned.order()) {
      code.add("\n.orderBy($S, $L)", term.text(), term.descending());
    }
  }

  /** {@code .orderingColumn("place", (item, index) -> ((Item) item).place(index))}. */
  private static void addPlacing(CodeBlock.Builder code, EdgePlan edge, LinkedColumn column) {
    CodeBlock place = place(edge, column.type().name().box().equals(TypeName.LONG.box()));
    column
        .declared()
        .flatMap(declared -> declared.accessor().setter())
        .ifPresent(
            setter ->
                code.add(
                    "\n.orderingColumn($S, (item, index) -> (($T) item).$N($L))",
                    column.attribute(),
                    edge.type(),
                    setter.method(),
                    place));
  }

  /** {@code 1 + 10 * index}. */
  private static CodeBlock place(EdgePlan edge, boolean wide) {
    RelationshipBehaviour.Counting counting = edge.behaviour().counting();
    String index = wide ? "(long) index" : "index";
    if (counting.by() != 1) {
      index = (wide ? counting.by() + "L" : counting.by()) + " * index";
    }
    return CodeBlock.of("$L", counting.from() == 0 ? index : counting.from() + " + " + index);
  }

  private static void addConstant(
      CodeBlock.Builder code, String setter, ClassName type, Enum<?> value, Enum<?> usual) {
    if (value != usual) {
      code.add("\n.$L($T.$L)", setter, type, value.name());
    }
  }

  private static void addFlag(CodeBlock.Builder code, String setter, boolean given) {
    if (given) {
      code.add("\n.$L()", setter);
    }
  }
}
