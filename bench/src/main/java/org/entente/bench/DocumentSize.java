package org.entente.bench;

/// How large a document is, as the gateway is handed it.
enum DocumentSize {
    KB_2("2 KB", 2 * 1024),
    KB_20("20 KB", 20 * 1024),
    MB_1("1 MB", 1024 * 1024);

    private final String text;
    private final int bytes;

    DocumentSize(String text, int bytes) {
        this.text = text;
        this.bytes = bytes;
    }

    int bytes() {
        return bytes;
    }

    @Override
    public String toString() {
        return text;
    }
}
