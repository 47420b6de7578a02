package org.entente.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.party.Government;
import org.entente.party.KeyFolder;
import org.entente.party.NodeHome;

/// The authorities pinned in this installation.
final class PinnedTrust {

    private PinnedTrust() {}

    /// The trust file of the first node found below a folder.
    static Path in(Path data) {
        return Government.all().stream()
                .map(each -> new KeyFolder(NodeHome.below(data, each).resolve("keys")).trustFile())
                .filter(Files::exists).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no keys are pinned in " + data + "; name the authorities to trust with --trust FILE"));
    }
}
