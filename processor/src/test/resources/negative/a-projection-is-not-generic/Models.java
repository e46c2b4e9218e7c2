package com.example;

import dev.aludel.annotation.Projection;

@Projection
record Named<T>(String name, T value) {}
