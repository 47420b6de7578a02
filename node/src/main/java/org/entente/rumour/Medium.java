package org.entente.rumour;

import java.util.Locale;

/// Where a report appeared. FS-5 names television, radio and newspapers "and other media"; the last two are our reading of these.
public enum Medium {
    TELEVISION,
    RADIO,
    PRESS,
    WEB,
    CHAT;

    public String messageKey() {
        return "rumour.medium." + name().toLowerCase(Locale.ROOT);
    }
}
