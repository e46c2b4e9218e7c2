package dev.aludel.processor.write;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import dev.aludel.processor.model.AccessorDescriptor;
import dev.aludel.processor.model.GeneratedNames;
import dev.aludel.processor.model.LinkedProxy;

/**
 * Writes an association proxy.
 *
 * <pre>{@code
 * public List<Course> courses() {
 *   return AssociationList.of(
 *       enrollments(),
 *       Enrollment::course,
 *       course -> EnrollmentEntity.builder().student(this).course(course).build());
 * }
 * }</pre>
 */
final class ProxyWriter {
  private ProxyWriter() {}

  static MethodSpec write(LinkedProxy proxy) {
    AccessorDescriptor accessor = proxy.declared().accessor();
    CodeBlock.Builder code =
        CodeBlock.builder()
            .add(
                "return $T.of($N(), $T::$N",
                RuntimeTypes.ASSOCIATION_LIST,
                proxy.through(),
                proxy.between().name(),
                proxy.read());
    if (proxy.creatable()) {
      code.add(",$Welement -> $L", creation(proxy));
    }
    return MethodSpec.methodBuilder(accessor.method())
        .addAnnotation(Override.class)
        .addModifiers(GeneratedTypes.modifiers(accessor.visibility()))
        .returns(proxy.declared().returns())
        .addCode(code.add(");\n").build())
        .build();
  }

  private static CodeBlock creation(LinkedProxy proxy) {
    CodeBlock.Builder code =
        CodeBlock.builder().add("$T.builder()", GeneratedNames.of(proxy.between().name()).entity());
    if (!proxy.owner().isEmpty()) {
      code.add(".$N(this)", proxy.owner());
    }
    return code.add(".$N(element).build()", proxy.attribute()).build();
  }
}
