package org.entente.foodsafety;

/// Whether a name stands in a text: Chinese anywhere, a name that begins or ends with a Latin letter or digit only as whole words.
final class NameInText {

    private NameInText() {}

    /// @param text folded, as the name is
    static boolean stands(String text, String name) {
        for (int at = text.indexOf(name); at >= 0 && !name.isEmpty(); at = text.indexOf(name, at + 1)) {
            if (!runsOn(text, at - 1, at) && !runsOn(text, at + name.length() - 1, at + name.length())) {
                return true;
            }
        }
        return false;
    }

    private static boolean runsOn(String text, int left, int right) {
        return left >= 0 && right < text.length() && spelled(text.charAt(left)) && spelled(text.charAt(right));
    }

    private static boolean spelled(char c) {
        return Character.isLetterOrDigit(c) && !Character.isIdeographic(c) && !Character.isSurrogate(c);
    }
}
