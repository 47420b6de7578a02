/// Routes and pages on which notifications are written, checked, approved and sent.
@NullMarked
package org.entente.drafting.web;

import org.jspecify.annotations.NullMarked;
