package org.entente.commandline;

import java.util.Set;
import org.entente.party.Names;
import org.entente.party.Role;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Who an officer is.
final class OfficerOptions {

    @Option(names = "--organisation", paramLabel = "ID", required = true, description = "such as HK-FHB")
    String organisation;

    @Option(names = "--role", paramLabel = "ROLE", required = true, split = ",", description = "${COMPLETION-CANDIDATES}; several with commas")
    Set<Role> roles;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "name in Traditional Chinese; serves for the others as well if they are not given")
    String hant;

    @Option(names = "--name-hans", paramLabel = "NAME", description = "name in Simplified Chinese")
    @Nullable String hans;

    @Option(names = "--name-en", paramLabel = "NAME", description = "name in English")
    @Nullable String english;

    Names names() {
        return new Names(hant, hans == null ? hant : hans, english == null ? hant : english);
    }
}
