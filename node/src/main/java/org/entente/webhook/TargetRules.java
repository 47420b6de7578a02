package org.entente.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Where messages may go. Only https, to a host all of whose addresses are public ones or lie in a network that the node's settings name; never to this machine, link-local or other
/// inner addresses, so that nobody can make the node call what only it can reach. In the demonstration a receiver on this machine may be called, also by http.
///
/// The rules are applied when a subscription is made and again before each message, since names can come to mean other addresses; redirects are not followed.
@Component
class TargetRules {

    private static final int LONGEST = 500;

    /// Besides what Java itself knows as inner: shared (RFC 6598), protocol, documentation and benchmark ranges, reserved, unique local IPv6, NAT64, 6to4 and Teredo.
    private static final List<Network> INNER = Stream.of("0.0.0.0/8", "100.64.0.0/10", "192.0.0.0/24", "192.0.2.0/24", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "240.0.0.0/4",
            "fc00::/7", "64:ff9b::/96", "2002::/16", "2001::/32", "2001:db8::/32").map(Network::parse).toList();

    private final boolean loopback;
    private final List<Network> allowed;

    TargetRules(WebhookProperties properties) {
        this.loopback = properties.loopback();
        this.allowed = properties.networks().stream().map(Network::parse).toList();
    }

    /// The obstacle, if the node may not send there.
    Optional<WebhookRefusal> obstacle(URI url) {
        boolean plain = "http".equalsIgnoreCase(url.getScheme());
        boolean formed = (plain && loopback || "https".equalsIgnoreCase(url.getScheme())) && url.getHost() != null && url.getRawUserInfo() == null && url.getRawFragment() == null
                && url.toString().length() <= LONGEST;
        if (!formed) {
            return Optional.of(new WebhookRefusal.NotAnAddress());
        }
        return mayReach(url.getHost(), plain) ? Optional.empty() : Optional.of(new WebhookRefusal.NotReachable(url.getHost()));
    }

    private boolean mayReach(String host, boolean plain) {
        try {
            List<InetAddress> addresses = List.of(InetAddress.getAllByName(host));
            return addresses.stream().allMatch(each -> each.isLoopbackAddress() ? loopback : !plain && isOpen(each));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private boolean isOpen(InetAddress address) {
        boolean inner = address.isAnyLocalAddress() || address.isLinkLocalAddress() || address.isSiteLocalAddress() || address.isMulticastAddress()
                || INNER.stream().anyMatch(each -> each.holds(address));
        return !inner || allowed.stream().anyMatch(each -> each.holds(address));
    }
}
