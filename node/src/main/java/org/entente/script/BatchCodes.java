package org.entente.script;

import java.util.regex.Pattern;

/// Recognises a batch code behind its label: Latin letters, digits and `. _ / -`, with up to three Chinese characters before them
/// (滬A20150809) and single ones between them (2015台01). Chinese characters at its end cannot be told from the sentence.
final class BatchCodes {

    private static final String LATIN = "[A-Za-z0-9](?:[A-Za-z0-9._/-]*[A-Za-z0-9])?";

    private static final String CODE = "\\p{IsHan}{0,3}" + LATIN + "(?:\\p{IsHan}" + LATIN + ")*";

    /// The group `codes` is one code or several joined by `、`.
    static final Pattern LABELLED = Pattern.compile(
            "(?:批號|批号|批次|編號|编号|(?i:lot|batch)(?:\\s*(?i:no|number|code)\\.?)?)\\s*[:：]\\s*(?<codes>%1$s(?:、\\s*%1$s)*)".formatted(CODE));

    private BatchCodes() {}
}
