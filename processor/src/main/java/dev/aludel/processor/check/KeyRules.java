package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.model.AttributeDescriptor;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.CompositeDescriptor;
import dev.aludel.processor.model.IdDescriptor;
import dev.aludel.processor.model.JavaType;
import dev.aludel.processor.model.KeyGeneration;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ModelDescriptor;
import dev.aludel.processor.model.RelationshipDescriptor;
import dev.aludel.processor.model.SqlTypeDescriptor;

/** Primary keys: there is one, it is never null, and its generation suits its type. */
final class KeyRules {
  private static final int UUID_LENGTH = 36;

  private KeyRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    if (model.model().attributes().stream().noneMatch(KeyRules::inKey)) {
      diagnostics.report(
          Problem.of(model.model().origin(), Message.MODEL_HAS_NO_ID, Words.of(model))
              .showing(example(model)));
    }
    for (AttributeDescriptor attribute : model.model().attributes()) {
      if (inKey(attribute) && attribute.nullable()) {
        diagnostics.report(
            attribute.origin(),
            Message.ID_IS_NULLABLE,
            Words.owner(attribute.accessor()),
            attribute.accessor().method());
      }
      if (attribute instanceof ColumnDescriptor column && column.id().isPresent()) {
        column(model, column, column.id().get(), diagnostics);
      }
    }
  }

  private static boolean inKey(AttributeDescriptor attribute) {
    if (attribute instanceof CompositeDescriptor composite) {
      return composite.columns().stream().anyMatch(column -> column.id().isPresent());
    }
    return attribute instanceof ColumnDescriptor column
        ? column.id().isPresent()
        : attribute instanceof RelationshipDescriptor toOne && toOne.id().isPresent();
  }

  private static String example(LinkedModel model) {
    boolean bean =
        model.model().attributes().stream()
            .anyMatch(attribute -> attribute.accessor().method().startsWith("get"));
    String modifiers =
        model.model().form() == ModelDescriptor.Form.ABSTRACT_CLASS ? "public abstract " : "";
    return "@Id " + modifiers + "Long " + (bean ? "getId();" : "id();");
  }

  private static void column(
      LinkedModel model, ColumnDescriptor column, IdDescriptor id, Diagnostics diagnostics) {
    generation(model, column, id, diagnostics);
    String owner = Words.owner(column.accessor());
    String method = column.accessor().method();
    if (id.sequence().isPresent() && id.generation() != KeyGeneration.SEQUENCE) {
      diagnostics.report(
          id.origin().value("sequence"),
          Message.SEQUENCE_IS_NOT_USED,
          owner,
          method,
          id.sequence().get(),
          id.generation());
    }
    column
        .values()
        .onUpdate()
        .ifPresent(
            value -> diagnostics.report(value.origin(), Message.KEY_IS_UPDATED, owner, method));
    if (column.type().kind() == JavaType.Kind.BYTES) {
      diagnostics.report(column.origin(), Message.KEY_HAS_NO_EQUALITY, owner, method);
    }
  }

  private static void generation(
      LinkedModel model, ColumnDescriptor column, IdDescriptor id, Diagnostics diagnostics) {
    switch (id.generation()) {
      case IDENTITY, SEQUENCE -> counted(model, column, id, diagnostics);
      case UUID -> {
        if (!holdsUuid(column.type(), column.sqlType())) {
          report(Message.UUID_KEY_NEEDS_A_UUID, column, id, diagnostics);
        }
        noDefault(column, id, diagnostics);
      }
      case AUTO, ASSIGNED -> {}
    }
  }

  private static void counted(
      LinkedModel model, ColumnDescriptor column, IdDescriptor id, Diagnostics diagnostics) {
    boolean whole =
        switch (column.type().kind()) {
          case SHORT, INT, LONG -> true;
          default -> false;
        };
    if (!whole) {
      report(Message.IDENTITY_NEEDS_AN_INTEGER, column, id, diagnostics);
    }
    if (model.key().size() > 1) {
      diagnostics.report(
          id.origin().value("generation"),
          Message.IDENTITY_NEEDS_A_SINGLE_KEY,
          Words.owner(column.accessor()),
          column.accessor().method(),
          Words.of(id.generation()),
          Words.of(model),
          model.key().size());
    }
    noDefault(column, id, diagnostics);
  }

  private static void noDefault(ColumnDescriptor column, IdDescriptor id, Diagnostics diagnostics) {
    if (column.values().onInsert().isPresent() || column.values().server().isPresent()) {
      diagnostics.report(
          id.origin().value("generation"),
          Message.GENERATED_KEY_HAS_A_DEFAULT,
          Words.owner(column.accessor()),
          column.accessor().method(),
          Words.of(id.generation()));
    }
  }

  private static void report(
      Message message, ColumnDescriptor column, IdDescriptor id, Diagnostics diagnostics) {
    diagnostics.report(
        id.origin().value("generation"),
        message,
        Words.owner(column.accessor()),
        column.accessor().method(),
        Words.of(column.type()));
  }

  /** Whether a random UUID fits, as such or as 36 characters. */
  static boolean holdsUuid(JavaType type, SqlTypeDescriptor sqlType) {
    boolean text = type.kind() == JavaType.Kind.STRING;
    boolean room = sqlType.length() == 0 || sqlType.length() >= UUID_LENGTH;
    return type.kind() == JavaType.Kind.UUID || (text && room);
  }
}
