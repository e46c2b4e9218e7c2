package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Writes methods with one statement or case per attribute. Of a very wide model they are cut into
 * parts, because a method has 64 KB at most and the virtual machine compiles no method beyond 8 KB.
 */
final class LongMethods {
  /** How many attributes a part has. */
  static final int PART = 200;

  private LongMethods() {}

  /** Adds a method with these statements behind the opening ones. */
  static void addStatements(
      TypeSpec.Builder type, MethodSpec.Builder method, CodeBlock opening, List<CodeBlock> body) {
    if (body.size() <= PART) {
      type.addMethod(method.addCode(opening).addCode(CodeBlock.join(body, "")).build());
      return;
    }
    MethodSpec signature = method.build();
    for (int from = 0; from < body.size(); from += PART) {
      method.addStatement("$N($L)", partName(signature, from), arguments(signature));
    }
    type.addMethod(method.build());
    for (int from = 0; from < body.size(); from += PART) {
      CodeBlock part = CodeBlock.join(body.subList(from, end(from, body)), "");
      type.addMethod(part(signature, from).addCode(opening).addCode(part).build());
    }
  }

  /**
   * Adds a method that switches.
   *
   * @param head {@code switch (column)}, or {@code return switch (column)}
   * @param cases {@code NAME -> entity.name;}
   */
  static void addSwitch(
      TypeSpec.Builder type, MethodSpec.Builder method, Head head, List<CodeBlock> cases) {
    MethodSpec signature = method.build();
    type.addMethod(method.addCode(part(signature, head, cases, 0)).build());
    for (int from = PART; from < cases.size(); from += PART) {
      type.addMethod(part(signature, from).addCode(part(signature, head, cases, from)).build());
    }
  }

  /**
   * How a switch begins and ends.
   *
   * @param subject what is switched over
   * @param answers whether it is an expression whose value the method answers
   * @param otherwise the exception for what has no case
   */
  record Head(String subject, boolean answers, CodeBlock otherwise) {

    /** Over columns, doing something. */
    static Head ofColumn() {
      return new Head("column", false, CodeBlock.of("unknownColumn(column)"));
    }

    /** Over columns, answering a value. */
    static Head ofValue() {
      return new Head("column", true, CodeBlock.of("unknownColumn(column)"));
    }

    /** Over relationships. */
    static Head ofAttribute(boolean answers) {
      return new Head("attribute", answers, CodeBlock.of("unknownAttribute(attribute)"));
    }
  }

  private static CodeBlock part(MethodSpec signature, Head head, List<CodeBlock> cases, int from) {
    int end = end(from, cases);
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(head.answers() ? "return switch ($L) {\n$>" : "switch ($L) {\n$>", head.subject());
    cases.subList(from, end).forEach(one -> code.add("case $L\n", one));
    if (end == cases.size()) {
      code.add("default -> throw $L;\n", head.otherwise());
    } else {
      code.add("default -> $N($L);\n", partName(signature, end), arguments(signature));
    }
    return code.add(head.answers() ? "$<};\n" : "$<}\n").build();
  }

  private static MethodSpec.Builder part(MethodSpec signature, int from) {
    MethodSpec.Builder part =
        MethodSpec.methodBuilder(partName(signature, from))
            .addModifiers(Modifier.PRIVATE)
            .addParameters(signature.parameters());
    TypeName returns = signature.returnType();
    return returns == null ? part : part.returns(returns);
  }

  private static String partName(MethodSpec signature, int from) {
    return signature.name() + "From" + from;
  }

  private static int end(int from, List<CodeBlock> all) {
    return Math.min(from + PART, all.size());
  }

  private static String arguments(MethodSpec signature) {
    return signature.parameters().stream()
        .map(ParameterSpec::name)
        .collect(Collectors.joining(", "));
  }
}
