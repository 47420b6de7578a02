package org.entente.presscheck.web;

import org.jspecify.annotations.Nullable;

/// What the browser sends when a press check is answered.
record PressAnswerForm(@Nullable String verdict, @Nullable String remarks) {}
