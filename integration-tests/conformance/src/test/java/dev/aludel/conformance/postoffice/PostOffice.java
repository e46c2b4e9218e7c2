package dev.aludel.conformance.postoffice;

import dev.aludel.annotation.Schema;

/** The tables of a post office. */
@Schema
public interface PostOffice {}
