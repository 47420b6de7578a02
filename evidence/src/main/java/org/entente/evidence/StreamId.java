package org.entente.evidence;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names a stream: what one government states under one agreement. Written `urn:entente:HK:food-safety`.
///
/// @param government   two to eight capital letters
/// @param agreement    the agreement's short name (1 to 64 of a-z, 0-9 and hyphen), or `cooperation-GD-HK` for what stands
///                     between two governments without any agreement; the two codes are in alphabetical order
/// @param continuation 1, or more after a backup was restored and the lost end could not be had again
public record StreamId(String government, String agreement, int continuation) {

    private static final Pattern GOVERNMENT = Pattern.compile("[A-Z]{2,8}");
    private static final Pattern AGREEMENT = Pattern.compile("[a-z0-9][a-z0-9-]{0,63}");
    private static final Pattern COOPERATION = Pattern.compile("cooperation-([A-Z]{2,8})-([A-Z]{2,8})");
    private static final Pattern SOURCE = Pattern.compile("urn:entente:([A-Z]{2,8}):([A-Za-z0-9-]{1,64})(?::([2-9]|[1-9][0-9]{1,3}))?");

    private static final Kept<StreamId> KNOWN = new Kept<>(StreamId::read);

    public StreamId {
        if (!isGovernment(government) || !isAgreement(agreement) || continuation < 1 || continuation > 9999) {
            throw new IllegalArgumentException("Not a stream: " + government + ", " + agreement + ", " + continuation);
        }
    }

    public StreamId(String government, String agreement) {
        this(government, agreement, 1);
    }

    /// Reads what {@link #source()} writes.
    ///
    /// @throws IllegalArgumentException for anything else
    public static StreamId parse(String source) {
        return KNOWN.read(source);
    }

    private static StreamId read(String source) {
        Matcher m = SOURCE.matcher(source);
        if (!m.matches()) {
            throw new IllegalArgumentException("Not the name of a stream: " + source);
        }
        return new StreamId(m.group(1), m.group(2), m.group(3) == null ? 1 : Integer.parseInt(m.group(3)));
    }

    /// The stream's name on the wire and for people.
    public String source() {
        return "urn:entente:" + government + ":" + agreement + (continuation == 1 ? "" : ":" + continuation);
    }

    @Override
    public String toString() {
        return source();
    }

    static boolean isGovernment(String code) {
        return GOVERNMENT.matcher(code).matches();
    }

    static boolean isAgreement(String name) {
        Matcher m = COOPERATION.matcher(name);
        return AGREEMENT.matcher(name).matches() || m.matches() && m.group(1).compareTo(m.group(2)) < 0;
    }
}
