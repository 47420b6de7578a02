package org.entente.officialtext;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/// Reads the lines below the last provision. Two parties sign beside each other, and a text has their columns one line after the other: the first party goes with the first signatory and the
/// first date. Where the numbers of them differ, nothing is put together.
final class SignatureReader {

    private final List<Block> blocks;
    private final List<Unread> unread;
    private final List<SignatureCell> cells = new ArrayList<>();
    private final List<Signature> signatures = new ArrayList<>();
    private int page;

    SignatureReader(List<Block> blocks, List<Unread> unread) {
        this.blocks = blocks;
        this.unread = unread;
    }

    List<Signature> read() {
        for (int at = 0; at < blocks.size(); ) {
            int end = at + 1;
            while (end < blocks.size() && !blocks.get(end).apart()) {
                end++;
            }
            together(blocks.subList(at, end));
            at = end;
        }
        pages();
        signatures.stream().filter(each -> each.name() == null).forEach(each -> unread.add(new Unread(Unread.Kind.SIGNATORY_NOT_STATED, new Passage(each.line(), each.party()))));
        return signatures;
    }

    /// Lines without an empty one between them.
    private void together(List<Block> lines) {
        StringBuilder party = new StringBuilder();
        int first = lines.getFirst().line();
        for (int at = 0; at < lines.size(); at++) {
            Block line = lines.get(at);
            Matcher representative = SignatureCell.REPRESENTATIVE.matcher(line.folded());
            if (representative.find()) {
                party.append(line.text(), 0, representative.start());
                addParty(first, party);
                boolean nameBelow = at + 1 < lines.size() && representative.end() < line.text().length() && !SignatureCell.looksLikeOne(lines.get(at + 1));
                representatives(line, representative, nameBelow ? " " + lines.get(++at).text() : "");
            } else if (SignatureCell.date(line).isPresent()) {
                addParty(first, party);
                cells.add(SignatureCell.date(line).orElseThrow());
            } else if (isSignatory(line)) {
                addParty(first, party);
                cells.add(SignatureCell.signatory(line.line(), line.text()).orElseThrow());
            } else {
                party.append(line.text());
            }
        }
        addParty(first, party);
    }

    private void addParty(int line, StringBuilder name) {
        String text = name.toString().strip();
        name.setLength(0);
        if (text.isEmpty()) {
            return;
        }
        SignatureCell.Party party = SignatureCell.Party.of(Block.of(line, text, true));
        if (!cells.isEmpty() && cells.getLast() instanceof SignatureCell.Party before && before.isGovernmentAlone()) {
            cells.set(cells.size() - 1, new SignatureCell.Party(before.line(), before.name() + party.name()));
        } else {
            cells.add(party);
        }
    }

    private static boolean isSignatory(Block line) {
        return SignatureCell.signatory(line.line(), line.text()).isPresent();
    }

    /// One representative, or several beside each other on the line.
    private void representatives(Block line, Matcher found, String below) {
        int from = found.end();
        while (found.find()) {
            addSignatory(line, line.text().substring(from, found.start()));
            from = found.end();
        }
        addSignatory(line, line.text().substring(from) + below);
    }

    private void addSignatory(Block line, String words) {
        SignatureCell.signatory(line.line(), words).ifPresentOrElse(cells::add, () -> cells.add(new SignatureCell.Signatory(line.line(), null, words.strip())));
    }

    /// A party after a date begins the next page.
    private void pages() {
        List<SignatureCell> onPage = new ArrayList<>();
        for (SignatureCell cell : cells) {
            if (cell instanceof SignatureCell.Party && onPage.stream().anyMatch(SignatureCell.Date.class::isInstance)) {
                page(onPage);
                onPage = new ArrayList<>();
            }
            onPage.add(cell);
        }
        if (!onPage.isEmpty()) {
            page(onPage);
        }
    }

    private void page(List<SignatureCell> onPage) {
        page++;
        List<SignatureCell.Party> parties = of(onPage, SignatureCell.Party.class);
        List<SignatureCell.Signatory> signatories = of(onPage, SignatureCell.Signatory.class);
        List<SignatureCell.Date> dates = of(onPage, SignatureCell.Date.class);
        boolean aligned = !parties.isEmpty() && fits(signatories.size(), parties.size()) && fits(dates.size(), parties.size());
        List<Signature> read = new ArrayList<>();
        for (int i = 0; i < parties.size(); i++) {
            read.add(signature(parties.get(i), aligned && !signatories.isEmpty() ? signatories.get(i) : null, aligned && !dates.isEmpty() ? dates.get(i) : null));
        }
        if (!aligned) {
            unread.add(new Unread(Unread.Kind.SIGNATURES_NOT_ALIGNED, new Passage(blocks.getFirst().line(), blocks.getFirst().text())));
        } else if (!dates.isEmpty() && read.stream().allMatch(Signature::isBlank)) {
            unread.add(new Unread(Unread.Kind.SIGNATURE_PAGE_BLANK, new Passage(read.getFirst().line(), read.getFirst().party())));
        }
        signatures.addAll(read);
    }

    private Signature signature(SignatureCell.Party party, SignatureCell.@Nullable Signatory by, SignatureCell.@Nullable Date on) {
        LocalDate day = on == null ? null : on.day();
        return new Signature(page, party.line(), party.name(), by == null ? null : by.post(), by == null ? null : by.name(), day, on == null ? null : on.place());
    }

    private static boolean fits(int count, int parties) {
        return count == 0 || count == parties;
    }

    private static <T extends SignatureCell> List<T> of(List<SignatureCell> cells, Class<T> kind) {
        return cells.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
