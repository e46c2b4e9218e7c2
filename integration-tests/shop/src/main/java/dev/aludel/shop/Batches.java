package dev.aludel.shop;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * Cuts a long sequence into lists, so that memory is needed for one of them only.
 *
 * @param <T> what is in the lists
 */
final class Batches<T> implements Iterator<List<T>> {
  private final Iterator<T> all;
  private final int size;

  Batches(Iterator<T> all, int size) {
    this.all = all;
    this.size = size;
  }

  @Override
  public boolean hasNext() {
    return all.hasNext();
  }

  @Override
  public List<T> next() {
    List<T> batch = new ArrayList<>(size);
    while (batch.size() < size && all.hasNext()) {
      batch.add(all.next());
    }
    return batch;
  }
}
