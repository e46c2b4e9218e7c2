package dev.aludel.conformance.initialisation;

import static dev.aludel.conformance.bookshop.Book_.BOOK;
import static dev.aludel.conformance.bookshop.Publisher_.PUBLISHER;
import static dev.aludel.conformance.tree.Label_.LABEL;
import static dev.aludel.conformance.tree.Node_.NODE;

import dev.aludel.conformance.bookshop.BookEntity;
import dev.aludel.conformance.bookshop.BookMapper;
import dev.aludel.conformance.bookshop.BookshopModelsSchema;
import dev.aludel.conformance.bookshop.PublisherEntity;
import dev.aludel.conformance.bookshop.PublisherMapper;
import dev.aludel.conformance.tree.LabelMapper;
import dev.aludel.conformance.tree.NodeMapper;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;

/**
 * Two threads, each of which is the first to touch one of two classes that mention each other. What
 * they read must be there: {@code List.of} takes no null.
 */
enum Race {
  METAMODELS(
      () -> List.of(BOOK.publisher.target().books, BOOK.publisher().owner().name),
      () -> List.of(PUBLISHER.books.target().publisher, PUBLISHER.books.edge().target())),
  MAPPERS(
      () -> List.of(BookMapper.MAPPER.table(), BOOK.publisher.edge()),
      () -> List.of(PublisherMapper.MAPPER.table(), PUBLISHER.books.edge())),
  METAMODEL_AND_MAPPER(
      () -> List.of(BOOK.aludelMapper(), BOOK.publisher), () -> List.of(BookMapper.MAPPER.table())),
  ENTITIES(
      () -> List.of(BookEntity.builder().title("Dune").build().title()),
      () -> List.of(PublisherEntity.create("House").books())),
  REGISTRY_AND_METAMODEL(
      () -> BookshopModelsSchema.SCHEMA.tables(), () -> List.of(PUBLISHER.aludelTable())),
  REFERENCE_TO_ITSELF(
      () -> List.of(NODE.parent.target().children.edge()),
      () -> List.of(NodeMapper.MAPPER.table(), NODE.children.target())),
  ONE_TO_ONE(
      () -> List.of(NODE.label.target().node.edge()),
      () -> List.of(LabelMapper.MAPPER.table(), LABEL.node.target()));

  private final Supplier<List<?>> first;
  private final Supplier<List<?>> second;

  Race(Supplier<List<?>> first, Supplier<List<?>> second) {
    this.first = first;
    this.second = second;
  }

  /** Runs the race of this name, in a JVM that has initialised none of the classes. */
  public static void main(String[] names) throws InterruptedException {
    Race race = valueOf(names[0]);
    CyclicBarrier start = new CyclicBarrier(2);
    Thread one = runner(start, race.first);
    Thread two = runner(start, race.second);
    one.start();
    two.start();
    one.join();
    two.join();
  }

  private static Thread runner(CyclicBarrier start, Supplier<List<?>> work) {
    Thread thread =
        new Thread(
            () -> {
              try {
                start.await();
                System.out.println("read " + work.get().size());
              } catch (Exception | LinkageError e) {
                System.out.println("failed " + e);
              }
            });
    thread.setDaemon(true);
    return thread;
  }
}
