package org.entente.drafting.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.entente.channel.ChannelChoice;
import org.entente.console.Choice;
import org.entente.console.Text;
import org.entente.foodsafety.Basis;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.Confidentiality;
import org.entente.foodsafety.Hazard;
import org.entente.foodsafety.Measure;
import org.entente.foodsafety.NotificationKind;
import org.entente.foodsafety.Operator;
import org.entente.foodsafety.RiskDecision;
import org.entente.foodsafety.Side;

/// What can be chosen in the forms of a draft, by the name of the list in the templates.
final class Offers {

    static final Map<String, List<Choice>> ALL = Map.ofEntries(
            Map.entry("kinds", of(NotificationKind.values(), NotificationKind::messageKey)),
            Map.entry("classifications", of(Classification.values(), Classification::messageKey)),
            Map.entry("confidentialities", of(Confidentiality.values(), Confidentiality::messageKey)),
            Map.entry("bases", of(Basis.values(), Basis::messageKey)),
            Map.entry("levels", of(RiskDecision.Level.values(), RiskDecision.Level::messageKey)),
            Map.entry("categories", of(Hazard.Category.values(), Hazard.Category::messageKey)),
            Map.entry("sides", of(Side.values(), Side::messageKey)),
            Map.entry("roles", of(Operator.Role.values(), Operator.Role::messageKey)),
            Map.entry("measureKinds", of(Measure.Kind.values(), Measure.Kind::messageKey)),
            Map.entry("channelChoices", of(ChannelChoice.values(), ChannelChoice::messageKey)),
            Map.entry("orders", List.of(new Choice("yes", Text.of("notifications.field.measures.voluntary.yes")), new Choice("no", Text.of("notifications.field.measures.voluntary.no")))),
            Map.entry("answers", List.of(new Choice("YES", Text.of("channel.answer.YES")), new Choice("NO", Text.of("channel.answer.NO")), new Choice("UNKNOWN", Text.of("channel.answer.UNKNOWN")))));

    private Offers() {}

    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> messageKey) {
        return Arrays.stream(values).map(each -> new Choice(each.name(), Text.of(messageKey.apply(each)))).toList();
    }
}
