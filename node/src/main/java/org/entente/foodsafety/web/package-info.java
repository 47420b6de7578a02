/// The officers' pages about notifications that are on record: lists and search, one notification with its whole history, the answers that the
/// agreement asks for, and statistics. What is still being written has its pages in the drafting module.
@NullMarked
package org.entente.foodsafety.web;

import org.jspecify.annotations.NullMarked;
