package org.entente.drafting.web;

import java.util.ArrayList;
import java.util.List;
import org.entente.console.FormReader;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.Lot;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.Product;
import org.jspecify.annotations.Nullable;

/// Third section: the product and its lots.
record GoodsForm(
        @Nullable String name, @Nullable String brand, @Nullable String description, @Nullable String category, @Nullable String origin, @Nullable String packaging, @Nullable String weight,
        @Nullable String gtin, @Nullable String storage, List<LotRow> lots) implements SectionForm {

    record LotRow(@Nullable String number, @Nullable String producedOn, @Nullable String useBy, @Nullable String quantity, @Nullable String unit, @Nullable String healthCertificate) {

        static final LotRow EMPTY = new LotRow(null, null, null, null, null, null);

        static LotRow of(Lot lot) {
            return new LotRow(lot.number(), Shown.day(lot.producedOn()), Shown.day(lot.useBy()), Shown.number(lot.quantity()), lot.unit(), lot.healthCertificate());
        }

        boolean typed() {
            return Shown.any(number, producedOn, useBy, quantity, unit, healthCertificate);
        }

        @Nullable Lot lot(String at, FormReader read) {
            String known = read.requiredLine(at + "number", number, 100);
            var produced = read.day(at + "producedOn", producedOn);
            var until = read.day(at + "useBy", useBy);
            var much = read.number(at + "quantity", quantity);
            String of = read.line(at + "unit", unit, 100);
            String certificate = read.line(at + "healthCertificate", healthCertificate, 100);
            return known == null ? null : new Lot(known, produced, until, much, of, certificate);
        }
    }

    GoodsForm(@Nullable String name, @Nullable String brand, @Nullable String description, @Nullable String category, @Nullable String origin, @Nullable String packaging, @Nullable String weight,
            @Nullable String gtin, @Nullable String storage, @Nullable List<LotRow> lots) {
        this.name = name;
        this.brand = brand;
        this.description = description;
        this.category = category;
        this.origin = origin;
        this.packaging = packaging;
        this.weight = weight;
        this.gtin = gtin;
        this.storage = storage;
        this.lots = Shown.rows(lots);
    }

    static GoodsForm of(NotificationContent content) {
        List<LotRow> lots = content.lots().isEmpty() ? List.of(LotRow.EMPTY) : content.lots().stream().map(LotRow::of).toList();
        Product product = content.product();
        return product == null
                ? new GoodsForm(null, null, null, null, null, null, null, null, null, lots)
                : new GoodsForm(product.name().text(), Shown.text(product.brand()), Shown.text(product.description()), product.category(), product.origin(), product.packaging(), product.weight(),
                        product.gtin(), product.storage(), lots);
    }

    @Override
    public void write(ContentBuilder content, FormReader read) {
        content.product(product(read)).lots(lots(read));
    }

    @Override
    public GoodsForm withRow() {
        return with(Shown.and(lots, LotRow.EMPTY));
    }

    @Override
    public GoodsForm withoutRow(int row) {
        return with(Shown.without(lots, row));
    }

    private GoodsForm with(List<LotRow> rows) {
        return new GoodsForm(name, brand, description, category, origin, packaging, weight, gtin, storage, rows);
    }

    private @Nullable Product product(FormReader read) {
        if (!Shown.any(name, brand, description, category, origin, packaging, weight, gtin, storage)) {
            return null;
        }
        var named = read.requiredWords("name", name, 300);
        var branded = read.words("brand", brand, 100);
        var described = read.words("description", description, 4_000);
        String kind = read.line("category", category, 100);
        String from = read.line("origin", origin, 100);
        String packed = read.line("packaging", packaging, 100);
        String weighs = read.line("weight", weight, 100);
        String code = read.line("gtin", gtin, 100);
        String kept = read.line("storage", storage, 100);
        return named == null ? null : new Product(named, branded, described, kind, from, packed, weighs, code, kept);
    }

    private List<Lot> lots(FormReader read) {
        List<Lot> all = new ArrayList<>();
        for (int row = 0; row < lots.size(); row++) {
            LotRow each = lots.get(row);
            Lot lot = each.typed() ? each.lot("lots[" + row + "].", read) : null;
            if (lot != null) {
                all.add(lot);
            }
        }
        return all;
    }
}
