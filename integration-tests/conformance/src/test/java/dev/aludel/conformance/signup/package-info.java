/**
 * Those who sign up with a magazine; listeners keep their rows tidy and write down what happens.
 */
@NullMarked
package dev.aludel.conformance.signup;

import org.jspecify.annotations.NullMarked;
