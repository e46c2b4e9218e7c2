package dev.aludel.processor.model;

import com.palantir.javapoet.TypeName;

/**
 * A relationship that leads nowhere: its model is guilty, but its entity has the methods, so that
 * our message is the only one.
 *
 * @param many whether it is a list
 * @param required whether {@code create} asks for it
 */
public record DanglingPlan(AttributePlan attribute, TypeName type, boolean many, boolean required)
    implements SettablePlan {}
