package dev.aludel.processor.text;

import dev.aludel.processor.diagnostics.Diagnostics;
import dev.aludel.processor.diagnostics.Problem;
import dev.aludel.processor.diagnostics.SqlMessage;
import dev.aludel.processor.model.SqlMethodDescriptor;
import dev.aludel.processor.model.SqlMethodDescriptor.Parameter;
import dev.aludel.processor.model.SqlMethodPlan;
import dev.aludel.processor.model.SqlMethodPlan.Effect;
import dev.aludel.processor.model.SqlMethodPlan.Reading;
import dev.aludel.processor.text.ScannedSql.Block;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.sf.jsqlparser.statement.Statement;
import net.sf.jsqlparser.statement.select.Select;

/** Judges the statements of {@code @Sql}, and says how they are carried out. */
public final class SqlStatements {
  private final SqlCatalogue catalogue;
  private final Diagnostics diagnostics;

  /** Reports to {@code diagnostics}. */
  public SqlStatements(SqlCatalogue catalogue, Diagnostics diagnostics) {
    this.catalogue = catalogue;
    this.diagnostics = diagnostics;
  }

  /** How the method is carried out; nothing if something is wrong with it, which is reported. */
  public Optional<SqlMethodPlan> plan(SqlMethodDescriptor method) {
    ScannedSql scanned = ScannedSql.of(method.text());
    Set<TextProblem> problems = new LinkedHashSet<>(scanned.problems());
    Optional<Statement> whole = parse(scanned.parseable(), problems);
    Optional<SqlMethodPlan> plan = Optional.empty();
    if (whole.isPresent()) {
      plan = judge(method, scanned, whole.get(), problems);
    }
    boolean sound =
        new SignatureRules(catalogue, diagnostics)
            .check(method, scanned, misnamesParameters(problems));
    if (problems.stream().anyMatch(SqlStatements::isCertain)) {
      problems.removeIf(problem -> !isCertain(problem));
    }
    problems.forEach(
        problem ->
            diagnostics.report(problem.in(method.text(), method.subject(), method.origin())));
    boolean wrong = problems.stream().anyMatch(SqlStatements::isError);
    return sound && !wrong ? plan : Optional.empty();
  }

  /** Whether more than our knowledge is wrong; what follows from that is not worth a message. */
  private static boolean isCertain(TextProblem problem) {
    return problem.message() != SqlMessage.SQL_IS_UNCHECKED
        && problem.message() != SqlMessage.SQL_MUST_BE_CHECKED;
  }

  private static boolean misnamesParameters(Set<TextProblem> problems) {
    return problems.stream()
        .map(TextProblem::message)
        .anyMatch(
            message ->
                message == SqlMessage.PARAMETER_IS_UNKNOWN
                    || message == SqlMessage.PARAMETER_HAS_NO_NAME);
  }

  private static boolean isError(TextProblem problem) {
    return problem.message() != SqlMessage.SQL_IS_UNCHECKED;
  }

  private static Optional<Statement> parse(String text, Set<TextProblem> problems) {
    ParsedStatement parsed = ParsedStatement.of(text);
    parsed.problem().ifPresent(problems::add);
    return parsed.statement();
  }

  private Optional<SqlMethodPlan> judge(
      SqlMethodDescriptor method, ScannedSql scanned, Statement whole, Set<TextProblem> problems) {
    Findings findings = new Findings(method, catalogue, scanned);
    Optional<Effect> effect = Effects.of(whole, catalogue);
    if (effect.isEmpty()) {
      problems.add(
          TextProblem.of(SqlMessage.SQL_IS_OF_ANOTHER_KIND, Position.START, findings.shown(whole)));
      return Optional.empty();
    }
    List<ResultColumn> columns = columns(findings, whole);
    findings.requireColumns();
    List<TextProblem> blocks = BlockRules.check(method, scanned);
    problems.addAll(blocks);
    if (blocks.isEmpty()) {
      columns = withoutBlocks(findings, columns, problems);
    }
    problems.addAll(findings.problems());
    boolean answers = ReturnedRows.answers(whole);
    ResultRules results = new ResultRules(findings);
    Optional<Reading> reading = answers ? results.reading(columns) : results.counting(effect.get());
    problems.addAll(findings.problems());
    SentText sent = new SentText(findings, ReturnedRows.of(whole, scanned));
    return Optional.of(
        new SqlMethodPlan(
            method, sent.pieces(), effect.get(), reading, List.copyOf(findings.tables())));
  }

  private static List<ResultColumn> columns(Findings findings, Statement statement) {
    QueryTyping queries = new QueryTyping(findings);
    return statement instanceof Select select
        ? queries.columns(select, null)
        : new ChangeTyping(findings, queries, null).columns(statement);
  }

  /** The statement without its blocks, one by one and all, must be right too. */
  private List<ResultColumn> withoutBlocks(
      Findings findings, List<ResultColumn> columns, Set<TextProblem> problems) {
    ScannedSql scanned = findings.scanned();
    List<ResultColumn> all = columns;
    for (List<Block> omitted : omissions(scanned.blocks())) {
      Optional<Statement> rest = ParsedStatement.of(scanned.without(omitted)).statement();
      if (rest.isEmpty()) {
        problems.add(BlockRules.needed(scanned, omitted.get(0)));
        continue;
      }
      Findings others = new Findings(findings.method(), catalogue, scanned);
      List<ResultColumn> less = columns(others, rest.get());
      others.problems().forEach(findings::report);
      all = united(all, less);
    }
    return all;
  }

  private static List<List<Block>> omissions(List<Block> blocks) {
    List<List<Block>> omissions = new ArrayList<>();
    blocks.forEach(block -> omissions.add(List.of(block)));
    if (blocks.size() > 1) {
      omissions.add(blocks);
    }
    return omissions;
  }

  private static List<ResultColumn> united(List<ResultColumn> all, List<ResultColumn> less) {
    List<ResultColumn> united = new ArrayList<>();
    for (int i = 0; i < Math.min(all.size(), less.size()); i++) {
      united.add(all.get(i).united(less.get(i)));
    }
    return united;
  }

  /** Parameters and results that no statement could have. */
  private record SignatureRules(SqlCatalogue catalogue, Diagnostics diagnostics) {

    boolean check(SqlMethodDescriptor method, ScannedSql scanned, boolean misnamed) {
      boolean sound = true;
      for (Parameter parameter : method.parameters()) {
        boolean whole =
            parameter.components().isEmpty()
                || scanned.mentions().stream().anyMatch(one -> one.name().equals(parameter.name()));
        if (whole && parameter.value().filter(catalogue::knows).isEmpty()) {
          report(method, SqlMessage.SQL_PARAMETER_CANNOT_BE_SENT, parameter);
          sound = false;
        }
        if (!misnamed
            && scanned.mentions().stream().noneMatch(one -> parameter.isNamedBy(one.name()))) {
          report(method, SqlMessage.PARAMETER_IS_NOT_USED, parameter);
          sound = false;
        }
      }
      if (method.result().shape() != SqlMethodDescriptor.Shape.NOTHING
          && !catalogue.knows(method.result().element())) {
        diagnostics.report(
            method.origin(),
            SqlMessage.SQL_RESULT_CANNOT_BE_MADE,
            method.subject(),
            method.result().words());
        sound = false;
      }
      return sound;
    }

    private void report(SqlMethodDescriptor method, SqlMessage message, Parameter parameter) {
      diagnostics.report(
          Problem.of(
              method.origin(), message, method.subject(), parameter.name(), parameter.words()));
    }
  }
}
