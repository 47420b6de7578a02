package org.entente.journal;

import java.util.List;
import org.entente.evidence.StreamId;

/// Which streams go on with the newest key, and which cannot because the key that would have to say so is missing.
record KeysChanged(List<StreamId> changed, List<StreamId> left) {}
