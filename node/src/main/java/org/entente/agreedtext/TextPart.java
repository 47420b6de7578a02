package org.entente.agreedtext;

import java.util.List;
import org.entente.officialtext.AgreementText;
import org.entente.officialtext.PublishedText;
import org.entente.officialtext.Unread;

/// One agreement within a published text that was read.
///
/// @param number its place among the agreements, from 1
public record TextPart(PublishedText read, int number) {

    public TextPart {
        if (number < 1 || number > read.agreements().size()) {
            throw new IllegalArgumentException("No part " + number);
        }
    }

    public AgreementText text() {
        return read.agreements().get(number - 1);
    }

    /// The places in it that could not be read.
    public List<Unread> unread() {
        int from = text().title().line();
        int to = number < read.agreements().size() ? read.agreements().get(number).title().line() : Integer.MAX_VALUE;
        return read.unread().stream().filter(each -> each.passage().line() >= from && each.passage().line() < to).toList();
    }
}
