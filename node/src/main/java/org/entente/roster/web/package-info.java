/// The console's pages about the duty roster: four weeks of both sides, and the changes that liaison officers make to their own side.
@NullMarked
package org.entente.roster.web;

import org.jspecify.annotations.NullMarked;
