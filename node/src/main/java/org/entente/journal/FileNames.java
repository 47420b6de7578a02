package org.entente.journal;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// How the files of officers are called: without folders, without signs that systems forbid or that nobody sees, and never two alike.
public final class FileNames {

    private static final int MOST = 200;

    private FileNames() {}

    /// The file's own name, cut in the middle so that its ending stays; empty when it has none.
    public static String plain(@Nullable String said) {
        String name = said == null ? "" : said.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").replaceAll("^.*[/\\\\]", "").replaceAll("[<>:\"|?*]", "_").strip();
        return name.matches("\\.+") ? "" : shortened(name, MOST);
    }

    /// The file under a name that none of the others has: its own, or with a number before the ending.
    public static AttachmentRef unlike(List<AttachmentRef> others, AttachmentRef file) {
        if (others.stream().noneMatch(each -> each.name().equalsIgnoreCase(file.name()))) {
            return file;
        }
        String free = IntStream.iterate(2, n -> n + 1).mapToObj(n -> numbered(file.name(), n)).filter(name -> others.stream().noneMatch(each -> each.name().equalsIgnoreCase(name))).findFirst().orElseThrow();
        return new AttachmentRef(file.sha256(), file.mediaType(), file.length(), free, file.salted());
    }

    private static String numbered(String name, int number) {
        String mark = " (" + number + ")";
        String kept = shortened(name, MOST - mark.length());
        int ending = ending(kept);
        return kept.substring(0, ending) + mark + kept.substring(ending);
    }

    private static String shortened(String name, int most) {
        if (name.length() <= most) {
            return name;
        }
        String ending = name.substring(ending(name));
        String begin = name.substring(0, most - ending.length());
        return (Character.isHighSurrogate(begin.charAt(begin.length() - 1)) ? begin.substring(0, begin.length() - 1) : begin) + ending;
    }

    /// Where the ending begins, such as `.pdf`; the end of a name without one.
    private static int ending(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 && name.length() - dot <= 12 ? dot : name.length();
    }
}
