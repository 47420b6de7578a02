package org.entente.channel;

/// An officer's answers to the three questions of the channel guard (FS-1.4).
///
/// @param traded            is the food imported from or exported to the other side, or supplied to Hong Kong?
/// @param aboutTheTrade     is the information about the safety or quality of just that traded food?
/// @param incidentOfBoth    is it a major incident that involves both sides (FS-2d)?
/// @param firmOfTheOther    was a major problem found with a firm in the other side's area (FS-4a)?
public record ChannelAnswers(Answer traded, Answer aboutTheTrade, boolean incidentOfBoth, boolean firmOfTheOther) {

    public enum Answer {
        YES,
        NO,
        UNKNOWN
    }

    /// Whether another clause demands that the other side be told through this channel.
    public boolean dutyHere() {
        return incidentOfBoth || firmOfTheOther;
    }
}
