package org.entente.officialtext;

import org.jspecify.annotations.Nullable;

/// A provision's mention of another: `第一項第四款`.
///
/// @param words  as written
/// @param target path of the provision meant; null when there is none
public record Reference(String words, @Nullable String target) {}
