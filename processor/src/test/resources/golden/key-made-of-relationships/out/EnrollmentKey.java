package com.example.university;

import jakarta.annotation.Generated;

/** The primary key of {@link Enrollment}. */
@Generated("dev.aludel.processor.ModelProcessor")
public record EnrollmentKey(Long studentId, String courseId) {}
