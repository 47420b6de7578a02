package org.entente.party;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.entente.storage.DataFolder;

/// Where one government's node lives on this machine: a data folder with its keys in it.
public record NodeHome(Government government, DataFolder folder) {

    /// The home of a government below a folder that may hold several: `DIR/hk`.
    public static Path below(Path data, Government government) {
        return data.resolve(government.slug());
    }

    /// Opens the home of a government, making it, with keys of its own, where there is none.
    public static NodeHome open(Path data, Government government, Clock clock) throws IOException {
        NodeHome home = new NodeHome(government, DataFolder.open(below(data, government)));
        if (!home.keys().exists()) {
            home.keys().create(government, clock.instant());
        }
        return home;
    }

    public KeyFolder keys() {
        return new KeyFolder(folder.keys());
    }

    /// The node's settings, if somebody has written any.
    public boolean hasSettings() {
        return Files.exists(folder.settings());
    }
}
