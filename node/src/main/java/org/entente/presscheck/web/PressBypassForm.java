package org.entente.presscheck.web;

import org.jspecify.annotations.Nullable;

/// What the browser sends when a text was published without verification.
record PressBypassForm(@Nullable String reason, @Nullable String publishedAt) {}
