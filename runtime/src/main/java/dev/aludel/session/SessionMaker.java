package dev.aludel.session;

import dev.aludel.jdbc.ConnectionOptions;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Opens sessions that begin with the same settings; SQLAlchemy's {@code sessionmaker}. An immutable
 * value, made once and shared by all threads.
 *
 * <pre>{@code
 * SessionMaker sessions = database.sessionMaker().expireOnCommit(false);
 * try (Session session = sessions.open()) { … }
 * sessions.transaction(session -> …);
 * }</pre>
 */
public final class SessionMaker {
  private final Supplier<Session> source;
  private final Supplier<Session> readOnly;
  private final Consumer<Session> settings;

  SessionMaker(Supplier<Session> source, Supplier<Session> readOnly, Consumer<Session> settings) {
    this.source = source;
    this.readOnly = readOnly;
    this.settings = settings;
  }

  /** With {@link Session#autoflush(boolean)} on or off. */
  public SessionMaker autoflush(boolean on) {
    return with(session -> session.autoflush(on));
  }

  /** With {@link Session#expireOnCommit} on or off. */
  public SessionMaker expireOnCommit(boolean on) {
    return with(session -> session.expireOnCommit(on));
  }

  /** With {@link Session#options}. */
  public SessionMaker options(ConnectionOptions options) {
    return with(session -> session.options(options));
  }

  /** With sessions that only read; see {@link dev.aludel.Database#readOnlySession}. */
  public SessionMaker readOnly() {
    return new SessionMaker(readOnly, readOnly, settings);
  }

  /** With anything else that is done to each new session, such as adding a listener. */
  public SessionMaker with(Consumer<Session> setting) {
    return new SessionMaker(source, readOnly, settings.andThen(setting));
  }

  /** Opens a session; to be closed, and what it did not commit is rolled back then. */
  public Session open() {
    Session session = source.get();
    settings.accept(session);
    return session;
  }

  /**
   * Does work in a session of its own: commits at the end, rolls back if the work throws, closes in
   * any case. Objects that were loaded keep what they have.
   */
  public void transaction(Consumer<Session> work) {
    call(
        session -> {
          work.accept(session);
          return null;
        });
  }

  /** The same for work that has a result. */
  public <T extends @Nullable Object> T call(Function<Session, T> work) {
    return SessionFactory.call(open(), work);
  }

  /** A session for each thread, virtual ones too, opened when it first asks. */
  public ScopedSession scoped() {
    return new ScopedSession(this, new ScopedSession.OfThread());
  }

  /**
   * A session for each scope, such as a request, opened when it is first asked for.
   *
   * @param scope answers what is equal within a scope, and within no other that is not over
   */
  public ScopedSession scoped(Supplier<?> scope) {
    return new ScopedSession(this, new ScopedSession.OfKey(scope));
  }
}
