package com.example;

import dev.aludel.annotation.Projection;

@Projection
record Named(String name, int value) {}
