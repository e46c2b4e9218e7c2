package dev.aludel.processor.model;

import com.palantir.javapoet.ClassName;
import java.util.List;

/**
 * A call of a listener.
 *
 * @param event when
 * @param attribute of which attribute; empty for a row
 * @param type what declares it
 * @param arguments what stands behind the object
 * @param replaces whether the answer takes the place of the value
 */
public record ListenerPlan(
    ListenerDescriptor.Event event,
    String attribute,
    ClassName type,
    String method,
    List<ListenerDescriptor.Argument> arguments,
    boolean replaces) {

  public ListenerPlan {
    arguments = List.copyOf(arguments);
  }

  /** Whether it is about this event of this attribute. */
  public boolean isAbout(ListenerDescriptor.Event what, String of) {
    return event == what && attribute.equals(of);
  }
}
