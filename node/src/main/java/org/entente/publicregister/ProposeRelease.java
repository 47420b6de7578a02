package org.entente.publicregister;

import org.entente.foodsafety.NotificationReference;

/// Command: put before the other side what the public should be told about a notification.
public record ProposeRelease(NotificationReference reference, Wording wording, Severity severity, Urgency urgency, Certainty certainty) {}
