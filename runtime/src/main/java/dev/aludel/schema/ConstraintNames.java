package dev.aludel.schema;

import dev.aludel.error.ErrorCode;
import dev.aludel.error.MappingException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Gives the constraints and indexes of one table their names: no two the same. */
final class ConstraintNames {
  private final String table;
  private final Set<String> taken = new HashSet<>();

  ConstraintNames(String table) {
    this.table = table;
  }

  /** Takes the names that the declaration gives; they are used as they are. */
  void reserve(String name) {
    if (!name.isEmpty() && !taken.add(name)) {
      throw new MappingException(ErrorCode.NAME_IS_USED_TWICE, table, name);
    }
  }

  /** Names those that have no name, by {@code convention}; what is taken gets a number. */
  <T> List<T> complete(
      List<T> declared,
      Function<T, String> name,
      Function<T, String> convention,
      BiFunction<T, String, T> named) {
    return declared.stream()
        .map(
            each ->
                name.apply(each).isEmpty() ? named.apply(each, free(convention.apply(each))) : each)
        .toList();
  }

  private String free(String wanted) {
    String name = wanted;
    for (int number = 2; !taken.add(name); number++) {
      name = NamingConvention.shortened(wanted + "_" + number);
    }
    return name;
  }
}
