package dev.aludel.session;

import dev.aludel.error.AludelException;
import dev.aludel.jdbc.JdbcConnection;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.FlushTime;
import dev.aludel.mapping.ObjectState;

/** Sends the steps of a plan, and gives new objects the keys that the database made. */
final class FlushExecutor {
  private final JdbcConnection connection;
  private final StatementTexts texts;
  private final SessionObjects objects;
  private final FlushTime time;
  private final Versions versions;
  private final RowChanges changes;

  FlushExecutor(
      JdbcConnection connection, StatementTexts texts, SessionObjects objects, FlushTime time) {
    this.connection = connection;
    this.texts = texts;
    this.objects = objects;
    this.time = time;
    this.versions = new Versions(time);
    this.changes = new RowChanges(connection, texts, versions);
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
    changes.complete();
  }

  private void execute(FlushStep step) {
    if (step instanceof FlushStep.Insert insert) {
      insert(insert);
    } else if (step instanceof FlushStep.Update update) {
      update(update);
    } else if (step instanceof FlushStep.Express express) {
      express(express);
    } else if (step instanceof FlushStep.Clear clear) {
      changes.fill(clear.mapper(), clear.columns(), clear.rows(), column -> null);
    } else if (step instanceof FlushStep.Replace replace) {
      changes.fill(replace.mapper(), replace.columns(), replace.rows(), Placeholders::of);
    } else if (step instanceof FlushStep.Delete delete) {
      changes.delete(delete);
    } else {
      new LinkExecution(connection, texts, time, changes::key).execute(step);
    }
  }

  private void insert(FlushStep.Insert step) {
    step.rows().forEach(ForeignKeys::copy);
    // Noted first, so that a failure between two chunks takes the keys of the first one back.
    ColumnSet generated = Versions.with(step.mapper(), step.returning());
    step.rows().forEach(row -> objects.inserted(row, generated));
    step.rows().forEach(versions::begin);
    new InsertExecution(connection, texts, step).execute();
    step.rows().forEach(IdentityMap::setKey);
  }

  private void express(FlushStep.Express step) {
    EntityState row = step.row();
    ForeignKeys.copy(row);
    ExpressedRow statement = new ExpressedRow(connection, texts, step);
    if (row.lifecycle() == ObjectState.PENDING) {
      objects.inserted(row, Versions.with(step.mapper(), step.returning()));
      versions.begin(row);
      statement.insert();
      IdentityMap.setKey(row);
    } else {
      changes.update(statement, step);
    }
  }

  private void update(FlushStep.Update step) {
    step.rows().forEach(ForeignKeys::copy);
    changes.update(step);
  }
}
