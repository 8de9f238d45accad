package nl.onderwijsregio.web.regio;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.util.List;
import nl.onderwijsregio.regeling.Bevinding;
import nl.onderwijsregio.regio.samenstellen.Meebrengen;
import nl.onderwijsregio.regio.toets.Proef;
import nl.onderwijsregio.regio.toets.Proefbeeld;
import nl.onderwijsregio.web.kader.BevindingRegel;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.tekst.Opmaak;

/** "Wat als?": shows in violet what one thing more or less would change, until it is taken over or put away. */
class ProefRegel extends Div {
    private final Tafel tafel;

    ProefRegel(Tafel tafel) {
        this.tafel = tafel;
        addClassName("proefregel");
    }

    void sluiten() {
        removeAll();
    }

    void toon(Proef proef) {
        removeAll();
        Poging.bij(this).doe(() -> {
            Melding melding = melding(tafel.grenzen().toets().watAls(tafel.mandaat(), tafel.beeld().feiten().kop().regioId(), proef));
            add(melding);
            melding.neemFocus();
        });
    }

    private Melding melding(Proefbeeld beeld) {
        String wat = wat(beeld);
        Melding melding = Melding.proef(t("regio.watals.kop", "wat", wat, "verschil", verschil(beeld))).uitleg(t("regio.watals.proef"));
        List<Bevinding> anders = beeld.anders().stream().filter(b -> !b.code().equals("BEDRAG")).toList();
        if (!anders.isEmpty()) {
            melding.met(BevindingRegel.lijst(anders.stream().map(b -> new BevindingRegel(Bevindinggroep.van(b).oordeel(), b.tekst())
                    .artikel(b.artikel(), b.bron())).toArray(BevindingRegel[]::new)));
        }
        if (tafel.magWijzigen()) {
            return melding.met(Knop.gewoon(t("regio.watals.overnemen"), () -> overnemen(beeld.proef(), wat)), Knop.klein(t("regio.watals.weg"), this::sluiten));
        }
        return melding.met(Knop.klein(t("regio.watals.weg"), this::sluiten));
    }

    private static String verschil(Proefbeeld beeld) {
        if (beeld.verschil().isEmpty()) {
            return t("regio.watals.onbekend");
        }
        BigDecimal bedrag = beeld.verschil().get();
        return bedrag.signum() == 0 ? t("regio.watals.gelijk") : (bedrag.signum() > 0 ? "+ " : "") + Opmaak.nu().bedrag(bedrag);
    }

    private String wat(Proefbeeld beeld) {
        return switch (beeld.proef()) {
            case Proef.BestuurErbij erbij -> t("regio.watals.erbij", "naam", beeld.omschrijving(), "vestigingen", beeld.vestigingen());
            case Proef.PartijEraf eraf -> t("regio.watals.eraf", "naam", beeld.omschrijving());
            case Proef.GemeenteWisselen g -> t(tafel.beeld().feiten().gemeenten().contains(g.code()) ? "regio.watals.gemeente-eraf"
                    : "regio.watals.gemeente-erbij", "naam", beeld.omschrijving());
        };
    }

    private void overnemen(Proef proef, String wat) {
        var samenstellen = tafel.grenzen().samenstellen();
        tafel.doe(this, wat, versie -> {
            switch (proef) {
                case Proef.BestuurErbij b -> samenstellen.besturenToevoegen(tafel.mandaat(), versie, List.of(b.bestuursnummer()), Meebrengen.ALLE);
                case Proef.PartijEraf p -> samenstellen.partijWeghalen(tafel.mandaat(), versie, p.partijId());
                case Proef.GemeenteWisselen g -> gemeente(versie, g.code());
            }
        });
    }

    private void gemeente(long versie, String code) {
        if (tafel.beeld().feiten().gemeenten().contains(code)) {
            tafel.grenzen().samenstellen().gemeentenWeghalen(tafel.mandaat(), versie, List.of(code));
        } else {
            tafel.grenzen().samenstellen().gemeentenToevoegen(tafel.mandaat(), versie, List.of(code));
        }
    }
}
