package dev.aludel.processor.hybrid;

import com.sun.source.tree.AnnotatedTypeTree;
import com.sun.source.tree.ArrayTypeTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParameterizedTypeTree;
import com.sun.source.tree.PrimitiveTypeTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.SimpleTreeVisitor;
import dev.aludel.processor.diagnostics.Signatures;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Names methods of a text by the words of {@link Signatures}: {@code price(BigDecimal)}. */
final class TreeSignatures extends SimpleTreeVisitor<String, @Nullable Void> {
  private TreeSignatures() {}

  static String of(MethodTree method) {
    TreeSignatures names = new TreeSignatures();
    return method.getParameters().stream()
        .map(parameter -> names.visit(parameter.getType(), null))
        .collect(Collectors.joining(", ", method.getName() + "(", ")"));
  }

  @Override
  public String visitAnnotatedType(AnnotatedTypeTree type, @Nullable Void unused) {
    return visit(type.getUnderlyingType(), null);
  }

  @Override
  public String visitParameterizedType(ParameterizedTypeTree type, @Nullable Void unused) {
    return visit(type.getType(), null);
  }

  @Override
  public String visitMemberSelect(MemberSelectTree type, @Nullable Void unused) {
    return type.getIdentifier().toString();
  }

  @Override
  public String visitArrayType(ArrayTypeTree type, @Nullable Void unused) {
    return visit(type.getType(), null) + "[]";
  }

  @Override
  public String visitPrimitiveType(PrimitiveTypeTree type, @Nullable Void unused) {
    return type.getPrimitiveTypeKind().name().toLowerCase(Locale.ROOT);
  }

  @Override
  protected String defaultAction(Tree type, @Nullable Void unused) {
    return type.toString();
  }
}
