package org.entente.original.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/// Whether a later state of a paper shows what the earlier one showed. Everything that its catalogue leads to is compared, object by object, but for what a signature has to add: the form with its
/// signature fields, the security store (DSS), and the document's own description. A field that can be seen may stand on the last page only, where signatures belong; none may do anything.
final class SameContent {

    private static final Set<COSName> ADDED_BY_SIGNING = Set.of(COSName.ACRO_FORM, COSName.getPDFName("DSS"), COSName.getPDFName("Extensions"), COSName.VERSION, COSName.METADATA, COSName.PERMS);
    private static final Set<COSName> OF_A_PAGE = Set.of(COSName.ANNOTS, COSName.PARENT);
    private static final COSName SIGNATURE = COSName.SIG;
    private static final int DEEPEST = 200;

    private final PDDocument before;
    private final PDDocument after;
    private final Map<COSBase, Set<COSBase>> compared = new IdentityHashMap<>();

    SameContent(PDDocument before, PDDocument after) {
        this.before = before;
        this.after = after;
    }

    boolean holds() throws IOException {
        int pages = before.getNumberOfPages();
        COSDictionary form = after.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM);
        if (form != null && form.containsKey(COSName.XFA) || pages != after.getNumberOfPages() || !same(before.getDocumentCatalog().getCOSObject(), after.getDocumentCatalog().getCOSObject(), ADDED_BY_SIGNING, 0)) {
            return false;
        }
        for (int at = 0; at < pages; at++) {
            if (!onlySignaturesAdded(before.getPage(at), after.getPage(at), at == pages - 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean onlySignaturesAdded(PDPage old, PDPage fresh, boolean last) throws IOException {
        return old.getAnnotations().stream().allMatch(each -> isSignature(each.getCOSObject()))
                && fresh.getAnnotations().stream().allMatch(each -> isSignature(each.getCOSObject()) && (last || cannotBeSeen(each.getRectangle())));
    }

    private static boolean isSignature(COSDictionary annotation) {
        COSName type = annotation.getCOSName(COSName.FT);
        COSDictionary parent = annotation.getCOSDictionary(COSName.PARENT);
        boolean acts = annotation.containsKey(COSName.A) || annotation.containsKey(COSName.AA);
        return !acts && COSName.WIDGET.equals(annotation.getCOSName(COSName.SUBTYPE)) && (SIGNATURE.equals(type) || parent != null && SIGNATURE.equals(parent.getCOSName(COSName.FT)));
    }

    private static boolean cannotBeSeen(PDRectangle place) {
        return place == null || place.getWidth() == 0 && place.getHeight() == 0;
    }

    private boolean same(COSBase one, COSBase other, Set<COSName> left, int depth) throws IOException {
        COSBase a = resolved(one);
        COSBase b = resolved(other);
        if (a == null || b == null) {
            return a == b;
        }
        if (depth > DEEPEST) {
            return false;
        }
        return switch (a) {
            case COSStream stream -> b instanceof COSStream with && (isCompared(a, b) || sameEntries(stream, with, Set.of(), depth) && sameBytes(stream, with));
            case COSDictionary dictionary -> b instanceof COSDictionary with && !(b instanceof COSStream) && (isCompared(a, b) || sameEntries(dictionary, with, isPage(dictionary) ? OF_A_PAGE : left, depth));
            case COSArray array -> b instanceof COSArray with && (isCompared(a, b) || sameItems(array, with, depth));
            default -> a.equals(b);
        };
    }

    private static boolean isPage(COSDictionary dictionary) {
        return COSName.PAGE.equals(dictionary.getCOSName(COSName.TYPE));
    }

    private static COSBase resolved(COSBase each) {
        return each instanceof COSObject indirect ? indirect.getObject() : each;
    }

    private boolean isCompared(COSBase a, COSBase b) {
        return !compared.computeIfAbsent(a, key -> Collections.newSetFromMap(new IdentityHashMap<>())).add(b);
    }

    private boolean sameEntries(COSDictionary a, COSDictionary b, Set<COSName> left, int depth) throws IOException {
        Set<COSName> names = new HashSet<>();
        Stream.of(a, b).forEach(each -> names.addAll(each.keySet()));
        names.removeAll(left);
        for (COSName each : names) {
            if (!same(a.getItem(each), b.getItem(each), Set.of(), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private boolean sameItems(COSArray a, COSArray b, int depth) throws IOException {
        if (a.size() != b.size()) {
            return false;
        }
        List<? extends COSBase> others = b.toList();
        int at = 0;
        for (COSBase each : a.toList()) {
            if (!same(each, others.get(at++), Set.of(), depth + 1)) {
                return false;
            }
        }
        return true;
    }

    private static boolean sameBytes(COSStream a, COSStream b) throws IOException {
        try (var one = a.createRawInputStream(); var other = b.createRawInputStream()) {
            return Arrays.equals(one.readAllBytes(), other.readAllBytes());
        }
    }
}
