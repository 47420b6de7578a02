package org.entente.officialtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.entente.script.Numerals;
import org.jspecify.annotations.Nullable;

/// Resolves what provisions say of one another: `第一項第四款` is the fourth paragraph, or sub-article, of article 1.
final class References {

    private static final String NUMBER = "([一二三四五六七八九十百]{1,5}|[0-9]{1,3})";
    private static final Pattern MENTION = Pattern.compile("(?:本(?:合作)?(?:协议|安排))?第" + NUMBER + "[条项章](?:第" + NUMBER + "[款项])?");

    private final List<Unread> unread;

    References(List<Unread> unread) {
        this.unread = unread;
    }

    List<Provision> resolve(List<Provision> provisions) {
        Map<String, Provision> byPath = provisions.stream().flatMap(Provision::all).collect(Collectors.toMap(Provision::path, each -> each, (one, other) -> one));
        return provisions.stream().map(each -> resolved(each, byPath)).toList();
    }

    private Provision resolved(Provision provision, Map<String, Provision> byPath) {
        return provision.with(mentions(provision.text(), byPath), provision.children().stream().map(each -> resolved(each, byPath)).toList());
    }

    private List<Reference> mentions(@Nullable Passage text, Map<String, Provision> byPath) {
        List<Reference> found = new ArrayList<>();
        if (text == null) {
            return found;
        }
        Matcher mention = MENTION.matcher(text.folded());
        while (mention.find()) {
            String words = text.text().substring(mention.start(), mention.end());
            String target = target(mention, byPath);
            if (target == null) {
                unread.add(new Unread(Unread.Kind.REFERENCE_WITHOUT_TARGET, new Passage(text.line(), words)));
            }
            found.add(new Reference(words, target));
        }
        return found;
    }

    private static @Nullable String target(Matcher mention, Map<String, Provision> byPath) {
        String article = String.valueOf(Numerals.whole(mention.group(1)));
        String path = mention.group(2) == null ? article : article + "." + Numerals.whole(mention.group(2));
        return byPath.containsKey(path) ? path : null;
    }
}
