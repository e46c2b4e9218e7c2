package com.example;

import dev.aludel.annotation.Projection;
import java.util.List;

@Projection
record Line(String name, List<String> tags) {}
