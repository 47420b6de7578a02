/// The console's own pages: sign-in, desk, errors.
@NullMarked
package org.entente.console.web;

import org.jspecify.annotations.NullMarked;
