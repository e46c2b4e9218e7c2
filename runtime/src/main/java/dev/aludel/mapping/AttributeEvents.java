package dev.aludel.mapping;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import dev.aludel.error.NullAttributeException;
import org.jspecify.annotations.Nullable;

/** Calls of listeners to attributes, before anything changes. */
final class AttributeEvents {

  private AttributeEvents() {}

  /** Listeners get no null that the attribute would not take, and do not call themselves. */
  static void begin(EntityState state, int attribute, @Nullable Object value) {
    EntityMapper<?> mapper = state.mapper();
    if (value == null && !mapper.attributeSets().isNullable(attribute)) {
      throw new NullAttributeException(
          ErrorCode.ATTRIBUTE_MUST_NOT_BE_NULL, mapper.model(), mapper.attributeName(attribute));
    }
    if (!state.startHearing(attribute)) {
      throw new MappingException(
          ErrorCode.LISTENER_SETS_ITS_ATTRIBUTE, mapper.model(), mapper.attributeName(attribute));
    }
  }
}
