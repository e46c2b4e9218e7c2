package dev.aludel.processor.check;

import com.palantir.javapoet.TypeName;
import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.HybridMessage;
import dev.aludel.processor.diagnostics.Message;
import dev.aludel.processor.model.ColumnDescriptor;
import dev.aludel.processor.model.FetchedDescriptor;
import dev.aludel.processor.model.LinkedModel;
import dev.aludel.processor.model.ServerDefaultDescriptor;
import dev.aludel.processor.model.ValueDescriptor;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Defaults: each gives one value of a kind that suits the column. */
final class DefaultRules {
  private DefaultRules() {}

  static void check(LinkedModel model, Diagnostics diagnostics) {
    DefaultSite.of(model).forEach(site -> site(site, diagnostics));
    for (ColumnDescriptor column : model.model().columns()) {
      if (column.values().computed().isPresent()) {
        computed(column, column.values().computed().get(), diagnostics);
        continue;
      }
      column.values().server().ifPresent(server -> server(column, server, diagnostics));
      column.values().fetched().ifPresent(fetched -> fetched(column, fetched, diagnostics));
    }
  }

  private static void site(DefaultSite site, Diagnostics diagnostics) {
    ValueDescriptor value = site.value();
    if (value.given().size() == 1) {
      switch (value.given().get(0)) {
        case NOW -> now(site, diagnostics);
        case UUID -> uuid(site, diagnostics);
        case METHOD -> method(site, diagnostics);
        case CONSTANT, SESSION -> {}
      }
    } else if (value.given().isEmpty()) {
      String rest = site.annotation().equals("Default") ? "uuid, method or session" : "or method";
      diagnostics.report(site.problem(value.origin(), Message.DEFAULT_GIVES_NOTHING, rest));
    } else {
      String kinds =
          value.given().stream().map(DefaultRules::element).collect(Collectors.joining(", "));
      diagnostics.report(site.problem(value.origin(), Message.DEFAULT_GIVES_SEVERAL, kinds));
    }
  }

  private static String element(ValueDescriptor.Kind kind) {
    return kind == ValueDescriptor.Kind.CONSTANT ? "value" : kind.name().toLowerCase(Locale.ROOT);
  }

  private static void now(DefaultSite site, Diagnostics diagnostics) {
    if (!Times.isTime(site.type())) {
      site.report(diagnostics, "now", Message.DEFAULT_NOW_NEEDS_A_TIME, Words.of(site.type()));
    }
  }

  private static void uuid(DefaultSite site, Diagnostics diagnostics) {
    if (!KeyRules.holdsUuid(site.type(), site.sqlType())) {
      site.report(diagnostics, "uuid", Message.DEFAULT_UUID_NEEDS_A_UUID, Words.of(site.type()));
    }
  }

  private static void method(DefaultSite site, Diagnostics diagnostics) {
    ValueDescriptor value = site.value();
    String type = Words.of(site.type());
    if (value.method().isEmpty()) {
      String name = value.methodName().substring(value.methodName().lastIndexOf('.') + 1);
      diagnostics.report(
          site.problem(
                  site.element("method"), Message.DEFAULT_METHOD_IS_MISSING, value.methodName())
              .suggesting(value.methodName(), value.candidates())
              .showing("static " + type + " " + name + "() { … }"));
      return;
    }
    TypeName returned = value.method().get().returns();
    if (!returned.box().equals(site.type().name().box())) {
      site.report(
          diagnostics,
          "method",
          Message.DEFAULT_METHOD_ANSWERS_ANOTHER_TYPE,
          value.methodName(),
          Words.of(returned),
          type);
    }
  }

  private static void server(
      ColumnDescriptor column, ServerDefaultDescriptor server, Diagnostics diagnostics) {
    String owner = Words.owner(column.accessor());
    String method = column.accessor().method();
    if (server.expression().isPresent() && server.now()) {
      diagnostics.report(server.origin(), Message.SERVER_DEFAULT_GIVES_BOTH, owner, method);
    } else if (server.expression().isEmpty() && !server.now()) {
      diagnostics.report(server.origin(), Message.SERVER_DEFAULT_GIVES_NOTHING, owner, method);
    } else if (server.now() && !Times.isTime(column.type())) {
      diagnostics.report(
          server.origin().value("now"),
          Message.SERVER_DEFAULT_NOW_NEEDS_A_TIME,
          owner,
          method,
          Words.of(column.type()));
    }
    if (column.values().onInsert().isPresent()) {
      diagnostics.report(server.origin(), Message.DEFAULT_HIDES_THE_SERVER_DEFAULT, owner, method);
    }
  }

  private static void computed(
      ColumnDescriptor column, ServerDefaultDescriptor computed, Diagnostics diagnostics) {
    Map<String, Boolean> others = new LinkedHashMap<>();
    others.put("has a setter", column.accessor().setter().isPresent());
    others.put("has a @Default", column.values().onInsert().isPresent());
    others.put("has @OnUpdate", column.values().onUpdate().isPresent());
    others.put("is part of the key", column.id().isPresent());
    others.put("tells versions apart", column.version().isPresent());
    others.forEach(
        (other, isSo) -> {
          if (isSo) {
            diagnostics.report(
                computed.origin(),
                HybridMessage.COMPUTED_COLUMN_IS_SET,
                Words.owner(column.accessor()),
                column.accessor().method(),
                other);
          }
        });
  }

  private static void fetched(
      ColumnDescriptor column, FetchedDescriptor fetched, Diagnostics diagnostics) {
    String owner = Words.owner(column.accessor());
    String method = column.accessor().method();
    if (!fetched.onInsert() && !fetched.onUpdate()) {
      diagnostics.report(fetched.origin(), Message.FETCHED_VALUE_NEVER_COMES, owner, method);
    } else if (fetched.onUpdate() && column.id().isPresent()) {
      diagnostics.report(fetched.origin(), Message.KEY_IS_FETCHED_ON_UPDATE, owner, method);
    }
  }
}
