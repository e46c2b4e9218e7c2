package com.example;

import dev.aludel.annotation.Projection;

@Projection
record Line(String name, Address address) {}

@Projection
record Address(String street, String city) {}
