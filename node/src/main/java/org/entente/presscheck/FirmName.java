package org.entente.presscheck;

import org.entente.script.Folding;

/// Two ways of writing one firm's name come to the same.
final class FirmName {

    private FirmName() {}

    static String folded(String name) {
        return Folding.fold(name).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
