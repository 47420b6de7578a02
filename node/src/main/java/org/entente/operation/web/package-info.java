/// What of the node's operation stands on the desk.
@NullMarked
package org.entente.operation.web;

import org.jspecify.annotations.NullMarked;
