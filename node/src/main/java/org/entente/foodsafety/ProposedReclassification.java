package org.entente.foodsafety;

import java.time.Instant;
import org.entente.evidence.Actor;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// A reclassification that one officer proposes and another has to approve; private to this node until then.
///
/// @param from what it was classified as when it was proposed
public record ProposedReclassification(
        long id, NotificationReference reference, Classification from, Classification to, @Nullable RiskDecision risk, ScriptText reason, Actor proposedBy, Instant proposedAt) {}
