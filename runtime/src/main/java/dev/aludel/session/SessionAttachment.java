package dev.aludel.session;

import dev.aludel.mapping.Attachment;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Mappers;
import dev.aludel.mapping.ObjectState;
import dev.aludel.mapping.Siblings;
import dev.aludel.query.QueryRunner;
import dev.aludel.query.RunnerSource;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the objects of a session hold of it. Cut once when the session closes, which detaches all of
 * them.
 */
final class SessionAttachment implements Attachment, RunnerSource {
  private static final int FEW = 64;

  private final boolean readOnly;
  // Objects that outlive the session would else keep the states of all that they came with.
  private final List<WeakReference<Siblings>> gathered = new ArrayList<>(0);
  private int many = FEW;
  private @Nullable Session session;

  SessionAttachment(Session session, boolean readOnly) {
    this.session = session;
    this.readOnly = readOnly;
  }

  void cut() {
    session = null;
    for (WeakReference<Siblings> each : gathered) {
      Siblings siblings = each.get();
      if (siblings != null) {
        siblings.release();
      }
    }
    gathered.clear();
  }

  @Override
  public void gathered(Siblings siblings) {
    if (gathered.size() == many) {
      gathered.removeIf(each -> each.get() == null);
      many = Math.max(FEW, 2 * gathered.size());
    }
    gathered.add(new WeakReference<>(siblings));
  }

  @Override
  public boolean isOpen() {
    return session != null && session.isOpen();
  }

  @Override
  public void guard() {
    if (session != null) {
      session.guard().check();
      session.listeners().requireMayChange();
    }
  }

  @Override
  public boolean isReadOnly() {
    return readOnly && session != null;
  }

  @Override
  public boolean hasWork() {
    return !session().objects().work().isEmpty();
  }

  @Override
  public void requireWritable(EntityState state, String attribute) {
    if (isReadOnly()) {
      throw SessionObjects.onlyReads("change " + attribute + " of " + state.describe());
    }
  }

  @Override
  public void changed(EntityState state) {
    if (state.lifecycle() == ObjectState.PERSISTENT) {
      requireWritable(state, "a relationship");
      ThreadGuard guard = session().guard();
      guard.enter();
      session().objects().work().change(state);
      guard.exit();
    }
  }

  @Override
  public void changing(EntityState state, int attribute) {
    if (session != null) {
      if (readOnly) {
        requireWritable(state, state.mapper().attributeName(attribute));
      }
      session.objects().work().keepOld(state, attribute);
    }
  }

  @Override
  public void load(EntityState state, int column) {
    if (!state.expressions().isEmpty()) {
      session().autoflush(state.describe());
    }
    session().loads().refill(state, column);
  }

  @Override
  public @Nullable Object fetch(EntityState state, Edge edge) {
    return session().loads().fetch(state, edge);
  }

  @Override
  public @Nullable Object fetchOwner(EntityState target, Edge edge) {
    return session().loads().fetchOwner(target, edge);
  }

  @Override
  public List<?> fetchAll(EntityState state, Edge edge) {
    return session().loads().fetchAll(state, edge);
  }

  @Override
  public void withoutAutoflush(Runnable loading) {
    session().withoutAutoflush(loading);
  }

  @Override
  public @Nullable Object find(EntityMapper<?> mapper, Object key) {
    return session().loads().find(mapper, key);
  }

  @Override
  public void related(Object target) {
    ObjectState now = Mappers.state(target).lifecycle();
    if (now == ObjectState.TRANSIENT || now == ObjectState.DETACHED) {
      session().add(target);
    }
  }

  @Override
  public QueryRunner runner() {
    return session();
  }

  @Override
  public void flushFirst() {
    session().autoflush("a collection");
  }

  Session session() {
    return Objects.requireNonNull(session);
  }
}
