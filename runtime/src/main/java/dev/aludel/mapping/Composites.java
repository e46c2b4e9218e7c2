package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.NullAttributeException;
import org.jspecify.annotations.Nullable;

/** What generated code asks of the values of composites: records over several columns. */
public final class Composites {
  private Composites() {}

  /** Refuses null for a composite that must not be null. */
  public static void require(Entity entity, String attribute, @Nullable Object value) {
    if (value == null) {
      throw new NullAttributeException(
          ErrorCode.ATTRIBUTE_MUST_NOT_BE_NULL, entity.aludelState().mapper().model(), attribute);
    }
  }

  /**
   * The component of a composite that is not null.
   *
   * @param attribute the column that has the component, or the first that has a part of it
   * @throws NullAttributeException if it is null nevertheless: by who made the record, or in the
   *     row
   */
  public static <T> T present(Entity entity, int attribute, @Nullable T component) {
    if (component == null) {
      EntityMapper<?> mapper = entity.aludelState().mapper();
      throw new NullAttributeException(
          ErrorCode.COMPOSITE_LACKS_A_COMPONENT, mapper.model(), mapper.attributeName(attribute));
    }
    return component;
  }
}
