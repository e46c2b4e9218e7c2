package dev.aludel.beans.model;

import dev.aludel.annotation.Schema;

/** The registry of these models. */
@Schema
public interface BeanModels {}
