package org.entente.foodsafety.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import org.entente.console.Times;
import org.entente.foodsafety.CaseState;
import org.entente.foodsafety.Classification;
import org.entente.foodsafety.NotificationFilter;
import org.entente.foodsafety.NotificationFilter.Direction;
import org.entente.foodsafety.NotificationKind;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/// What an officer asked the list for, as typed. What cannot be read leaves its part open.
record ListForm(
        @Nullable String tab, @Nullable String q, @Nullable String kind, @Nullable String classification, @Nullable String state, @Nullable String exercise,
        @Nullable String from, @Nullable String to, @Nullable String page) {

    /// Characters in a search.
    static final int LONGEST = 200;

    Direction direction() {
        return "sent".equals(tab) ? Direction.OUTGOING : Direction.INCOMING;
    }

    boolean everywhere() {
        return "all".equals(tab);
    }

    public String currentTab() {
        return everywhere() ? "all" : direction() == Direction.OUTGOING ? "sent" : "received";
    }

    public String question() {
        String asked = q == null ? "" : q.strip();
        return asked.length() > LONGEST ? asked.substring(0, LONGEST) : asked;
    }

    int number() {
        return page != null && page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1;
    }

    NotificationFilter filter() {
        return new NotificationFilter(everywhere() ? null : direction(), find(NotificationKind.values(), kind), find(Classification.values(), classification),
                find(CaseState.values(), state), question().isEmpty() ? null : question(), "yes".equals(exercise) ? Boolean.TRUE : "no".equals(exercise) ? Boolean.FALSE : null,
                day(from).orElse(null), day(to).orElse(null));
    }

    /// Whether anything but the tab was chosen.
    public boolean narrows() {
        return !question().isEmpty() || filtered();
    }

    /// Whether one of the further filters was chosen.
    public boolean filtered() {
        return filter().kind() != null || filter().classification() != null || filter().state() != null || filter().exercise() != null
                || filter().from() != null || filter().to() != null;
    }

    public boolean unreadableDay() {
        return unreadable(from) || unreadable(to);
    }

    /// Address of this list without its page.
    String address() {
        var address = UriComponentsBuilder.fromPath("/notifications").queryParam("tab", currentTab());
        add(address, "q", question());
        add(address, "kind", kind);
        add(address, "classification", classification);
        add(address, "state", state);
        add(address, "exercise", exercise);
        add(address, "from", from);
        add(address, "to", to);
        return address.encode().build().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            address.queryParam(name, value);
        }
    }

    private static boolean unreadable(@Nullable String typed) {
        return typed != null && !typed.isBlank() && day(typed).isEmpty();
    }

    private static Optional<LocalDate> day(@Nullable String typed) {
        return typed == null ? Optional.empty() : Times.typedDay(typed);
    }

    private static <E extends Enum<E>> @Nullable E find(E[] values, @Nullable String name) {
        return Arrays.stream(values).filter(each -> each.name().equals(name)).findFirst().orElse(null);
    }
}
