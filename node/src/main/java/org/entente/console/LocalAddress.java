package org.entente.console;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/// An address within this node, made from one that came from outside: it cannot lead a reader elsewhere.
public final class LocalAddress {

    private static final String DESK = "/";
    private static final int LONGEST = 1000;

    private LocalAddress() {}

    /// Path and query of the address; the desk if there is none, if it is no page of this node, or if it is longer than 1,000
    /// characters.
    public static String of(@Nullable String address) {
        if (address == null || address.length() > LONGEST) {
            return DESK;
        }
        try {
            URI uri = new URI(address);
            String path = uri.getRawPath();
            if (uri.isOpaque() || uri.getRawAuthority() != null || path == null || !path.startsWith("/") || path.startsWith("//") || path.startsWith("/sign-")) {
                return DESK;
            }
            return uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery();
        } catch (URISyntaxException unreadable) {
            return DESK;
        }
    }

    /// Path and query of a full address of this node, as a browser reports where it is.
    static String ofPage(@Nullable String address) {
        return of(address == null ? null : address.replaceFirst("^https?://[^/?#]*", ""));
    }
}
