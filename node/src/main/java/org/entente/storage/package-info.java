/// Where a node keeps what it must not lose: its data folder and its PostgreSQL, embedded or given by address.
/// It writes nothing to the journal and knows nothing of governments or agreements; it hands out one data source, durable to the last
/// acknowledged row, and makes sure that only one process works in a folder at a time.
@ApplicationModule(displayName = "Storage", allowedDependencies = {})
@NullMarked
package org.entente.storage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
