package org.entente.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.EntenteApplication;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.Officer;
import org.entente.party.Officers;
import org.entente.party.OrganisationId;
import org.entente.party.Role;
import org.entente.party.TestKeys;
import org.entente.storage.TestDatabase;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// A whole node of one government with its pages on a port of its own, for tests that look at it from outside. Four officers can
/// sign in, each with the password `demo-` and the number: {@link #LIAISON}, {@link #SECOND}, {@link #DRAFTER} and {@link #AUDITOR}.
///
/// `try (TestConsole node = TestConsole.start(Government.HONG_KONG, Samples.class)) { … node.url("/") … node.bean(Meetings.class) … }`
public final class TestConsole implements AutoCloseable {

    public static final String LIAISON = "1001";
    public static final String SECOND = "1002";
    public static final String DRAFTER = "2001";
    public static final String AUDITOR = "3001";

    private final ConfigurableApplicationContext context;
    private final Government government;

    private TestConsole(ConfigurableApplicationContext context, Government government) {
        this.context = context;
        this.government = government;
    }

    /// Starts a node on an empty database.
    ///
    /// @param more configurations of the test, such as samples
    public static TestConsole start(Government government, Class<?>... more) {
        return start(government, TestDatabase.fresh(), more);
    }

    /// Starts a node on a database that a test keeps, so that it can be started again.
    public static TestConsole start(Government government, TestDatabase database, Class<?>... more) {
        return start(government, database, List.of(), more);
    }

    /// Starts a node with settings of its own, each `--name=value`; they go before those of the database.
    public static TestConsole start(Government government, TestDatabase database, List<String> own, Class<?>... more) {
        List<String> settings = new ArrayList<>(own);
        settings.addAll(List.of(
                "--server.port=0", "--entente.government=" + government.code(), "--entente.keys=" + TestKeys.folder(government).trustFile().getParent()));
        database.register((name, value) -> {
            if (own.stream().noneMatch(each -> each.startsWith("--" + name + "="))) {
                settings.add("--" + name + "=" + value.get());
            }
        });
        var context = new SpringApplicationBuilder(EntenteApplication.class).sources(more).run(settings.toArray(String[]::new));
        var console = new TestConsole(context, government);
        console.enrol();
        return console;
    }

    public static String password(String number) {
        return "demo-" + number;
    }

    public String url(String path) {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port") + path;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public ConfigurableApplicationContext context() {
        return context;
    }

    public Government government() {
        return government;
    }

    @Override
    public void close() {
        context.close();
    }

    private void enrol() {
        boolean guangdong = government.equals(Government.GUANGDONG);
        String unit = guangdong ? "GD-FSCO" : government.equals(Government.MACAO) ? "MO-MWB" : "HK-FHB";
        String department = guangdong ? "GD-FDA" : government.equals(Government.MACAO) ? "MO-MWB" : "HK-CFS";
        enrol(LIAISON, unit, new Names("示範聯絡員甲", "示范联络员甲", "Demo Officer A"), Role.LIAISON);
        enrol(SECOND, unit, new Names("示範聯絡員乙", "示范联络员乙", "Demo Officer B"), Role.LIAISON);
        enrol(DRAFTER, department, new Names("示範人員丙", "示范人员丙", "Demo Officer C"), Role.DRAFTER);
        enrol(AUDITOR, unit, new Names("示範審核員丁", "示范审核员丁", "Demo Auditor D"), Role.AUDITOR);
    }

    private void enrol(String number, String organisation, Names names, Role role) {
        if (bean(Officers.class).find(number).isEmpty()) {
            bean(Officers.class).enrol(new Officer(number, new OrganisationId(organisation), names, Set.of(role)), password(number));
        }
    }
}
