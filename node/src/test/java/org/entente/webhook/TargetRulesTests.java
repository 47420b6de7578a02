package org.entente.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

class TargetRulesTests {

    private final TargetRules rules = new TargetRules(new WebhookProperties(false, List.of("10.20.0.0/16")));

    @ParameterizedTest
    @ValueSource(strings = {
        "https://127.0.0.1/", "https://localhost/", "https://[::1]/", "https://0.0.0.0/", "https://169.254.169.254/latest", "https://10.0.0.1/", "https://192.168.1.1/", "https://172.16.0.1/",
        "https://100.64.0.1/", "https://[fd00::1]/", "https://[fe80::1]/", "https://[::ffff:127.0.0.1]/", "https://224.0.0.1/", "https://2130706433/", "https://no-such-host.invalid/"
    })
    void neverReachesInside(String url) {
        assertThat(rules.obstacle(URI.create(url))).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://8.8.8.8/", "file:///etc/passwd", "https:///x", "https://user@8.8.8.8/", "https://8.8.8.8/#part"})
    void takesOnlyPlainHttpsAddresses(String url) {
        assertThat(rules.obstacle(URI.create(url))).containsInstanceOf(WebhookRefusal.NotAnAddress.class);
    }

    @Test
    void reachesPublicAddressesAndTheNetworksThatSettingsName() {
        assertThat(rules.obstacle(URI.create("https://8.8.8.8/"))).isEmpty();
        assertThat(rules.obstacle(URI.create("https://10.20.3.4:8443/hook?x=1"))).isEmpty();
    }

    @Test
    void reachesThisMachineOnlyWhereThatIsAllowed() {
        TargetRules loopback = new TargetRules(new WebhookProperties(true, List.of()));
        assertThat(loopback.obstacle(URI.create("http://127.0.0.1:1234/"))).isEmpty();
        assertThat(loopback.obstacle(URI.create("http://8.8.8.8/"))).isPresent();
    }
}
