package dev.aludel.session;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * The sessions of a database, so that all can be closed. Only those with a transaction are listed;
 * of the others it is enough to say that what was opened before a moment is closed, which each
 * finds when it is used next.
 */
final class OpenSessions {
  private final Set<Listed> listed = ConcurrentHashMap.newKeySet();
  private final AtomicInteger generation = new AtomicInteger();

  /** Which sessions are open: those that were made in the same generation. */
  int generation() {
    return generation.get();
  }

  /** Lists a session whose transaction begins. */
  Listed list(Session session) {
    Listed entry = new Listed(session);
    listed.add(entry);
    return entry;
  }

  /** A session's transaction has ended. */
  void strike(Listed entry) {
    listed.remove(entry);
  }

  void closeAll() {
    generation.incrementAndGet();
    List<Listed> all = new ArrayList<>(listed);
    listed.removeAll(all);
    for (Listed entry : all) {
      Session session = entry.get();
      if (session != null) {
        session.closeWithAll();
      }
    }
  }

  /** A session with a transaction; one that was forgotten without being closed can be collected. */
  static final class Listed extends WeakReference<@Nullable Session> {
    Listed(Session session) {
      super(session);
    }
  }
}
