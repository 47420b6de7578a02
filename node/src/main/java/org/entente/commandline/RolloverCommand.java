package org.entente.commandline;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.entente.party.KeyFolder;
import org.entente.party.NodeHome;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `entente rollover`: goes over to a new key, for statements or for the lines to peers.
@Command(name = "rollover", description = "Go over to a new signing key, stated with the old one in every stream of the node; or to a new key for the lines to peers.", mixinStandardHelpOptions = true)
final class RolloverCommand implements Callable<Integer> {

    @Mixin
    DataOptions options;

    @Option(names = "--transport", description = "renew the key for the lines to peers instead")
    boolean transport;

    @ArgGroup(exclusive = false)
    @Nullable Brought brought;

    @Option(names = "--officer", paramLabel = "NUMBER", description = "the administrator on whose word the change is stated; the first one enrolled by default")
    @Nullable String officer;

    @Option(names = "--json", description = "end with one line of JSON")
    boolean json;

    /// A key that was made elsewhere.
    static final class Brought {

        @Option(names = "--key", paramLabel = "FILE", required = true, description = "a new key that was made elsewhere: PKCS #8, PEM; by default one is made and certified with the authority in the key folder")
        Path key;

        @Option(names = "--certificate", paramLabel = "FILE", required = true, description = "its certificate, PEM")
        Path certificate;
    }

    @Override
    public Integer call() throws Exception {
        if (brought != null) {
            bring(new KeyFolder(NodeHome.below(options.data, options.government()).resolve("keys")), brought);
        }
        KeyRenewal.Answer answer = options.atNode(running -> running.post(path(), KeyRenewal.Answer.class), node -> renew(node.getBean(KeyRenewal.class)));
        if (answer.refused() != null) {
            throw new IllegalStateException(answer.refused() + "; nothing was changed");
        }
        System.out.printf("%s goes on with the %s key of certificate %s, good until %s%s.%n", options.government(), transport ? "transport" : "signing", answer.serial(), answer.until(),
                transport ? "" : "; stated in " + answer.streams() + " streams");
        if (answer.left() > 0) {
            System.out.printf("%d streams cannot go on: the key that would have to say so is missing.%n", answer.left());
        }
        if (json) {
            System.out.println(JsonMapper.shared().writeValueAsString(answer));
        }
        return 0;
    }

    private void bring(KeyFolder keys, Brought files) throws IOException {
        if (transport) {
            keys.bringTransport(files.key, files.certificate);
        } else {
            keys.bringSigning(files.key, files.certificate);
        }
    }

    private KeyRenewal.Answer renew(KeyRenewal renewal) {
        return transport ? renewal.transport() : renewal.signing(officer);
    }

    private String path() {
        return transport ? "/administration/keys/transport"
                : "/administration/keys/signing" + (officer == null ? "" : "?officer=" + URLEncoder.encode(officer, StandardCharsets.UTF_8));
    }
}
