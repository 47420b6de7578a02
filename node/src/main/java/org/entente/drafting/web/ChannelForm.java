package org.entente.drafting.web;

import org.entente.channel.ChannelAnswers;
import org.entente.channel.ChannelChoice;
import org.entente.channel.ChannelNote;
import org.entente.console.FormReader;
import org.jspecify.annotations.Nullable;

/// The questions of the channel guard (FS-1.4), and the officer's decision where two rules meet.
record ChannelForm(
        @Nullable String traded, @Nullable String aboutTheTrade, boolean incidentOfBoth, boolean firmOfTheOther, @Nullable String choice, @Nullable String reason, @Nullable String receivingBody) {

    static ChannelForm of(@Nullable ChannelNote note) {
        if (note == null) {
            return new ChannelForm(null, null, false, false, null, null, null);
        }
        ChannelAnswers said = note.answers();
        return new ChannelForm(said.traded().name(), said.aboutTheTrade().name(), said.incidentOfBoth(), said.firmOfTheOther(), Shown.name(note.choice()), note.reason(), note.receivingBody());
    }

    @Nullable ChannelNote note(FormReader read) {
        var first = read.requiredChoice("traded", traded, ChannelAnswers.Answer.values());
        var second = first == ChannelAnswers.Answer.NO && !Shown.any(aboutTheTrade) ? ChannelAnswers.Answer.NO : read.requiredChoice("aboutTheTrade", aboutTheTrade, ChannelAnswers.Answer.values());
        var chosen = read.choice("choice", choice, ChannelChoice.values());
        String why = chosen == null ? read.line("reason", reason, ChannelNote.REASON) : read.requiredLine("reason", reason, ChannelNote.REASON);
        String body = chosen == ChannelChoice.BOTH ? read.requiredLine("receivingBody", receivingBody, ChannelNote.BODY) : read.line("receivingBody", receivingBody, ChannelNote.BODY);
        return first == null || second == null || read.failed() ? null : new ChannelNote(new ChannelAnswers(first, second, incidentOfBoth, firmOfTheOther), chosen, why, body);
    }
}
