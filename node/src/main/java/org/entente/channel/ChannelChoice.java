package org.entente.channel;

/// What an officer chose where the guard left it to an officer.
public enum ChannelChoice {
    HERE,
    OTHER,
    /// Sent here for the duty's sake, and handed over to the existing channel as well.
    BOTH;

    public String messageKey() {
        return "channel.choice." + name();
    }
}
