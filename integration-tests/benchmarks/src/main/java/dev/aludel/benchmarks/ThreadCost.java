package dev.aludel.benchmarks;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the measuring thread itself spends in an iteration. On PostgreSQL that is the client's part
 * of the work; H2 works inside the client. Each benchmark has a state of this kind, which begins
 * after its own set-up.
 */
public class ThreadCost {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  private long cpuBefore;
  private long allocatedBefore;

  /** Begins an iteration. */
  final void begin() {
    cpuBefore = THREADS.getCurrentThreadCpuTime();
    allocatedBefore = THREADS.getCurrentThreadAllocatedBytes();
  }

  /** Nanoseconds of processor time since then. */
  final long cpuSpent() {
    return THREADS.getCurrentThreadCpuTime() - cpuBefore;
  }

  /** Bytes allocated since then. */
  final long allocatedBytes() {
    return THREADS.getCurrentThreadAllocatedBytes() - allocatedBefore;
  }
}
