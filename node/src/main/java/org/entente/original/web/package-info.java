/// Pages and routes on which officers draw up, read, sign and file the originals of an agreement.
@NullMarked
package org.entente.original.web;

import org.jspecify.annotations.NullMarked;
