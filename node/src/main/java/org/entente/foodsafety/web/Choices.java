package org.entente.foodsafety.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.entente.console.Choice;
import org.entente.console.Text;

/// What an enum offers in a form: its names, with the words that stand for them.
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> List<Choice> of(E[] values, Function<E, String> messageKey) {
        return Arrays.stream(values).map(each -> new Choice(each.name(), Text.of(messageKey.apply(each)))).toList();
    }
}
