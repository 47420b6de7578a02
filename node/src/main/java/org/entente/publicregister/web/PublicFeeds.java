package org.entente.publicregister.web;

import java.util.Locale;
import org.entente.foodsafety.NotificationReference;
import org.entente.publicregister.PublicRegister;
import org.entente.publicregister.Release;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// What both sides have released, for systems: a feed of the last 50 changes in the language that the reader asks for, and each release as an alert in all three.
@RestController
class PublicFeeds {

    private static final int ENTRIES = 50;
    private static final MediaType CAP = MediaType.parseMediaType("application/cap+xml;charset=UTF-8");
    private static final MediaType ATOM = MediaType.parseMediaType("application/atom+xml;charset=UTF-8");

    private final PublicRegister register;
    private final CapAlert alert;
    private final AtomFeed feed;

    PublicFeeds(PublicRegister register, CapAlert alert, AtomFeed feed) {
        this.register = register;
        this.alert = alert;
        this.feed = feed;
    }

    @GetMapping("/public/notifications.atom")
    ResponseEntity<byte[]> feed(Locale locale) {
        byte[] xml = feed.write(register.published(0, ENTRIES).releases().stream().map(each -> Notice.of(each, locale)).toList(), base(), locale);
        return ResponseEntity.ok().contentType(ATOM).header(HttpHeaders.CONTENT_LANGUAGE, locale.toLanguageTag()).varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.COOKIE).body(xml);
    }

    @GetMapping("/public/notifications/{reference}.cap.xml")
    ResponseEntity<byte[]> alert(@PathVariable String reference) {
        Release release = NotificationReference.tryParse(reference).flatMap(register::published).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok().contentType(CAP).body(alert.write(release, base() + "/public/notifications/" + release.reference()));
    }

    private static String base() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}
