package org.entente.foodsafety.web;

import org.entente.foodsafety.CaseAction;
import org.entente.foodsafety.NotificationReference;
import org.entente.foodsafety.RequestLine;
import org.jspecify.annotations.Nullable;

/// Something that the officer can do about a notification now: its words, and where it is done.
///
/// @param press whether a press of the button does it, without a page of its own
record Task(CaseAction action, String messageKey, String link, boolean press) {

    /// @param asked the request that waits for our answer; needed for that action only
    static Task of(CaseAction action, NotificationReference reference, @Nullable RequestLine asked) {
        String path = "/notifications/" + reference;
        String key = "notifications.task." + action.name();
        return switch (action) {
            case OPEN -> new Task(action, key, path + "/open", true);
            case ASSESS -> new Task(action, key, path + "/assess", false);
            case REPORT -> new Task(action, key, path + "/report", false);
            case INFORM -> new Task(action, key, path + "/inform", false);
            case ADD_FOLLOW_UP -> new Task(action, key, path + "/follow-up", false);
            case REQUEST_INFORMATION -> new Task(action, key, path + "/ask", false);
            case ANSWER -> new Task(action, key, path + "/requests/" + (asked == null ? "" : asked.request().hash().hex()), false);
            case CORRECT -> new Task(action, key, path + "/correct", false);
            case RECLASSIFY -> new Task(action, key, path + "/reclassify", false);
            case WITHDRAW -> new Task(action, key, path + "/withdraw", false);
            case CLOSE -> new Task(action, key, path + "/close", false);
        };
    }
}
