package dev.aludel.session;

import dev.aludel.error.AludelException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.ObjectState;
import java.util.ArrayList;
import java.util.List;

/** Sends the steps of a plan, and gives new objects the keys that the database made. */
final class FlushExecutor {
  private final JdbcConnection connection;
  private final StatementTexts texts;
  private final SessionObjects objects;
  private final FlushTime time;
  private final Versions versions;
  private final RowChanges changes;
  private final KeyChanges keys;
  private final List<Expiry> expired = new ArrayList<>();

  FlushExecutor(
      JdbcConnection connection, StatementTexts texts, SessionObjects objects, FlushTime time) {
    this.connection = connection;
    this.texts = texts;
    this.objects = objects;
    this.time = time;
    this.versions = new Versions(time, objects.work().manualVersions());
    this.keys = new KeyChanges(objects);
    this.changes = new RowChanges(connection, texts, versions, keys);
  }

  void execute(FlushPlan plan) {
    for (FlushStep step : plan.steps()) {
      try {
        execute(step);
      } catch (AludelException e) {
        e.note(step.subject());
        throw e;
      }
    }
    versions.complete();
  }

  /**
   * Keeps objects by the keys that they have now, and makes unset what the database changed and did
   * not answer; when objects are clean.
   */
  void complete() {
    keys.complete();
    for (Expiry expiry : expired) {
      for (EntityState row : expiry.rows) {
        for (int column : expiry.columns.toArray()) {
          FetchedColumns.forget(row, column);
        }
      }
    }
  }

  private void execute(FlushStep step) {
    if (step instanceof FlushStep.Insert insert) {
      insert(insert);
    } else if (step instanceof FlushStep.Update update) {
      update(update);
    } else if (step instanceof FlushStep.Express express) {
      express(express);
    } else if (step instanceof FlushStep.Clear clear) {
      EntityMapper<?> part = TableParts.keeping(clear.mapper(), clear.columns());
      changes.fill(part, clear.columns(), clear.rows(), column -> null);
    } else if (step instanceof FlushStep.Replace replace) {
      EntityMapper<?> part = TableParts.keeping(replace.mapper(), replace.columns());
      changes.fill(part, replace.columns(), replace.rows(), Placeholders::of);
    } else if (step instanceof FlushStep.Exchange exchange) {
      exchange.rows().forEach(ForeignKeys::copy);
      changes.exchange(exchange);
    } else if (step instanceof FlushStep.Delete delete) {
      TableParts.of(delete).forEach(changes::delete);
    } else {
      new LinkExecution(connection, texts, time, keys::of).execute(step);
    }
  }

  private void insert(FlushStep.Insert step) {
    List<EntityState> rows = step.rows();
    for (EntityState row : rows) {
      ForeignKeys.copy(row);
    }
    // Noted first, so that a failure between two chunks takes the keys of the first one back.
    ColumnSet filled = FetchedColumns.filled(step.mapper()).without(step.columns());
    objects.inserted(rows, filled.and(Versions.with(step.mapper(), ColumnSet.NONE)));
    if (step.mapper().writtenVersion() >= 0) {
      rows.forEach(versions::begin);
    }
    for (FlushStep.Insert part : TableParts.of(step)) {
      new InsertExecution(connection, texts, part).execute();
    }
    for (EntityState row : rows) {
      IdentityMap.setKey(row);
    }
    expireInserted(filled.without(step.returning()), step);
  }

  private void express(FlushStep.Express step) {
    EntityState row = step.row();
    ForeignKeys.copy(row);
    ColumnSet expressed = ColumnSet.expressed(row);
    if (row.lifecycle() == ObjectState.PENDING) {
      ColumnSet filled =
          FetchedColumns.filled(step.mapper()).without(step.columns()).and(expressed);
      objects.inserted(step.rows(), filled.and(Versions.with(step.mapper(), ColumnSet.NONE)));
      versions.begin(row);
      for (FlushStep.Express part : TableParts.of(step)) {
        new ExpressedRow(connection, texts, part).insert();
      }
      IdentityMap.setKey(row);
      expireInserted(filled.without(step.returning()), step);
    } else {
      for (FlushStep.Express part : TableParts.of(step)) {
        changes.update(new ExpressedRow(connection, texts, part), part);
      }
      expire(step.rows(), FetchedColumns.expiredByUpdate(step.mapper(), expressed));
    }
  }

  private void update(FlushStep.Update step) {
    for (EntityState row : step.rows()) {
      ForeignKeys.copy(row);
    }
    TableParts.of(step).forEach(changes::update);
    expire(step.rows(), FetchedColumns.expiredByUpdate(step.mapper(), ColumnSet.NONE));
  }

  private void expireInserted(ColumnSet unanswered, FlushStep step) {
    EntityMapper<?> mapper = step.rows().get(0).mapper();
    expire(step.rows(), unanswered.and(FetchedColumns.expiredByInsert(mapper)));
  }

  private void expire(List<EntityState> rows, ColumnSet columns) {
    if (!columns.isEmpty()) {
      expired.add(new Expiry(rows, columns));
    }
  }

  // Columns that objects must load again.
  private record Expiry(List<EntityState> rows, ColumnSet columns) {}
}
