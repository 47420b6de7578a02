/// Routes and pages of the press gate.
@NullMarked
package org.entente.presscheck.web;

import org.jspecify.annotations.NullMarked;
