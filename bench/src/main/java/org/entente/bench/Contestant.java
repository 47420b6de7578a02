package org.entente.bench;

import java.io.IOException;
import java.util.List;

/// Who is measured.
enum Contestant {
    ENTENTE("entente") {
        @Override
        Gateway start(Workplace workplace, List<String> nodeOptions) throws IOException {
            return NodePair.start(workplace, nodeOptions);
        }
    },
    PHASE4("phase4 + PostgreSQL") {
        @Override
        Gateway start(Workplace workplace, List<String> nodeOptions) throws IOException, InterruptedException {
            return As4Pair.start(workplace, this, As4Pair.Storage.POSTGRESQL);
        }
    },
    PHASE4_BARE("phase4 without storage") {
        @Override
        Gateway start(Workplace workplace, List<String> nodeOptions) throws IOException, InterruptedException {
            return As4Pair.start(workplace, this, As4Pair.Storage.NONE);
        }
    };

    private final String text;

    Contestant(String text) {
        this.text = text;
    }

    /// @param nodeOptions for the virtual machines of our nodes, besides the usual ones
    abstract Gateway start(Workplace workplace, List<String> nodeOptions) throws IOException, InterruptedException;

    @Override
    public String toString() {
        return text;
    }
}
