package org.entente.foodsafety;

import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// The food that a notification is about.
///
/// @param name        at most 300 characters
/// @param brand       at most 100 characters, like all that follow unless said otherwise
/// @param description at most 4,000 characters
/// @param origin      country or place, as written
/// @param gtin        bar code number: 8, 12, 13 or 14 digits
public record Product(
        ScriptText name,
        @Nullable ScriptText brand,
        @Nullable ScriptText description,
        @Nullable String category,
        @Nullable String origin,
        @Nullable String packaging,
        @Nullable String weight,
        @Nullable String gtin,
        @Nullable String storage) {

    public Product {
        Limits.required("product.name", name, Limits.LINE);
        Limits.text("product.brand", brand, Limits.SHORT);
        Limits.text("product.description", description, Limits.PASSAGE);
        Limits.text("product.category", category, Limits.SHORT);
        Limits.text("product.origin", origin, Limits.SHORT);
        Limits.text("product.packaging", packaging, Limits.SHORT);
        Limits.text("product.weight", weight, Limits.SHORT);
        Limits.text("product.gtin", gtin, Limits.SHORT);
        Limits.text("product.storage", storage, Limits.SHORT);
    }

    /// A product of which nothing but the name is known.
    public static Product named(ScriptText name) {
        return new Product(name, null, null, null, null, null, null, null, null);
    }

    /// Whether the bar code number has a length that exists and a right check digit; true when there is none.
    public boolean gtinIsSound() {
        if (gtin == null) {
            return true;
        }
        if (!gtin.matches("[0-9]{8}|[0-9]{12,14}")) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < gtin.length(); i++) {
            sum += (gtin.charAt(gtin.length() - 1 - i) - '0') * (i % 2 == 0 ? 1 : 3);
        }
        return sum % 10 == 0;
    }
}
