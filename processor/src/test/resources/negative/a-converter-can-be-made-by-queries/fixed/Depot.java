package com.example.depot;

import dev.aludel.annotation.Schema;

@Schema
public interface Depot {}
