package nl.onderwijsregio.web.beheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import java.util.List;
import java.util.stream.Collectors;
import nl.onderwijsregio.gegevens.Leveringregel;
import nl.onderwijsregio.gegevens.Leveringstatus;
import nl.onderwijsregio.gegevens.Verschilregel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Tabel;

/** What a proposal changes, thing by thing, with old and new values. */
class Verschillenlijst extends Div {
    private final Leveringregel levering;
    private final Bladerbron<Verschilregel> bron;
    private final Div lijst = new Div();

    Verschillenlijst(Leveringregel levering, Bladerbron<Verschilregel> bron) {
        this.levering = levering;
        this.bron = bron;
        setVisible(levering.status() == Leveringstatus.VOORGESTELD);
        if (isVisible()) {
            add(new H2(t("beheer.verschil.titel")), lijst);
            laden(0);
        }
    }

    private void laden(int vanaf) {
        lijst.removeAll();
        var telling = levering.telling();
        int totaal = telling.nieuw() + telling.gewijzigd() + telling.verdwenen();
        lijst.add(totaal == 0 ? new LegeStaat(t("beheer.verschil.leeg")) : tabel(bron.pagina(vanaf, Bladeraar.PER_PAGINA)),
                new Bladeraar(vanaf, totaal, this::laden));
    }

    private static Tabel tabel(List<Verschilregel> regels) {
        Tabel tabel = new Tabel(t("beheer.verschil.titel")).zonderBijschrift().kolom(t("beheer.verschil.code")).kolom(t("beheer.verschil.naam"))
                .kolom(t("beheer.verschil.aard")).kolom(t("beheer.verschil.wat"));
        regels.forEach(r -> tabel.rij(r.sleutel(), r.naam() == null ? t("beheer.onbekend") : r.naam(), t("beheer.verschil.aard." + r.aard()), velden(r)));
        return tabel;
    }

    private static String velden(Verschilregel regel) {
        return regel.velden().isEmpty() ? "–" : regel.velden().stream().map(v -> t("beheer.verschil.veld", "kolom", v.kolom(), "oud",
                v.oud() == null ? t("beheer.onbekend") : v.oud(), "nieuw", v.nieuw() == null ? t("beheer.onbekend") : v.nieuw()))
                .collect(Collectors.joining("; "));
    }
}
