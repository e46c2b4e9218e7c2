package com.example.stock;

import dev.aludel.annotation.Schema;

@Schema
interface Stock {}
