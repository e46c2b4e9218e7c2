package com.example.sales;

import dev.aludel.annotation.Schema;

@Schema
interface Sales {}
