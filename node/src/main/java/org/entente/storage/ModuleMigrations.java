package org.entente.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// Brings a database to the form that the modules of this version expect, before anything else uses it.
///
/// Each module numbers its own files, `db/migration/<module>/V1__what.sql`, and has a history of its own
/// (`flyway_schema_history_<module>`); what belongs to no module stands in `__root` and comes first. A module comes after those that it depends on.
final class ModuleMigrations {

    private static final String ROOT = "__root";
    private static final String LATEST = "latest";

    private final String location;
    private final ModuleOrder order;

    /// @param location where the modules' folders are, on the class path
    ModuleMigrations(String location, ModuleOrder order) {
        this.location = location;
        this.order = order;
    }

    static ModuleMigrations ofThisNode() {
        return new ModuleMigrations("db/migration", ModuleOrder.declared());
    }

    void apply(DataSource database) {
        SortedSet<String> modules = modules();
        if (modules.remove(ROOT)) {
            apply(ROOT, database, LATEST);
        }
        order.sort(modules).forEach(module -> apply(module, database, LATEST));
    }

    /// Brings an empty database to the form that it had in another version.
    ///
    /// @param versions of each module's tables; modules that it does not name get none
    void apply(DataSource database, Map<String, String> versions) {
        SortedSet<String> modules = modules();
        modules.retainAll(versions.keySet());
        order.sort(modules).forEach(module -> apply(module, database, versions.get(module)));
    }

    private void apply(String module, DataSource database, String version) {
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:" + location + "/" + module)
                .table(module.equals(ROOT) ? "flyway_schema_history" : "flyway_schema_history_" + module)
                // The tables of other modules are there already: begin at zero instead of refusing.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .target(version)
                .load()
                .migrate();
    }

    SortedSet<String> modules() {
        Pattern folder = Pattern.compile(Pattern.quote(location) + "/([^/]+)/[^/]+\\.sql$");
        SortedSet<String> modules = new TreeSet<>();
        for (URL file : files()) {
            Matcher matcher = folder.matcher(file.getPath());
            if (matcher.find()) {
                modules.add(matcher.group(1));
            }
        }
        return modules;
    }

    private List<URL> files() {
        try {
            Resource[] found = new PathMatchingResourcePatternResolver().getResources("classpath*:" + location + "/*/*.sql");
            List<URL> urls = new ArrayList<>();
            for (Resource file : found) {
                urls.add(file.getURL());
            }
            return urls;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
