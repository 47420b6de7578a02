/// Delivery between the nodes: each government's entries travel to its counterparts in signed bundles over mutual TLS and come back as signed receipts. It writes one
/// kind of fact: that a government goes on in a new stream after a loss; verified entries of peers it hands to the journal. It keeps receipts, what was held or refused and why, and how each peer is doing, so that for every
/// entry it can be said where it is.
///
/// A party also hands on to another what a third one has stated, and the receipts for it, as long as a line is down ({@link Comparison}, {@link ReceiptRelay}).
///
/// Sending: {@link Senders} runs one {@link Sender} per peer. Receiving: {@link Door} opens a port of its own, {@link DoorFilter} knows the caller and {@link DoorRoutes} what is called, {@link EntriesDoor} reads bundles, {@link Inbox} has them examined by
/// {@link Checks} and admits them. Only form, signature and chain can stop a stream.
@ApplicationModule(displayName = "Exchange", allowedDependencies = {"storage", "party", "script", "journal", "agreement", "console"})
@NullMarked
package org.entente.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
