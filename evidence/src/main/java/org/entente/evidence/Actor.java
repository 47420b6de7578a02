package org.entente.evidence;

import java.util.regex.Pattern;

/// Who stated something: an organisation and the number of its officer, written `HK-FHB/1001`. Names of persons never
/// stand in an entry; the node that knows the officer resolves the number.
///
/// @param organisation 1 to 64 letters, digits or hyphens
/// @param officer      1 to 64 letters, digits, dots, underscores or hyphens
public record Actor(String organisation, String officer) {

    private static final Pattern ORGANISATION = Pattern.compile("[A-Za-z0-9-]{1,64}");
    private static final Pattern OFFICER = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private static final Kept<Actor> KNOWN = new Kept<>(Actor::read);

    public Actor {
        if (!ORGANISATION.matcher(organisation).matches() || !OFFICER.matcher(officer).matches()) {
            throw new IllegalArgumentException("Not an actor: " + organisation + "/" + officer);
        }
    }

    /// Reads what {@link #toString()} writes.
    ///
    /// @throws IllegalArgumentException for anything else
    public static Actor parse(String text) {
        return KNOWN.read(text);
    }

    private static Actor read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("Not an actor: " + text);
        }
        return new Actor(text.substring(0, slash), text.substring(slash + 1));
    }

    @Override
    public String toString() {
        return organisation + "/" + officer;
    }
}
