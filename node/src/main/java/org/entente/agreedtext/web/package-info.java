/// Pages and routes on which officers table, confirm and amend the text of an agreement, and read it as it stands on a day.
@NullMarked
package org.entente.agreedtext.web;

import org.jspecify.annotations.NullMarked;
