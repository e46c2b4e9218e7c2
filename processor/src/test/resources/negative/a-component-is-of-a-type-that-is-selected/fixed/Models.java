package com.example;

import dev.aludel.annotation.Projection;

@Projection
record Line(String name, String tag) {}
