package dev.aludel.processor.lower;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.NameAllocator;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedAssociation;
import dev.aludel.processor.model.LinkedColumn;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.LinkedRelationship;
import dev.aludel.processor.model.SnakeCase;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The fields and constants of a model's attributes: each legal, none like another one or like a
 * member that the generated classes have anyway. What has an accessor is named first, so that only
 * hidden columns ever give way.
 */
final class MemberNames {
  private final NameAllocator fieldNames = new NameAllocator();
  private final NameAllocator constantNames = new NameAllocator();
  private final Map<String, String> fields = new HashMap<>();
  private final Map<String, String> constants = new HashMap<>();

  private MemberNames() {}

  static MemberNames of(LinkedModel model, GeneratedNames names) {
    MemberNames result = new MemberNames();
    result.fieldNames.newName("aludelState");
    result.fieldNames.newName(GeneratedNames.TABLE);
    result.fieldNames.newName(names.constant());
    model.associations().stream()
        .map(LinkedAssociation::constant)
        .forEach(result.fieldNames::newName);
    reserved(model).forEach(result.constantNames::newName);
    model.columns().stream().filter(MemberNames::hasAccessor).forEach(result::add);
    model.model().composites().forEach(one -> result.fieldNames.newName(one.attribute(), one));
    model.properties().forEach(property -> result.add(property.value()));
    model.relationships().forEach(edge -> result.add(key(edge), edge.attribute()));
    model.columns().stream().filter(column -> !hasAccessor(column)).forEach(result::add);
    return result;
  }

  private static boolean hasAccessor(LinkedColumn column) {
    return !column.hidden() && !column.isComponent();
  }

  /** The mapper's own constant, and types in capitals that a constant would hide. */
  private static Set<String> reserved(LinkedModel model) {
    Set<String> reserved = new LinkedHashSet<>(List.of("MAPPER", "UUID"));
    reserved.add(model.name().simpleName());
    model.columns().stream()
        .map(column -> column.type().name())
        .filter(ClassName.class::isInstance)
        .forEach(type -> reserved.addAll(((ClassName) type).simpleNames()));
    model.relationships().forEach(edge -> reserved.addAll(edge.target().name().simpleNames()));
    return reserved;
  }

  String field(LinkedColumn column) {
    return fields.getOrDefault(key(column), column.attribute());
  }

  /** The field of the metamodel that has the columns of a composite. */
  String field(CompositeDescriptor composite) {
    return fieldNames.get(composite);
  }

  String field(LinkedRelationship relationship) {
    return fields.getOrDefault(key(relationship), relationship.attribute());
  }

  String constant(LinkedColumn column) {
    return constants.getOrDefault(key(column), column.attribute());
  }

  String constant(LinkedRelationship relationship) {
    return constants.getOrDefault(key(relationship), relationship.attribute());
  }

  private void add(LinkedColumn column) {
    add(key(column), column.attribute());
  }

  private void add(String key, String attribute) {
    fields.computeIfAbsent(key, unused -> fieldNames.newName(attribute));
    String constant = SnakeCase.of(attribute).toUpperCase(Locale.ROOT);
    constants.computeIfAbsent(key, unused -> constantNames.newName(constant));
  }

  private static String key(LinkedColumn column) {
    return (column.hidden() ? "hidden " : "attribute ") + column.attribute();
  }

  private static String key(LinkedRelationship relationship) {
    return "attribute " + relationship.attribute();
  }
}
