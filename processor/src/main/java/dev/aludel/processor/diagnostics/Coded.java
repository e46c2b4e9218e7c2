package dev.aludel.processor.diagnostics;

/**
 * A message of a catalogue: {@link Message}, {@link SqlMessage} for SQL text that is a whole
 * statement, {@link TypeMessage} for how values travel, {@link HybridMessage} for bodies, {@link
 * InheritanceMessage} for models that extend models, {@link MixinMessage} for filters, {@link
 * EventMessage} for listeners. A code belongs to one of them for ever.
 */
public sealed interface Coded
    permits EventMessage,
        HybridMessage,
        InheritanceMessage,
        Message,
        MixinMessage,
        SqlMessage,
        TypeMessage {

  /** How bad it is. */
  enum Severity {
    /** The compilation fails. */
    ERROR,
    /** Probably not what was meant. */
    WARNING,
    /** Worth knowing. */
    NOTE
  }

  /**
   * What a message says.
   *
   * @param code what to search for: {@code ALU-1102}
   * @param severity how bad it is
   * @param template what is wrong, in {@link java.util.Formatter}'s form
   * @param fix what to do about it, in the same form with the same arguments; may be empty
   */
  record Wording(String code, Severity severity, String template, String fix) {
    /** Of an error. */
    Wording(String code, String template, String fix) {
      this(code, Severity.ERROR, template, fix);
    }
  }

  /** The sentence, in capitals. */
  String name();

  /** What it says. */
  Wording wording();

  /** What to search for. */
  default String code() {
    return wording().code();
  }

  /** How bad it is. */
  default Severity severity() {
    return wording().severity();
  }

  /** What is wrong. */
  default String template() {
    return wording().template();
  }

  /** What to do about it. */
  default String fix() {
    return wording().fix();
  }
}
