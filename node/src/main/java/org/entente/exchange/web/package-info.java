/// The console's pages about the exchange, and about the journal and what it proves.
@NullMarked
package org.entente.exchange.web;

import org.jspecify.annotations.NullMarked;
