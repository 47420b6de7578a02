package org.entente.evidence;

/// Text as it can be signed. Half a surrogate pair is no text, and databases cannot keep U+0000: what is signed must not lead to either.
public final class WireText {

    private WireText() {}

    /// Whether all of it is characters, and none of them U+0000.
    public static boolean isValid(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
            if (c == 0 || Character.isSurrogate(c) && !pair) {
                return false;
            }
            i += pair ? 1 : 0;
        }
        return true;
    }
}
