package org.entente.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.entente.bench.Readings.Row;
import org.jspecify.annotations.Nullable;

/// The readings as a picture (SVG): a panel for each size with documents/s, and one with the times on the idle line. The scale is logarithmic, so that equal ratios look equal.
final class Plot {

    private static final int PANEL = 250;
    private static final int HEIGHT = 260;
    private static final int BASE = 210;
    private static final int TOP = 40;
    private static final int BAR = 18;
    private static final List<String> COLOURS = List.of("#0b5d7a", "#c2571a", "#d9a679");

    private final List<Row> rows;
    private final List<DocumentSize> sizes;

    Plot(Readings readings) {
        this.rows = readings.rows();
        this.sizes = rows.stream().map(row -> row.cell().size()).distinct().sorted().toList();
    }

    String svg() {
        StringBuilder svg = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" font-family="sans-serif" font-size="11">
                <rect width="100%%" height="100%%" fill="#fff"/>
                """.formatted((sizes.size() + 1) * PANEL, HEIGHT));
        List<Integer> loads = rows.stream().map(row -> row.cell().load()).filter(load -> !load.isIdle()).map(Load::submitters).distinct().sorted().toList();
        for (int i = 0; i < sizes.size(); i++) {
            DocumentSize size = sizes.get(i);
            List<Group> groups = loads.stream().map(load -> new Group(load + (load == 1 ? " submitter" : ""), of(size, Load.of(load)))).toList();
            panel(svg, i, size + ", documents/s", groups, Row::perSecond);
        }
        panel(svg, sizes.size(), "idle line, p50 in ms", sizes.stream().map(size -> new Group(size.toString(), of(size, Load.IDLE))).toList(), Row::p50);
        legend(svg);
        return svg.append("</svg>\n").toString();
    }

    /// Bars that stand together.
    private record Group(String name, List<Row> rows) {}

    private List<Row> of(DocumentSize size, Load load) {
        return rows.stream().filter(row -> row.cell().size() == size && row.cell().load().equals(load)).toList();
    }

    private static void panel(StringBuilder svg, int number, String title, List<Group> groups, Function<Row, @Nullable Double> figure) {
        double most = groups.stream().flatMap(group -> group.rows().stream()).map(figure).filter(each -> each != null).mapToDouble(Double::doubleValue).max().orElse(1);
        double decades = Math.max(1, Math.ceil(Math.log10(most)));
        int left = number * PANEL + 20;
        text(svg, left, 20, "start", "font-weight=\"bold\"", title);
        line(svg, left, BASE, left + PANEL - 30, BASE);
        for (int g = 0; g < groups.size(); g++) {
            int x = left + 10 + g * (PANEL - 40) / Math.max(1, groups.size());
            text(svg, x, BASE + 16, "start", "fill=\"#444\"", groups.get(g).name());
            for (Row row : groups.get(g).rows()) {
                int shift = row.cell().who().ordinal();
                bar(svg, x + shift * (BAR + 4), figure.apply(row), decades, COLOURS.get(shift));
            }
        }
    }

    /// What is below 1 has no height on this scale, and its number all the same.
    private static void bar(StringBuilder svg, int x, @Nullable Double value, double decades, String colour) {
        if (value == null || value <= 0) {
            return;
        }
        int height = (int) Math.round(Math.max(0.01, Math.log10(value) / decades) * (BASE - TOP - 15));
        svg.append("<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n".formatted(x, BASE - height, BAR, height, colour));
        text(svg, x + BAR / 2, BASE - height - 4, "middle", "font-size=\"8\"", Figures.text(value));
    }

    private static void legend(StringBuilder svg) {
        for (Contestant each : Contestant.values()) {
            int x = 20 + each.ordinal() * 170;
            svg.append("<rect x=\"%d\" y=\"%d\" width=\"10\" height=\"10\" fill=\"%s\"/>%n".formatted(x, HEIGHT - 20, COLOURS.get(each.ordinal())));
            text(svg, x + 15, HEIGHT - 11, "start", "", each.toString());
        }
    }

    private static void line(StringBuilder svg, int x1, int y1, int x2, int y2) {
        svg.append("<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#444\"/>%n".formatted(x1, y1, x2, y2));
    }

    private static void text(StringBuilder svg, int x, int y, String anchor, String more, String what) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" text-anchor=\"%s\" %s>%s</text>%n", x, y, anchor, more, what));
    }
}
