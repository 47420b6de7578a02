package org.entente.commandline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The file that holds the keys and settings of a node, sealed with a passphrase.
final class SealOptions {

    @Option(names = "--keys", paramLabel = "FILE", required = true, description = "the file with the node's keys and settings, sealed with a passphrase; without it they are left out")
    Path keys;

    @Option(names = "--passphrase", paramLabel = "FILE", required = true, description = "a file whose first line is the passphrase")
    Path passphrase;

    char[] words() throws IOException {
        String first = Files.readString(passphrase).lines().findFirst().orElse("").strip();
        if (first.length() < 12) {
            throw new IllegalArgumentException("a passphrase has at least 12 characters");
        }
        return first.toCharArray();
    }
}
