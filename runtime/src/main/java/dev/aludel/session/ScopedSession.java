package dev.aludel.session;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The session of the scope in which one is: of the thread, or of a key such as the request;
 * SQLAlchemy's {@code scoped_session}. Code that shares a scope shares the session without passing
 * it on. Used by all threads.
 *
 * <pre>{@code
 * scope.run(() -> {      // closed at the end, also by an exception
 *   handle(request);     // uses scope.session(), more than once
 *   scope.session().commit();
 * });
 * }</pre>
 *
 * <p>A thread's session is forgotten with the thread, so short-lived and virtual threads leave
 * nothing behind; one that was not closed keeps its connection, though. The session of a key stays
 * until {@link #remove}.
 */
public final class ScopedSession {
  private final SessionMaker maker;
  private final Registry registry;

  ScopedSession(SessionMaker maker, Registry registry) {
    this.maker = maker;
    this.registry = registry;
  }

  /** This scope's session, opened if there is none, or if it was closed. */
  public Session session() {
    Session session = registry.get();
    if (session == null || !session.isOpen()) {
      session = maker.open();
      registry.set(session);
    }
    return session;
  }

  /** Whether this scope has a session. */
  public boolean isPresent() {
    return registry.get() != null;
  }

  /** Closes this scope's session, if there is one: what it did not commit is rolled back. */
  public void remove() {
    Session session = registry.get();
    registry.set(null);
    if (session != null) {
      session.close();
    }
  }

  /** Does work, and closes this scope's session at the end, however it ends. Commits nothing. */
  public void run(Runnable work) {
    try {
      work.run();
    } finally {
      remove();
    }
  }

  /** The same for work that has a result. */
  public <T extends @Nullable Object> T call(Supplier<T> work) {
    try {
      return work.get();
    } finally {
      remove();
    }
  }

  /** Where the sessions of scopes are. */
  sealed interface Registry {
    @Nullable Session get();

    /** Null to forget it. */
    void set(@Nullable Session session);
  }

  /** One for each thread. */
  static final class OfThread implements Registry {
    @SuppressWarnings("ThreadLocalUsage") // Each of these has sessions of its own.
    private final ThreadLocal<@Nullable Session> sessions = new ThreadLocal<>();

    @Override
    public @Nullable Session get() {
      return sessions.get();
    }

    @Override
    public void set(@Nullable Session session) {
      if (session == null) {
        sessions.remove();
      } else {
        sessions.set(session);
      }
    }
  }

  /** One for each key. */
  static final class OfKey implements Registry {
    private final Supplier<?> scope;
    private final Map<Object, Session> sessions = new ConcurrentHashMap<>();

    OfKey(Supplier<?> scope) {
      this.scope = scope;
    }

    @Override
    public @Nullable Session get() {
      return sessions.get(key());
    }

    @Override
    public void set(@Nullable Session session) {
      if (session == null) {
        sessions.remove(key());
      } else {
        sessions.put(key(), session);
      }
    }

    private Object key() {
      return Objects.requireNonNull(scope.get(), "scope");
    }
  }
}
