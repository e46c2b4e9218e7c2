package dev.aludel.processor.check;

import dev.aludel.processor.model.ColumnOptions;
import dev.aludel.processor.model.ColumnValues;
import dev.aludel.processor.model.FetchedDescriptor;
import dev.aludel.processor.model.ServerDefaultDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import java.util.List;
import java.util.Optional;

/** Whether two declarations say the same, wherever they stand. */
final class Alike {
  private Alike() {}

  static boolean options(ColumnOptions first, ColumnOptions second) {
    return first.unique() == second.unique()
        && first.index() == second.index()
        && first.sensitive() == second.sensitive()
        && first.comment().equals(second.comment());
  }

  static boolean values(ColumnValues first, ColumnValues second) {
    return value(first.onInsert()).equals(value(second.onInsert()))
        && value(first.onUpdate()).equals(value(second.onUpdate()))
        && server(first.server()).equals(server(second.server()))
        && fetched(first.fetched()).equals(fetched(second.fetched()));
  }

  private static Optional<List<Object>> value(Optional<ValueDescriptor> value) {
    return value.map(given -> List.of(given.given(), given.constant(), given.methodName()));
  }

  private static Optional<List<Object>> fetched(Optional<FetchedDescriptor> value) {
    return value.map(given -> List.of(given.onInsert(), given.onUpdate()));
  }

  private static Optional<List<Object>> server(Optional<ServerDefaultDescriptor> value) {
    return value.map(given -> List.of(given.expression(), given.now()));
  }
}
