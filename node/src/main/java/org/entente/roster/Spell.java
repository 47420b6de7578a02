package org.entente.roster;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who answers from when to when, before it has a number.
record Spell(Instant from, Instant until, String officer, @Nullable String deputy, String phone) {

    Spell between(Instant from, Instant until) {
        return new Spell(from, until, officer, deputy, phone);
    }

    Spell by(String officer, @Nullable String deputy, String phone) {
        return new Spell(from, until, officer, deputy, phone);
    }

    Optional<String> standsIn() {
        return Optional.ofNullable(deputy);
    }

    boolean involves(String number) {
        return officer.equals(number) || Objects.equals(deputy, number);
    }

    boolean touches(Instant from, Instant until) {
        return this.from.isBefore(until) && this.until.isAfter(from);
    }

    boolean isEmpty() {
        return !from.isBefore(until);
    }
}
