/// Pages on which officers hand in an official text and look at what was read of it.
@NullMarked
package org.entente.officialtext.web;

import org.jspecify.annotations.NullMarked;
