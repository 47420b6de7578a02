package org.entente.foodsafety;

import org.entente.journal.Fact;

/// What one government tells the other about a notification. The subject of each is the notification's reference.
public sealed interface FoodSafetyFact extends Fact
        permits NotificationIssued, FollowUpAdded, InformationRequested, InformationAnswered, NotificationCorrected, NotificationReclassified, NotificationWithdrawn,
                NotificationOpened, NotificationAssessed, ReportedToGovernment, DepartmentsInformed, NotificationClosed {}
