package org.entente.faults;

import java.time.Duration;
import java.util.List;

/// The wires between both sides do something else than carry.
///
/// @param cutAtEnd whether connections that were open in it are cut when it ends; if not, they stay as they are, half dead
record BadWeather(String name, String proves, Weather weather, Duration time, boolean cutAtEnd) implements Fault {

    static BadWeather down(Duration time) {
        return new BadWeather("peers that do not reach each other for " + time.toSeconds() + " s", "what was stated meanwhile is delivered afterwards, once and in order", Weather.DOWN, time, true);
    }

    static BadWeather slow(Duration time) {
        return new BadWeather("slow wires", "entries arrive late, but whole", Weather.slow(Duration.ofMillis(150), 30_000), time, false);
    }

    /// @param after bytes; a connection that is set up carries about 3,000 before anything is said
    static BadWeather cutting(long after) {
        return new BadWeather("connections cut in mid-bundle", "what was cut off comes again as a whole, and nothing comes twice", Weather.cutting(after), Duration.ofSeconds(3), true);
    }

    static BadWeather noAnswers() {
        return new BadWeather("answers that get lost", "what the sender does not know to be held comes again, and is held once", Weather.NO_ANSWERS, Duration.ofSeconds(3), true);
    }

    /// @param toTheEnd whether the connections stay half open, so that both sides have to give up by themselves
    static BadWeather halfOpen(boolean toTheEnd) {
        return new BadWeather(toTheEnd ? "half-open connections that nobody ends" : "half-open connections", "a call that is never answered is given up, and everything delivered by another", Weather.HALF_OPEN,
                Duration.ofSeconds(4), !toTheEnd);
    }

    @Override
    public void inject(Ground ground) throws Exception {
        ground.moment();
        wires(ground).forEach(wire -> wire.weather(weather));
        Thread.sleep(time);
    }

    @Override
    public void heal(Ground ground) {
        wires(ground).forEach(wire -> wire.weather(Weather.FAIR));
        if (cutAtEnd) {
            wires(ground).forEach(Wire::cut);
        }
    }

    private static List<Wire> wires(Ground ground) {
        return ground.sites().stream().map(ground::wireFrom).toList();
    }
}
