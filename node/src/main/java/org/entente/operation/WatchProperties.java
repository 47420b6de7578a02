package org.entente.operation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// When the watch raises an alarm (`entente.watch.…` in `node.yaml`).
///
/// @param every    how often it looks
/// @param silence  without an answer for so long the database is called unreachable
/// @param backlog  how long an entry may wait for a peer's receipt
/// @param held     how long a peer's bundle may stay undecided
/// @param diskFree what has to be free on the disk of the data folder
/// @param remember for how long the desk tells of a trouble with the database that is over
@ConfigurationProperties("entente.watch")
record WatchProperties(@DefaultValue("5s") Duration every, @DefaultValue("15s") Duration silence, @DefaultValue("15m") Duration backlog, @DefaultValue("5m") Duration held,
        @DefaultValue("2GB") DataSize diskFree, @DefaultValue("24h") Duration remember) {}
