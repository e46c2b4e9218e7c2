package dev.aludel.processor;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Measures what methods with {@code @Sql}, or hybrids, add to a compilation: the processor time of
 * compilers started for this alone, with 500 or 1,000 of them and with none, in turn. See {@code
 * docs/contributing.md}.
 */
public final class CompileTime {
  private static final int METHODS = 500;
  private static final int HYBRIDS = 1000;
  private static final int TIMES = 5;
  private static final long NANOS = 1_000_000;

  /** So many methods are in one interface. */
  private static final int TOGETHER = 10;

  private static final String MODELS =
      """
      package com.example;
      import dev.aludel.annotation.Column;
      import dev.aludel.annotation.Id;
      import dev.aludel.annotation.Model;
      import dev.aludel.annotation.Relationship;
      import dev.aludel.annotation.Schema;
      import java.math.BigDecimal;
      import java.time.Instant;
      import java.util.List;
      import org.jspecify.annotations.NullMarked;
      import org.jspecify.annotations.Nullable;
      @Schema @NullMarked interface Shop {}
      enum Status { NEW, ON_SALE, GONE }
      @Model(table = "categories") interface Category {
        @Id Long id();
        String name();
        @Relationship(backPopulates = "category") List<Product> products();
      }
      @Model(table = "products") interface Product {
        @Id Long id();
        String name();
        @Nullable String description();
        BigDecimal price();
        int stock();
        @Column(length = 20) Status status();
        Instant createdAt();
        @Relationship(backPopulates = "products") @Nullable Category category();
      }
      """;

  /** Ten statements of different kinds; {@code #} makes those of each interface others. */
  private static final String QUERIES =
      """
      package com.example;
      import dev.aludel.annotation.Queries;
      import dev.aludel.annotation.Sql;
      import java.math.BigDecimal;
      import java.util.List;
      import java.util.Optional;
      import org.jspecify.annotations.NullMarked;
      import org.jspecify.annotations.Nullable;
      @Queries(Shop.class) @NullMarked interface Queries# {
        record Shelf(String category, long products, BigDecimal worth) {}
        record Ranked(String name, long place) {}
        @Sql("select * from products where name = :name and stock > #")
        Optional<Product> named(String name);
        @Sql("select p.* from products p where p.price between :from and :to"
            + "{? and p.status in (:statuses) } {? and p.description like :text } order by p.name")
        List<Product> search(
            BigDecimal from, BigDecimal to, @Nullable List<Status> statuses, Optional<String> text);
        @Sql("select count(*) from products where status = :status and stock < #")
        long count(Status status);
        @Sql("select c.name as category, count(p.id) as products, coalesce(sum(p.price), #) as worth"
            + " from categories c left join products p on p.category_id = c.id"
            + " group by c.id, c.name having count(p.id) >= :least order by c.name")
        List<Shelf> shelves(int least);
        @Sql("select name, rank() over (partition by category_id order by price desc) as place"
            + " from products where stock between # and :most")
        List<Ranked> ranked(int most);
        @Sql("with cheap as (select id, name from products where price < :price)"
            + " select name from cheap where id > # union select name from categories order by name")
        List<String> names(BigDecimal price);
        @Sql("select p.* from products p where p.stock > # and p.price >"
            + " (select avg(q.price) from products q where q.category_id = p.category_id)")
        List<Product> aboveAverage();
        @Sql("update products set stock = stock + :more + # where id = :id")
        int restock(long id, int more);
        @Sql("insert into categories (name) values (:name || '#') returning id")
        long add(String name);
        @Sql("delete from products where stock = # and exists (select 1 from categories c"
            + " where c.id = products.category_id and c.name like :pattern)")
        void remove(String pattern);
      }
      """;

  /** Ten hybrids of different kinds; without their annotation they are methods of objects. */
  private static final String HYBRID_MODEL =
      """
      package com.example;
      import dev.aludel.annotation.Hybrid;
      import dev.aludel.annotation.Id;
      import dev.aludel.annotation.Model;
      import dev.aludel.annotation.Relationship;
      import java.math.BigDecimal;
      import java.math.RoundingMode;
      import java.time.LocalDate;
      import java.util.List;
      import java.util.Optional;
      import org.jspecify.annotations.NullMarked;
      import org.jspecify.annotations.Nullable;
      @Model(table = "parts#") @NullMarked public interface Part# {
        enum Kind { ROUGH, FINE, GONE }
        @Id Long id();
        String name();
        @Nullable String note();
        BigDecimal price();
        int stock();
        Kind kind();
        LocalDate madeOn();
        @Relationship(backPopulates = "parts") @Nullable Part# whole();
        @Relationship(backPopulates = "whole") List<Part#> parts();
        @Hybrid default boolean isInStock() { return stock() > # && kind() != Kind.GONE; }
        @Hybrid default String label() {
          return note() == null ? name() : name() + " (" + note() + ")";
        }
        @Hybrid default BigDecimal worth() {
          return price().multiply(BigDecimal.valueOf(stock())).setScale(2, RoundingMode.HALF_UP);
        }
        @Hybrid default BigDecimal total() {
          return parts().stream().map(Part#::worth).reduce(BigDecimal.ZERO, BigDecimal::add);
        }
        @Hybrid default String wholeName() {
          return Optional.ofNullable(whole()).map(Part#::name).orElse("none");
        }
        @Hybrid default int rank() {
          return switch (kind()) { case ROUGH -> 1; case FINE -> 2; default -> #; };
        }
        @Hybrid default boolean isOlderThan(LocalDate day) {
          LocalDate soon = madeOn().plusDays(7);
          return soon.isBefore(day);
        }
        @Hybrid default boolean hasFine() {
          return parts().stream().anyMatch(part -> part.kind() == Kind.FINE && part.stock() > 2);
        }
        @Hybrid default String size() {
          if (stock() > 100) {
            return "large";
          }
          return stock() > 10 ? "small" : "few";
        }
        @Hybrid default boolean matches(String text) {
          return name().toLowerCase().contains(text) || label().startsWith(text);
        }
      }
      """;

  private CompileTime() {}

  /**
   * Compares methods with {@code @Sql}, with one argument hybrids; with a number and a folder
   * compiles so many methods into it, with a third argument hybrids.
   */
  public static void main(String... arguments) throws IOException, InterruptedException {
    if (arguments.length >= 2) {
      boolean hybrids = arguments.length > 2;
      int many = Integer.parseInt(arguments[0]);
      compile(hybrids ? hybrids(many) : methods(many), Path.of(arguments[1]));
      return;
    }
    boolean hybrids = arguments.length == 1;
    int many = hybrids ? HYBRIDS : METHODS;
    List<Cost> without = new ArrayList<>();
    List<Cost> with = new ArrayList<>();
    for (int i = 0; i < TIMES; i++) {
      without.add(measured(0, hybrids));
      with.add(measured(many, hybrids));
      System.out.printf("%s; with %d: %s%n", without.get(i), many, with.get(i));
    }
    System.out.printf(
        "added: %d ms in the compiler's thread, %d ms in the whole process%n",
        median(with, Cost::thread) - median(without, Cost::thread),
        median(with, Cost::process) - median(without, Cost::process));
  }

  /** Milliseconds of processor time: for whom the build waits, and with the JVM's own threads. */
  private record Cost(long thread, long process) {}

  private static long median(List<Cost> costs, ToLongFunction<Cost> part) {
    return costs.stream().mapToLong(part).sorted().skip(costs.size() / 2).findFirst().orElseThrow();
  }

  private static Cost measured(int methods, boolean hybrids)
      throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("compile-time");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                CompileTime.class.getName(),
                String.valueOf(methods),
                folder.toString()));
    if (hybrids) {
      command.add("hybrids");
    }
    Process compiler =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(compiler.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (compiler.waitFor() != 0) {
      throw new IllegalStateException(said);
    }
    String[] times = said.strip().split(" ", -1);
    return new Cost(Long.parseLong(times[0]), Long.parseLong(times[1]));
  }

  private static List<JavaFileObject> methods(int many) {
    List<JavaFileObject> sources = new ArrayList<>(List.of(source("Shop", MODELS)));
    for (int i = 1; i <= many / TOGETHER; i++) {
      sources.add(source("Queries" + i, QUERIES.replace("#", String.valueOf(i))));
    }
    return sources;
  }

  /** The same methods of the same models, hybrids or not. */
  private static List<JavaFileObject> hybrids(int many) {
    String model = many > 0 ? HYBRID_MODEL : HYBRID_MODEL.replace("@Hybrid default", "default");
    List<JavaFileObject> sources = new ArrayList<>();
    for (int i = 1; i <= HYBRIDS / TOGETHER; i++) {
      sources.add(source("Part" + i, model.replace("#", String.valueOf(i))));
    }
    return sources;
  }

  private static void compile(List<JavaFileObject> sources, Path folder) {
    JavaCompiler compiler = Objects.requireNonNull(ToolProvider.getSystemJavaCompiler());
    List<String> options = List.of("-d", folder.toString(), "-s", folder.toString());
    boolean compiled = compiler.getTask(null, null, null, options, null, sources).call();
    if (!compiled) {
      throw new IllegalStateException("not compiled");
    }
    var system =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long thread = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    System.out.println(thread / NANOS + " " + system.getProcessCpuTime() / NANOS);
  }

  private static JavaFileObject source(String name, String text) {
    URI place = URI.create("string:///com/example/" + name + ".java");
    return new SimpleJavaFileObject(place, JavaFileObject.Kind.SOURCE) {
      @Override
      public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
      }
    };
  }
}
