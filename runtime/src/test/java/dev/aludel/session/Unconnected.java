package dev.aludel.session;

import dev.aludel.mapping.Attachment;
import dev.aludel.mapping.Edge;
import dev.aludel.mapping.EntityMapper;
import dev.aludel.mapping.EntityState;
import dev.aludel.mapping.Siblings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A session that has nothing to load. */
final class Unconnected implements Attachment {
  @Override
  public boolean isOpen() {
    return true;
  }

  @Override
  public void guard() {}

  @Override
  public boolean isReadOnly() {
    return false;
  }

  @Override
  public void requireWritable(EntityState state, String attribute) {}

  @Override
  public void changed(EntityState state) {}

  @Override
  public void gathered(Siblings siblings) {}

  @Override
  public void changing(EntityState state, int attribute) {}

  @Override
  public void load(EntityState state, int column) {}

  @Override
  public @Nullable Object fetch(EntityState state, Edge edge) {
    return null;
  }

  @Override
  public @Nullable Object fetchOwner(EntityState target, Edge edge) {
    return null;
  }

  @Override
  public List<?> fetchAll(EntityState state, Edge edge) {
    return List.of();
  }

  @Override
  public @Nullable Object find(EntityMapper<?> mapper, Object key) {
    return null;
  }

  @Override
  public void related(Object target) {}

  @Override
  public void withoutAutoflush(Runnable loading) {
    loading.run();
  }

  @Override
  public boolean hasWork() {
    return false;
  }
}
