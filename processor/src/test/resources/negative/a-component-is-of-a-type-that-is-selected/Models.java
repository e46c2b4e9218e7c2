package com.example;

import dev.aludel.annotation.Projection;
import java.util.Set;

@Projection
record Line(String name, Set<String> tags) {}
