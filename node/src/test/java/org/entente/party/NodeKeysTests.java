package org.entente.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.entente.evidence.EntrySigner;
import org.junit.jupiter.api.Test;

class NodeKeysTests {

    private static final Government HK = Government.HONG_KONG;

    private final KeyFolder folder = TestKeys.copy(HK);
    private final Path files = folder.trustFile().getParent();
    private final NodeKeys keys = NodeKeys.in(folder, HK);

    NodeKeysTests() throws IOException {}

    @Test
    void usesTheNewKeyAtOnceAndKeepsTheOldOneUntilItIsForgotten() {
        EntrySigner old = keys.signer();
        assertThat(keys.renewSigner(Instant.now())).isEqualTo(new NodeKeys.Renewal.Renewed(keys.signer().certificate()));
        assertThat(keys.signer().certificate()).isNotEqualTo(old.certificate());
        assertThat(keys.signer(old.certificate())).isPresent();
        keys.forgetOldSigners();
        assertThat(keys.signer(old.certificate())).isEmpty();
        assertThat(keys.signer(keys.signer().certificate())).isPresent();
    }

    @Test
    void finishesWhatAnInterruptionLeft() throws IOException {
        folder.issue(HK, KeyFolder.SIGNING, Instant.now());
        var fresh = folder.certificate("signing-next");
        Files.move(files.resolve("signing-next.key"), files.resolve("signing.key"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(folder.signer().certificate()).isEqualTo(fresh);
        assertThat(files.resolve("signing-next.pem")).doesNotExist();
    }

    @Test
    void takesAKeyThatWasMadeElsewhere() throws IOException {
        KeyFolder elsewhere = new KeyFolder(Files.createTempDirectory(files, "elsewhere"));
        for (String name : new String[] {"authority.key", "authority.pem", "signing.key", "signing.pem", "trust.json"}) {
            Files.copy(files.resolve(name), elsewhere.trustFile().resolveSibling(name));
        }
        elsewhere.issue(HK, KeyFolder.SIGNING, Instant.now());
        Files.delete(files.resolve("authority.key"));
        assertThat(keys.renewSigner(Instant.now())).isEqualTo(NodeKeys.Renewal.Refused.NO_AUTHORITY_KEY);
        Path made = elsewhere.trustFile().getParent();
        folder.bringSigning(made.resolve("signing-next.key"), made.resolve("signing-next.pem"));
        assertThat(keys.renewSigner(Instant.now())).isEqualTo(new NodeKeys.Renewal.Renewed(elsewhere.certificate("signing-next")));
    }

    @Test
    void refusesWhatIsNotGoodAndKeepsTheOldKey() throws IOException {
        EntrySigner old = keys.signer();
        folder.bringSigning(files.resolve("transport.key"), files.resolve("transport.pem"));
        assertThat(keys.renewSigner(Instant.now())).isEqualTo(NodeKeys.Renewal.Refused.NOT_GOOD);
        folder.bringSigning(files.resolve("transport.key"), files.resolve("signing.pem"));
        assertThat(keys.renewSigner(Instant.now())).isEqualTo(NodeKeys.Renewal.Refused.NOT_GOOD);
        folder.bringTransport(files.resolve("signing.key"), files.resolve("signing.pem"));
        assertThat(keys.renewTransport(Instant.now())).isEqualTo(NodeKeys.Renewal.Refused.NOT_GOOD);
        Path stranger = TestKeys.folder(Government.GUANGDONG).trustFile().getParent();
        folder.bringSigning(stranger.resolve("signing.key"), stranger.resolve("signing.pem"));
        assertThat(keys.renewSigner(Instant.now())).isEqualTo(NodeKeys.Renewal.Refused.NOT_GOOD);
        assertThat(keys.signer().certificate()).isEqualTo(old.certificate());
        assertThat(files.resolve("signing-next.key")).doesNotExist();
    }
}
