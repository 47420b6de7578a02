package org.entente.publicregister;

import java.util.List;

/// One page of a longer list of releases.
///
/// @param total releases in all
public record ReleasePage(List<Release> releases, long total) {

    public ReleasePage {
        releases = List.copyOf(releases);
    }
}
