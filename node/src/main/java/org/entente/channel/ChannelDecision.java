package org.entente.channel;

import java.util.List;

/// Which way a piece of information goes (FS-1.4). Never a flat refusal: what belongs elsewhere is handed over and recorded, and where two
/// rules of the agreement meet an officer decides.
public sealed interface ChannelDecision {

    /// Key of the reason in the message bundles.
    String messageKey();

    /// It is sent through this channel.
    record SendHere(Why why) implements ChannelDecision {

        public enum Why {
            /// The food is not traded between the two sides.
            NOT_TRADED,
            /// The food is traded, and the information is about something else.
            NOT_ABOUT_THE_TRADE,
            /// It is not known whether the food is traded, and a duty of this agreement does not wait.
            DUTY_DOES_NOT_WAIT
        }

        @Override
        public String messageKey() {
            return "channel.here." + why;
        }
    }

    /// It goes through the existing practice between Hong Kong and mainland departments; a hand-over is recorded.
    record OtherChannel() implements ChannelDecision {

        @Override
        public String messageKey() {
            return "channel.other";
        }
    }

    /// Two rules meet, or too little is known: an officer chooses with a reason. No choice makes a duty disappear.
    ///
    /// @param duties clauses that demand telling the other side here: `FS-2d`, `FS-4a`
    record OfficerDecides(List<String> duties) implements ChannelDecision {

        public OfficerDecides {
            duties = List.copyOf(duties);
        }

        @Override
        public String messageKey() {
            return duties.isEmpty() ? "channel.unclear" : "channel.both";
        }
    }
}
