package org.entente.commandline;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.Callable;
import org.entente.party.KeyFolder;
import org.entente.party.NodeHome;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `entente signatory`: hands out a key to a person who signs originals, for a government whose signatories have none of their own.
@Command(name = "signatory", description = "Make a key file (PKCS #12) for a person who signs papers for the government, certified with the authority in the key folder.", mixinStandardHelpOptions = true)
final class SignatoryCommand implements Callable<Integer> {

    private static final int SHORTEST = 8;
    private static final int LONGEST_NAME = 64;

    @Mixin
    DataOptions options;

    @Option(names = "--name", paramLabel = "NAME", required = true, description = "the person, as signatures are to name him or her: 1 to " + LONGEST_NAME + " characters")
    String name;

    @Option(names = "--out", paramLabel = "FILE", required = true, description = "where to write the key file; it must not exist")
    Path out;

    @Option(names = "--password", paramLabel = "PASSWORD", required = true, interactive = true, arity = "0..1", description = "of the key file, at least " + SHORTEST + " characters; asked for when left empty")
    char[] password;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    @Override
    public Integer call() throws Exception {
        KeyFolder keys = new KeyFolder(NodeHome.below(options.data, options.government()).resolve("keys"));
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new IllegalStateException("a name has 1 to " + LONGEST_NAME + " characters");
        }
        if (password.length < SHORTEST) {
            throw new IllegalStateException("a password has at least " + SHORTEST + " characters");
        }
        if (Files.exists(out)) {
            throw new IllegalStateException(out + " exists; choose another file");
        }
        if (!keys.issueSignatory(options.government(), name.strip(), out, password, Clock.systemUTC().instant())) {
            throw new IllegalStateException("the authority's key is not in the node's key folder: let the authority itself issue the certificate");
        }
        Arrays.fill(password, ' ');
        System.out.printf("%s can sign papers for %s with %s.%n", name.strip(), options.government(), out);
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(Map.of("file", out.toString())));
        }
        return 0;
    }
}
