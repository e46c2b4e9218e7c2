package dev.aludel.processor.check;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.ProjectionDescriptor;
import dev.aludel.processor.model.ProjectionDescriptor.Component;

/** Rules about the components of projections. */
public final class ProjectionRules {
  private ProjectionRules() {}

  /** Reports what is wrong. */
  public static void check(ProjectionDescriptor projection, Diagnostics diagnostics) {
    String record = projection.name().simpleName();
    if (projection.components().isEmpty()) {
      diagnostics.report(projection.origin(), Message.PROJECTION_HAS_NO_COMPONENT, record);
    }
    projection.components().forEach(component -> check(record, component, diagnostics));
  }

  private static void check(String record, Component component, Diagnostics diagnostics) {
    switch (component.source()) {
      case NONE ->
          diagnostics.report(
              component.origin(),
              Message.COMPONENT_TYPE_IS_NOT_SELECTABLE,
              record,
              component.name(),
              component.text());
      case OTHER_RECORD ->
          diagnostics.report(
              component.origin(),
              Message.COMPONENT_RECORD_IS_NO_PROJECTION,
              record,
              component.name(),
              component.text());
      default -> {
        // Can be filled.
      }
    }
    if (component.nullable() && component.type().isPrimitive()) {
      diagnostics.report(
          component.origin(),
          Message.PRIMITIVE_COMPONENT_IS_NULLABLE,
          record,
          component.name(),
          component.text());
    }
  }
}
