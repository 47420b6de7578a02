package org.entente.journal;

import java.util.concurrent.ThreadLocalRandom;

/// How far this node's journal goes: the last position given, the last place in the order of application, and a mark that changes by chance with each append.
record HeadRow(long position, long applied, long mark) {

    HeadRow at(long position, long applied) {
        return new HeadRow(position, applied, ThreadLocalRandom.current().nextLong());
    }
}
