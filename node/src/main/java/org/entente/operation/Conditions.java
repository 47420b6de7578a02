package org.entente.operation;

import org.entente.journal.Journal;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The node's health in parts, each answered from what was seen last. `LIMITED` means: send people here, and call an administrator.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchProperties.class)
class Conditions {

    static final Status LIMITED = new Status("LIMITED");

    /// The database answers; its tables were brought to this version's form before the node opened any port.
    @Bean
    HealthIndicator databaseHealthIndicator(Watch watch) {
        return () -> (watch.seesDatabase() ? Health.up() : Health.down()).withDetail("lastAnswer", watch.last().map(seen -> seen.at().toString()).orElse("never")).build();
    }

    @Bean
    HealthIndicator journalHealthIndicator(Journal journal) {
        return () -> (journal.isOpen() ? Health.up() : Health.down()).build();
    }

    /// Entries of this node may be missing after a backup was restored; it states nothing, but peers and readers are served.
    @Bean
    HealthIndicator entriesHealthIndicator(Watch watch) {
        return () -> watch.last().map(Observation::doubt).map(doubt -> Health.status(LIMITED).withDetail("unheard", doubt.unheard().toString())).orElseGet(Health::up).build();
    }

    @Bean
    HealthIndicator viewsHealthIndicator(Watch watch) {
        return () -> watch.last().map(Observation::brokenViews).filter(broken -> !broken.isEmpty())
                .map(broken -> Health.status(LIMITED).withDetail("broken", String.join(", ", broken.keySet()))).orElseGet(Health::up).build();
    }

    @Bean
    HealthIndicator diskHealthIndicator(Watch watch, WatchProperties properties) {
        return () -> watch.last().filter(seen -> seen.freeBytes() < properties.diskFree().toBytes())
                .map(seen -> Health.status(LIMITED).withDetail("freeBytes", seen.freeBytes())).orElseGet(Health::up).build();
    }
}
