/// The console's pages of the rumour desk: reports from the media, both sides' findings, and what went to the channel for traded food.
@NullMarked
package org.entente.rumour.web;

import org.jspecify.annotations.NullMarked;
