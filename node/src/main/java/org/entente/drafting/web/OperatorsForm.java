package org.entente.drafting.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.entente.console.FormReader;
import org.entente.foodsafety.ContentBuilder;
import org.entente.foodsafety.NotificationContent;
import org.entente.foodsafety.Operator;
import org.entente.foodsafety.Side;
import org.entente.script.ScriptText;
import org.jspecify.annotations.Nullable;

/// Fifth section: the firms, each with the side in whose area it is (FS-4a).
record OperatorsForm(List<OperatorRow> operators) implements SectionForm {

    record OperatorRow(
            @Nullable String name, @Nullable String otherName, @Nullable String side, @Nullable String role, @Nullable String licence, @Nullable String creditCode,
            @Nullable String businessRegistration, @Nullable String address) {

        static final OperatorRow EMPTY = new OperatorRow(null, null, null, null, null, null, null, null);

        static OperatorRow of(Operator each) {
            return new OperatorRow(each.name().text(), each.names().size() > 1 ? each.names().get(1).text() : null, each.side().name(), Shown.name(each.role()), each.licence(), each.creditCode(),
                    each.businessRegistration(), each.address());
        }

        boolean typed() {
            return Shown.any(name, otherName, side, role, licence, creditCode, businessRegistration, address);
        }

        @Nullable Operator operator(String at, FormReader read) {
            var called = read.requiredWords(at + "name", name, 300);
            var also = read.words(at + "otherName", otherName, 300);
            var area = read.requiredChoice(at + "side", side, Side.values());
            var does = read.choice(at + "role", role, Operator.Role.values());
            String allowed = read.line(at + "licence", licence, 100);
            String code = read.line(at + "creditCode", creditCode, 100);
            String registered = read.line(at + "businessRegistration", businessRegistration, 100);
            String where = read.line(at + "address", address, 300);
            return called == null || area == null ? null : new Operator(area, does, names(called, also), allowed, code, registered, where);
        }

        private static List<ScriptText> names(ScriptText first, @Nullable ScriptText second) {
            return Stream.of(first, second).filter(Objects::nonNull).map(each -> (ScriptText) each).toList();
        }
    }

    OperatorsForm(@Nullable List<OperatorRow> operators) {
        this.operators = Shown.rows(operators);
    }

    static OperatorsForm of(NotificationContent content) {
        return new OperatorsForm(content.operators().isEmpty() ? List.of(OperatorRow.EMPTY) : content.operators().stream().map(OperatorRow::of).toList());
    }

    @Override
    public void write(ContentBuilder content, FormReader read) {
        List<Operator> all = new ArrayList<>();
        for (int row = 0; row < operators.size(); row++) {
            Operator operator = operators.get(row).typed() ? operators.get(row).operator("operators[" + row + "].", read) : null;
            if (operator != null) {
                all.add(operator);
            }
        }
        content.operators(all);
    }

    @Override
    public OperatorsForm withRow() {
        return new OperatorsForm(Shown.and(operators, OperatorRow.EMPTY));
    }

    @Override
    public OperatorsForm withoutRow(int row) {
        return new OperatorsForm(Shown.without(operators, row));
    }
}
