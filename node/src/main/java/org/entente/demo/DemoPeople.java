package org.entente.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.party.Enrolment;
import org.entente.party.Government;
import org.entente.party.Names;
import org.entente.party.NodeHome;
import org.entente.party.Role;
import org.entente.storage.DataFolder;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// The invented officers of a government in the demonstration, with passwords and tokens made for this folder.
record DemoPeople(List<Enrolment.Line> lines) {

    private static final SecureRandom RANDOM = new SecureRandom();
    /// Of the key files of invented signatories, which only the owner of the demonstration's folder can read.
    private static final String SIGNATORY_PASSWORD = "demo-signatory";
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final Map<Government, List<Invented>> INVENTED = Map.of(
            Government.HONG_KONG, List.of(
                    new Invented("1001", "HK-FHB", new Names("示範聯絡員甲", "示范联络员甲", "Demo Liaison A"), Set.of(Role.LIAISON)),
                    new Invented("1002", "HK-FHB", new Names("示範聯絡員乙", "示范联络员乙", "Demo Liaison B"), Set.of(Role.LIAISON)),
                    new Invented("1101", "HK-CFS", new Names("示範食安主任丙", "示范食安主任丙", "Demo Drafter C"), Set.of(Role.DRAFTER)),
                    new Invented("1201", "HK-EDB", new Names("示範聯絡員寅", "示范联络员寅", "Demo Liaison M"), Set.of(Role.LIAISON)),
                    new Invented("1301", "HK-IPG", new Names("示範聯絡員卯", "示范联络员卯", "Demo Liaison N"), Set.of(Role.LIAISON)),
                    new Invented("1401", "HK-MRCC", new Names("示範聯絡員辰", "示范联络员辰", "Demo Liaison P"), Set.of(Role.LIAISON)),
                    new Invented("1501", "HK-CEDB", new Names("示範聯絡員巳", "示范联络员巳", "Demo Liaison Q"), Set.of(Role.LIAISON)),
                    new Invented("1901", "HK-FHB", new Names("示範審計員丁", "示范审计员丁", "Demo Auditor D"), Set.of(Role.AUDITOR, Role.ADMINISTRATOR))),
            Government.GUANGDONG, List.of(
                    new Invented("2001", "GD-FSCO", new Names("示範聯絡員戊", "示范联络员戊", "Demo Liaison E"), Set.of(Role.LIAISON)),
                    new Invented("2002", "GD-FSCO", new Names("示範聯絡員己", "示范联络员己", "Demo Liaison F"), Set.of(Role.LIAISON)),
                    new Invented("2101", "GD-FDA", new Names("示範監管員庚", "示范监管员庚", "Demo Drafter G"), Set.of(Role.DRAFTER)),
                    new Invented("2201", "GD-EDU", new Names("示範聯絡員午", "示范联络员午", "Demo Liaison R"), Set.of(Role.LIAISON)),
                    new Invented("2301", "GD-IPG", new Names("示範聯絡員未", "示范联络员未", "Demo Liaison S"), Set.of(Role.LIAISON)),
                    new Invented("2401", "GD-MSARC", new Names("示範聯絡員申", "示范联络员申", "Demo Liaison T"), Set.of(Role.LIAISON)),
                    new Invented("2501", "GD-GZCOC", new Names("示範聯絡員酉", "示范联络员酉", "Demo Liaison U"), Set.of(Role.LIAISON)),
                    new Invented("2901", "GD-FSCO", new Names("示範審計員辛", "示范审计员辛", "Demo Auditor H"), Set.of(Role.AUDITOR, Role.ADMINISTRATOR))),
            Government.MACAO, List.of(
                    new Invented("3001", "MO-MWB", new Names("示範聯絡員壬", "示范联络员壬", "Demo Liaison J"), Set.of(Role.LIAISON)),
                    new Invented("3002", "MO-MWB", new Names("示範聯絡員癸", "示范联络员癸", "Demo Liaison K"), Set.of(Role.LIAISON)),
                    new Invented("3901", "MO-MWB", new Names("示範審計員子", "示范审计员子", "Demo Auditor L"), Set.of(Role.AUDITOR, Role.ADMINISTRATOR))));

    private record Invented(String number, String organisation, Names names, Set<Role> roles) {

        Enrolment.Line line() {
            return new Enrolment.Line(number, organisation, names, roles, secret(10), "demo-" + secret(32));
        }
    }

    /// The people of this home, as they were invented when it was made.
    static DemoPeople of(NodeHome home) {
        Path file = home.folder().keys().resolve("enrolment.json");
        if (!Files.exists(file)) {
            List<Enrolment.Line> lines = INVENTED.get(home.government()).stream().map(Invented::line).toList();
            DataFolder.writePrivate(file, JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build().writeValueAsString(lines));
        }
        return new DemoPeople(Enrolment.read(file));
    }

    /// With which file, and which password, an invented signatory signs papers for this home's government.
    static String signatory(NodeHome home) {
        Path file = home.folder().keys().resolve("signatory.p12");
        try {
            if (!Files.exists(file) && !home.keys().issueSignatory(home.government(), "DEMO SIGNATORY " + home.government().code(), file, SIGNATORY_PASSWORD.toCharArray(), Clock.systemUTC().instant())) {
                return "-";
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file + ", password " + SIGNATORY_PASSWORD;
    }

    Enrolment.Line officer(String number) {
        return lines.stream().filter(each -> each.number().equals(number)).findFirst().orElseThrow();
    }

    private static String secret(int length) {
        return RANDOM.ints(length, 0, LETTERS.length()).collect(StringBuilder::new, (text, i) -> text.append(LETTERS.charAt(i)), StringBuilder::append).toString();
    }
}
