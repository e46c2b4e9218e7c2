package com.example;

import dev.aludel.annotation.Projection;
import jakarta.annotation.Nullable;

@Projection
record Line(String name, @Nullable int stock) {}
