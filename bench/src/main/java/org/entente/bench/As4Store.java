package org.entente.bench;

/// Where one side of phase4 keeps documents and receipts. phase4 is a library and leaves that to whoever uses it.
interface As4Store extends AutoCloseable {

    /// Keeps nothing.
    As4Store NONE = new As4Store() {

        @Override
        public void document(String message, byte[] document) {
            // Nothing is kept.
        }

        @Override
        public void receipt(String message, byte[] receipt) {
            // Nothing is kept.
        }

        @Override
        public void both(String message, byte[] document, byte[] receipt) {
            // Nothing is kept.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    };

    /// Returns when the document is on the disk.
    void document(String message, byte[] document);

    /// Returns when the receipt is on the disk.
    void receipt(String message, byte[] receipt);

    /// Both in one transaction.
    void both(String message, byte[] document, byte[] receipt);

    @Override
    void close();
}
