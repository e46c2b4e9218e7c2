package dev.aludel.processor.hybrid;

import com.palantir.javapoet.TypeName;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import dev.aludel.processor.model.JavaType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The types that values are cast to. */
final class Casts {
  private Casts() {}

  /** The primitive type of a local variable; nothing of others, and of {@code var}. */
  static Optional<JavaType> declared(@Nullable Tree tree) {
    if (!(tree instanceof PrimitiveTypeTree primitive)) {
      return Optional.empty();
    }
    return switch (primitive.getPrimitiveTypeKind()) {
      case FLOAT -> Optional.of(JavaType.of(TypeName.FLOAT, JavaType.Kind.FLOAT));
      case CHAR -> Optional.of(JavaType.of(TypeName.CHAR, JavaType.Kind.STRING));
      default -> type(tree);
    };
  }

  /** The primitive type, if it is one that columns can have. */
  static Optional<JavaType> type(Tree tree) {
    if (!(tree instanceof PrimitiveTypeTree primitive)) {
      return Optional.empty();
    }
    return switch (primitive.getPrimitiveTypeKind()) {
      case SHORT -> Optional.of(JavaType.of(TypeName.SHORT, JavaType.Kind.SHORT));
      case INT -> Optional.of(JavaType.of(TypeName.INT, JavaType.Kind.INT));
      case LONG -> Optional.of(JavaType.of(TypeName.LONG, JavaType.Kind.LONG));
      case DOUBLE -> Optional.of(JavaType.of(TypeName.DOUBLE, JavaType.Kind.DOUBLE));
      default -> Optional.empty();
    };
  }
}
