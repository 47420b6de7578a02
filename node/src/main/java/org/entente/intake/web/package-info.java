/// Files of published notifications through the JSON interface.
@NullMarked
package org.entente.intake.web;

import org.jspecify.annotations.NullMarked;
