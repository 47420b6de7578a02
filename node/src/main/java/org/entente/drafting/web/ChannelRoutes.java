package org.entente.drafting.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.entente.api.ApiController;
import org.entente.api.Page;
import org.entente.channel.ChannelAnswers;
import org.entente.channel.ChannelDecision;
import org.entente.channel.ChannelGuard;
import org.entente.channel.HandOver;
import org.entente.channel.HandOvers;
import org.entente.console.Text;
import org.entente.console.Texts;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/// The channel guard (FS-1.4): what three answers come to, and what was handed over.
@ApiController
@PreAuthorize("hasAnyRole('LIAISON', 'DRAFTER', 'AUDITOR')")
class ChannelRoutes {

    private final HandOvers handOvers;
    private final Texts texts;

    ChannelRoutes(HandOvers handOvers, Texts texts) {
        this.handOvers = handOvers;
        this.texts = texts;
    }

    /// @param duties clauses that demand telling the other side here, whatever else holds
    record ChannelWay(Way way, List<String> duties, String detail) {

        enum Way {
            HERE,
            OTHER,
            OFFICER_DECIDES
        }
    }

    @PostMapping("/channel-decisions")
    ChannelWay decideChannel(@RequestBody ChannelAnswers answers, Locale language) {
        ChannelDecision decision = ChannelGuard.decide(answers);
        ChannelWay.Way way = switch (decision) {
            case ChannelDecision.SendHere here -> ChannelWay.Way.HERE;
            case ChannelDecision.OtherChannel other -> ChannelWay.Way.OTHER;
            case ChannelDecision.OfficerDecides open -> ChannelWay.Way.OFFICER_DECIDES;
        };
        return new ChannelWay(way, ChannelGuard.duties(answers), texts.of(Text.of(decision.messageKey()), language));
    }

    @GetMapping("/hand-overs")
    List<HandOver> listHandOvers(@RequestParam(defaultValue = "" + Page.USUAL) @Min(1) @Max(Page.MOST) int limit) {
        return handOvers.latest(limit, 0);
    }
}
