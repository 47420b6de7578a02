package org.entente.foodsafety.web;

import org.jspecify.annotations.Nullable;

/// What the browser sends where one passage is all that is asked for.
record WordsForm(@Nullable String words) {}
