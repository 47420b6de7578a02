/// Pages and routes about agreements: who is bound to whom, what each clause obliges, and the deadlines agreed by both sides.
@NullMarked
package org.entente.agreement.web;

import org.jspecify.annotations.NullMarked;
