package org.entente.script;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/// For each character of the basic plane the one that stands for it in a search: compatibility form, then Hong Kong's and
/// Taiwan's variant to the common form, then Simplified, then lower case, repeated until nothing changes.
final class FoldingTable {

    /// What the dictionaries leave as it is but readers take for the same character.
    private static final String ALSO_SAME = "瞭了锺钟馀余麺面画划覆复藉借甦苏像象鲇鲶谘咨讬托缐线荳豆菓果籐藤栢柏鑛矿揹背鎗枪迳径钜巨";

    private static final int MOST_STEPS = 16;

    private final Map<Character, Character> hongKong = singles("HKVariantsRev.txt");
    private final Map<Character, Character> taiwan = singles("TWVariantsRev.txt");
    private final Map<Character, Character> simplified = singles("TSCharacters.txt");

    private FoldingTable() {
        for (int i = 0; i < ALSO_SAME.length(); i += 2) {
            simplified.put(ALSO_SAME.charAt(i), ALSO_SAME.charAt(i + 1));
        }
    }

    /// 65,536 characters; surrogates stand for themselves.
    static char[] build() {
        var steps = new FoldingTable();
        var table = new char[Character.MAX_VALUE + 1];
        for (int c = 0; c < table.length; c++) {
            table[c] = Character.isSurrogate((char) c) ? (char) c : steps.settle((char) c);
        }
        return table;
    }

    private char settle(char c) {
        for (int i = 0; i < MOST_STEPS; i++) {
            var next = step(c);
            if (next == c) {
                return c;
            }
            c = next;
        }
        throw new IllegalStateException("The dictionaries lead in a circle at U+%04X".formatted((int) c));
    }

    private char step(char c) {
        var common = taiwan.getOrDefault(c = compatible(c), c);
        common = hongKong.getOrDefault(common, common);
        return lower(simplified.getOrDefault(common, common));
    }

    /// The compatibility form if it is one character again; `㎎` and the like keep their place as they are.
    private static char compatible(char c) {
        var written = String.valueOf(c);
        if (Normalizer.isNormalized(written, Normalizer.Form.NFKC)) {
            return c;
        }
        var form = Normalizer.normalize(written, Normalizer.Form.NFKC);
        return form.length() == 1 ? form.charAt(0) : c;
    }

    private static char lower(char c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }

    private static Map<Character, Character> singles(String name) {
        var map = new HashMap<Character, Character>();
        DictionaryFile.opencc(name).each((key, value) -> {
            if (key.length() == 1 && value.length() == 1) {
                map.put(key.charAt(0), value.charAt(0));
            }
        });
        return map;
    }
}
