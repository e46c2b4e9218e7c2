package com.example.shop;

import dev.aludel.annotation.Schema;

/** The shop's models. */
@Schema
public interface Shop {}
