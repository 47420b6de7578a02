package org.entente.foodsafety;

/// A liaison officer of the addressee, named by the entry's actor, has opened the notification.
public record NotificationOpened() implements FoodSafetyFact {}
