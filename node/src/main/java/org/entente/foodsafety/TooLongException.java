package org.entente.foodsafety;

/// A text has more characters, or a list more rows, than its record allows. Forms state the limits and check them first.
public class TooLongException extends IllegalArgumentException {

    private final String field;
    private final int most;

    TooLongException(String field, int most) {
        super(field + " holds at most " + most);
        this.field = field;
        this.most = most;
    }

    /// Name of the record's field, such as `title`.
    public String field() {
        return field;
    }

    /// Characters in a text, rows in a list.
    public int most() {
        return most;
    }
}
