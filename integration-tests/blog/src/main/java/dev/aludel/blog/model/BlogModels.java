package dev.aludel.blog.model;

import dev.aludel.annotation.Schema;

/** The blog's models; {@code BlogModelsSchema} lists their tables. */
@Schema
public interface BlogModels {}
