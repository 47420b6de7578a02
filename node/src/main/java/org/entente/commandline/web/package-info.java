/// What commands on the same machine ask of a running node.
@NullMarked
package org.entente.commandline.web;

import org.jspecify.annotations.NullMarked;
