package nl.onderwijsregio.gegevens;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Spells out the difference of a levering that is still a proposal, a page at a time. */
@ApplicationScoped
class Verschillen {
    @Inject
    LeveringRepository leveringen;

    /** Up to so many differences, sorted by kind and key. */
    public List<Verschilregel> van(long id, int vanaf, int hoogstens) {
        Levering levering = leveringen.get(id);
        return leveringen.opVerbinding(verbinding -> {
            Sql sql = new Sql(verbinding, Map.of("levering", id, "dag", levering.peildatum()));
            Map<String, Verschilregel> regels = new LinkedHashMap<>();
            for (Object[] r : sql.rijen("select d.sleutel, d.aard from levering_verschil d where d.levering_id = :levering"
                    + " order by d.aard, d.sleutel offset " + vanaf + " rows fetch next " + hoogstens + " rows only")) {
                regels.put(Cel.tekst(r[0]), new Verschilregel(Cel.tekst(r[0]), null, Cel.tekst(r[1]), new ArrayList<>()));
            }
            if (!regels.isEmpty()) {
                boolean vestiging = levering.soort().doel() == Bestandsoort.Doel.VESTIGING;
                velden(sql, levering, regels, vestiging);
                if (vestiging) {
                    tellingen(sql, regels);
                }
            }
            return List.copyOf(regels.values());
        });
    }

    private static void velden(Sql sql, Levering levering, Map<String, Verschilregel> regels, boolean vestiging) throws SQLException {
        Gebiedverwerking gebied = vestiging ? null : Gebiedverwerking.van(levering.soort().doel());
        List<String> kolommen = vestiging ? Vestigingverwerking.KOLOMMEN : gebied.kolommen();
        String tabel = vestiging ? "vestiging" : gebied.tabel();
        String stage = vestiging ? "stage_vestiging" : gebied.stage();
        String sleutel = vestiging ? "%s.code" : gebied.sleutel("%s").replace("%s.", "%1$s.");
        boolean gedateerd = !tabel.startsWith("gemeente_");
        String selectie = "select " + sleutel.replace("%1$s", "%s") + (gedateerd ? ", %s.peildatum" : ", null") + ", "
                + String.join(", ", kolommen.stream().map(k -> "%s." + k).toList());
        String codes = " in (" + String.join(", ", regels.keySet().stream().map(Verschillen::letterlijk).toList()) + ")";
        Map<String, Object[]> nu = new LinkedHashMap<>();
        for (Object[] r : sql.rijen(selectie.replace("%s", "v") + " from " + tabel + " v where " + sleutelVan(sleutel, "v") + codes)) {
            nu.put(Cel.tekst(r[0]), r);
            naam(regels, r, kolommen);
        }
        for (Object[] r : sql.rijen(selectie.replace("%s.peildatum", "null").replace("%s", "s") + " from " + stage
                + " s where s.levering_id = :levering and " + sleutelVan(sleutel, "s") + codes)) {
            naam(regels, r, kolommen);
            Object[] oud = nu.get(Cel.tekst(r[0]));
            if (oud != null) {
                boolean ouder = gedateerd && Cel.dag(oud[1]).isAfter(levering.peildatum());
                for (int i = 0; i < kolommen.size(); i++) {
                    veld(regels.get(Cel.tekst(r[0])), kolommen.get(i), oud[i + 2], r[i + 2], ouder);
                }
            }
        }
    }

    private static String sleutelVan(String sleutel, String alias) {
        return sleutel.replace("%1$s", alias).replace("%s", alias);
    }

    private static void veld(Verschilregel regel, String kolom, Object oud, Object nieuw, boolean ouder) {
        if (nieuw != null && !Objects.equals(oud, nieuw) && (!ouder || oud == null) && !kolom.equals("pad")) {
            regel.velden().add(new Verschilregel.Veld(kolom, Cel.tekst(oud), Cel.tekst(nieuw)));
        }
    }

    private static void naam(Map<String, Verschilregel> regels, Object[] r, List<String> kolommen) {
        int plaats = kolommen.indexOf("naam");
        if (plaats >= 0 && r[plaats + 2] != null) {
            regels.computeIfPresent(Cel.tekst(r[0]),
                    (k, v) -> new Verschilregel(v.sleutel(), Cel.tekst(r[plaats + 2]), v.aard(), v.velden()));
        }
    }

    private static void tellingen(Sql sql, Map<String, Verschilregel> regels) throws SQLException {
        String codes = String.join(", ", regels.keySet().stream().map(Verschillen::letterlijk).toList());
        for (Object[] r : sql.rijen("select t.vestiging_code, t.peildatum, h.ondergrens, h.bovengrens, t.ondergrens, t.bovengrens"
                + " from stage_telling t left join telling h on h.vestiging_code = t.vestiging_code and h.peildatum = t.peildatum"
                + " where t.levering_id = :levering and t.ondergrens is not null and (t.ondergrens is distinct from h.ondergrens"
                + " or t.bovengrens is distinct from h.bovengrens) and not (t.benaderd and coalesce(not h.benaderd, false)"
                + " and h.ondergrens is not null) and t.vestiging_code in (" + codes + ") order by t.vestiging_code, t.peildatum desc")) {
            Verschilregel regel = regels.get(Cel.tekst(r[0]));
            if (regel.aard().equals("GEWIJZIGD")) {
                regel.velden().add(new Verschilregel.Veld("leerlingen " + Cel.dag(r[1]), bereik(r[2], r[3]), bereik(r[4], r[5])));
            }
        }
    }

    private static String bereik(Object van, Object tot) {
        return van == null ? null : van.equals(tot) ? van.toString() : van + "-" + tot;
    }

    // Keys come from our own table; they are letters, digits and a hyphen.
    private static String letterlijk(String sleutel) {
        return "'" + sleutel.replaceAll("[^0-9A-Za-z-]", "") + "'";
    }
}
