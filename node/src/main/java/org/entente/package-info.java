/// The node that one government runs. The root package holds the application class only; every other package is a module.
@NullMarked
package org.entente;

import org.jspecify.annotations.NullMarked;
