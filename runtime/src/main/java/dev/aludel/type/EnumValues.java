package dev.aludel.type;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Stores the constants of an enum as a value that each of them has. */
final class EnumValues<E extends Enum<E>, V> implements TypeConverter<E, V> {
  private final Map<E, V> values = new HashMap<>();
  private final Map<V, E> constants = new HashMap<>();

  private EnumValues() {}

  static <E extends Enum<E>, V> EnumValues<E, V> of(E[] constants, Function<E, @Nullable V> value) {
    EnumValues<E, V> made = new EnumValues<>();
    for (E constant : constants) {
      V stored = value.apply(constant);
      E before = stored == null ? constant : made.constants.putIfAbsent(stored, constant);
      if (before != null || stored == null) {
        throw new MappingException(
            ErrorCode.ENUM_VALUE_IS_NOT_ITS_OWN,
            constant.getDeclaringClass().getSimpleName(),
            constant.name());
      }
      made.values.put(constant, stored);
    }
    return made;
  }

  @Override
  public V toDatabase(E constant) {
    return java.util.Objects.requireNonNull(values.get(constant));
  }

  @Override
  public E fromDatabase(V value) {
    E constant = constants.get(value);
    if (constant == null) {
      throw new MappingException(ErrorCode.ENUM_VALUE_IS_UNKNOWN, value, values.keySet());
    }
    return constant;
  }
}
