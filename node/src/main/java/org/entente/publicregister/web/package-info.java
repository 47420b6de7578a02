/// Pages, feed and alerts that everybody may read, and the pages on which officers propose, agree and withdraw.
@NullMarked
package org.entente.publicregister.web;

import org.jspecify.annotations.NullMarked;
