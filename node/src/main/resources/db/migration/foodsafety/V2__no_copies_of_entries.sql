-- Notifications are folded from the journal's own entries.
drop table foodsafety_view.notification_entry;
