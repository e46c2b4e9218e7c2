package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import dev.aludel.processor.model.LinkedModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What names mean at one place of a body.
 *
 * @param members what methods of models are
 * @param subject the hybrid, for messages
 * @param model the model that has it
 * @param owner the type whose method it is
 * @param self the object itself; empty in static methods
 * @param locals parameters, local variables and those of lambdas, and attributes that were set
 * @param present the paths that are not null here, because that was asked
 * @param taken the names that generated code uses already
 * @param calls the methods whose bodies this is in, outermost first
 */
record HybridScope(
    ModelMembers members,
    String subject,
    ClassName model,
    ClassName owner,
    Optional<Meaning.Row> self,
    Map<String, Meaning> locals,
    Set<String> present,
    Set<String> taken,
    List<String> calls) {

  /** Behind an accessor's name; no variable has it. */
  private static final String SET = "()";

  HybridScope {
    locals = Map.copyOf(locals);
    present = Set.copyOf(present);
    taken = Set.copyOf(taken);
    calls = List.copyOf(calls);
  }

  HybridScope with(String name, Meaning meaning) {
    Map<String, Meaning> all = new HashMap<>(locals);
    all.put(name, meaning);
    return new HybridScope(members, subject, model, owner, self, all, present, taken, calls);
  }

  /** The same after an attribute of the object was set; what it answers stands for its column. */
  HybridScope setting(String accessor, Meaning value) {
    return with(accessor + SET, value);
  }

  /** The same after all of these were set. */
  HybridScope setting(Map<String, Meaning> changes) {
    HybridScope after = this;
    for (Map.Entry<String, Meaning> set : changes.entrySet()) {
      after = after.setting(set.getKey(), set.getValue());
    }
    return after;
  }

  /** What an accessor of the object answers, if it was set before. */
  Optional<Meaning> set(String accessor) {
    return Optional.ofNullable(locals.get(accessor + SET));
  }

  /** What was set, by accessors. */
  Map<String, Meaning> changes() {
    Map<String, Meaning> changes = new HashMap<>();
    locals.forEach(
        (name, meaning) -> {
          if (name.endsWith(SET)) {
            changes.put(name.substring(0, name.length() - SET.length()), meaning);
          }
        });
    return changes;
  }

  /** The same where these paths are not null. */
  HybridScope knowing(Set<String> more) {
    Set<String> all = new HashSet<>(present);
    all.addAll(more);
    return new HybridScope(members, subject, model, owner, self, locals, all, taken, calls);
  }

  /** The same where generated code uses one more name. */
  HybridScope taking(String name) {
    Set<String> all = new HashSet<>(taken);
    all.add(name);
    return new HybridScope(members, subject, model, owner, self, locals, present, all, calls);
  }

  /** The scope of another method's body that stands in place of a call. */
  HybridScope inside(
      ClassName type, String method, Optional<Meaning.Row> object, Map<String, Meaning> arguments) {
    List<String> all = new ArrayList<>(calls);
    all.add(method);
    return new HybridScope(members, subject, model, type, object, arguments, present, taken, all);
  }

  boolean isOfModel(LinkedModel other) {
    return other.name().equals(model);
  }

  /** A name like this that generated code does not use yet. */
  String free(String wanted) {
    String name = wanted;
    for (int i = 2; taken.contains(name); i++) {
      name = wanted + i;
    }
    return name;
  }

  /** The meaning without what is known of its null. */
  Meaning known(Meaning meaning) {
    if (meaning instanceof Meaning.Scalar scalar
        && scalar.path().filter(present::contains).isPresent()) {
      return scalar.present();
    }
    if (meaning instanceof Meaning.Composite composite && present.contains(composite.path())) {
      return composite.present();
    }
    return meaning instanceof Meaning.Row row && present.contains(row.path())
        ? row.present()
        : meaning;
  }
}
