package com.example;

import dev.aludel.annotation.Projection;

@Projection
record StallSales(String name) {}
