package com.example.hybrids;

public enum Status {
  NEW,
  PAID,
  SENT
}
