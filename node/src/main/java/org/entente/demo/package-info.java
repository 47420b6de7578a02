/// The demonstration: three nodes on one machine, each with its own process, database and keys, and a small story between them. It uses the nodes
/// as any agency's system would, through their JSON interface, and writes nothing to a journal itself.
@ApplicationModule(displayName = "Demonstration", allowedDependencies = {"party", "storage"})
@NullMarked
package org.entente.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
