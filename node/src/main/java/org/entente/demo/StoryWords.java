package org.entente.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Fills the gaps in a step of the story: `{oil}` is a reference that an earlier step kept, `{{now-3h}}` a moment and `{{day+20}}` a day seen from now.
final class StoryWords {

    private static final Pattern MOMENT = Pattern.compile("\\{\\{now(?:([+-])([0-9]+)([mhd]))?}}");
    private static final Pattern DAY = Pattern.compile("\\{\\{day([+-][0-9]+)?}}");
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z]+)}");
    private static final ZoneId ZONE = ZoneId.of("Asia/Hong_Kong");

    private final Map<String, String> references;
    private final Instant now = Clock.systemUTC().instant().truncatedTo(ChronoUnit.MINUTES);

    StoryWords(Map<String, String> references) {
        this.references = references;
    }

    String in(String text) {
        String dated = DAY.matcher(MOMENT.matcher(text).replaceAll(this::moment)).replaceAll(this::day);
        return REFERENCE.matcher(dated).replaceAll(found -> references.getOrDefault(found.group(1), found.group()));
    }

    JsonNode in(JsonNode body) {
        return body.isMissingNode() ? JsonMapper.shared().createObjectNode() : JsonMapper.shared().readTree(in(body.toString()));
    }

    private String moment(MatchResult found) {
        if (found.group(1) == null) {
            return now.toString();
        }
        long count = Long.parseLong(found.group(1) + found.group(2));
        return now.plus(switch (found.group(3)) {
            case "m" -> Duration.ofMinutes(count);
            case "h" -> Duration.ofHours(count);
            default -> Duration.ofDays(count);
        }).toString();
    }

    private String day(MatchResult found) {
        return LocalDate.ofInstant(now, ZONE).plusDays(found.group(1) == null ? 0 : Long.parseLong(found.group(1))).toString();
    }
}
