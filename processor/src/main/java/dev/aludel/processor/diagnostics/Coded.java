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

  /** The sentence, in capitals. */
  String name();

  /** What to search for: {@code ALU-1102}. */
  String code();

  /** How bad it is. */
  default Severity severity() {
    return Severity.ERROR;
  }

  /** What is wrong, in {@link java.util.Formatter}'s form. */
  String template();

  /** What to do about it, in the same form with the same arguments; may be empty. */
  String fix();
}
