package dev.aludel.shop;

import dev.aludel.Database;
import dev.aludel.error.AludelException;
import dev.aludel.shop.model.ShopSchema;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** The command line: opens a database and lets the shop have its day. */
@Command(
    name = "shop",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Creates a shop, fills it with the TPC-H data set, sells something and reports.")
final class ShopCommand implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;

  private final PrintWriter out;

  @Mixin private final DatabaseOptions databaseOptions = new DatabaseOptions();

  @Option(
      names = "--scale",
      paramLabel = "<factor>",
      defaultValue = "0.01",
      description = "Size of the data set, 0.001 to 1; ${DEFAULT-VALUE} is 60,000 order items.")
  private double scale;

  @Option(names = "--echo", description = "Log every statement that is sent.")
  private boolean echo;

  private ShopCommand(PrintWriter out) {
    this.out = out;
  }

  /** Runs the shop; answers the exit code: 0, 1 for a failure, 2 for wrong options. */
  static int run(PrintWriter out, PrintWriter err, String... arguments) {
    return new CommandLine(new ShopCommand(out))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setParameterExceptionHandler(ShopCommand::refuse)
        .setExecutionExceptionHandler(ShopCommand::fail)
        .execute(arguments);
  }

  @Override
  public Integer call() throws IOException {
    requireScale();
    SentStatements sent = new SentStatements();
    try (Server server = databaseOptions.server();
        Database database = databaseOptions.connect(server, echo, sent)) {
      out.println("Opened " + database + ".");
      database.create(ShopSchema.SCHEMA);
      out.printf("Created %d tables.%n", ShopSchema.SCHEMA.tables().size());
      new TpchImport(database, scale, out).run();
      new PlaceOrder(database, out).run();
      new Reports(database, sent, out).run();
    }
    return 0;
  }

  private void requireScale() {
    if (!(scale >= 0.001 && scale <= 1)) {
      throw new WrongOptionException("--scale must be from 0.001 to 1, not " + scale);
    }
  }

  private static int refuse(ParameterException refused, String[] arguments) {
    return failed(WRONG_USAGE, refused, refused.getCommandLine());
  }

  /** What a user can mend is one line; anything else is our mistake and shows where it is. */
  private static int fail(Exception failure, CommandLine command, ParseResult parsed)
      throws Exception {
    if (failure instanceof WrongOptionException) {
      return failed(WRONG_USAGE, failure, command);
    } else if (failure instanceof AludelException || failure instanceof IOException) {
      return failed(FAILED, failure, command);
    }
    throw failure;
  }

  private static int failed(int exitCode, Exception failure, CommandLine command) {
    String firstLine = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    command.getErr().println("shop: " + firstLine.strip());
    return exitCode;
  }
}
