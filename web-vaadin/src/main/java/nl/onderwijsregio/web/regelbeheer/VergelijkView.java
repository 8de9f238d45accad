package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.regelbeheer.Regelvergelijking;
import nl.onderwijsregio.regelbeheer.Versievergelijking;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Two versions of a regeling beside each other: figures, articles, rules, golden cases, and what those give under both. */
@Route(value = Pad.BELEID + "/regelingen/:regeling/vergelijken/:oud/:nieuw", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class VergelijkView extends PortaalView {
    @Inject
    Regelvergelijking vergelijking;

    private Versievergelijking v;

    @Override
    protected String titel() {
        return v == null ? t("vergelijken.titel") : t("vergelijken.titel.van", "oud", v.oud().versie(), "nieuw", v.nieuw().versie());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return v == null ? List.of() : List.of(new Kruimel(t("regels.titel"), adres("regelingen")), new Kruimel(v.nieuw().naam(), adres("regelingen", v.nieuw().regeling())));
    }

    @Override
    protected void toon(Pad pad) {
        v = vergelijking.vergelijken(mandaat(), pad.tekst("regeling"), RegelversieView.dag(pad.tekst("oud")), RegelversieView.dag(pad.tekst("nieuw")));
        String regeling = v.nieuw().regeling();
        add(new Gegevenslijst().regel(t("regels.regeling"), v.nieuw().naam()).regel(t("versie.oud"), tekst(v.oud())).regel(t("versie.nieuw"), tekst(v.nieuw())));
        add(Knop.rij(Knop.rustigNaar(adres("regelingen", regeling, "vergelijken", v.nieuw().versie(), v.oud().versie()), t("vergelijken.andersom")),
                Knop.afdrukken(adres("regelingen", regeling, "vergelijken", v.oud().versie(), v.nieuw().versie(), "afdrukken")),
                Knop.rustigNaar(adres("regelingen", regeling), t("vergelijken.andere"))));
        add(v.verschil().isLeeg() ? Melding.info(t("vergelijken.gelijk"))
                : Melding.info(t("vergelijken.geraakt", "artikelen", v.verschil().geraakt().isEmpty() ? "–" : String.join(", ", v.verschil().geraakt()))));
        Verschilrijen.van(v).forEach(deel -> add(new H2(t("vergelijken.deel." + deel.naam(), "aantal", Verschilrijen.aantal(deel))), inhoud(deel)));
    }

    private Component inhoud(Verschilrijen.Deel deel) {
        if (deel.rijen().isEmpty()) {
            return new Paragraph(deel.naam().equals("bedragen") ? t("vergelijken.bedragen.gelijk", "totaal", v.voorbeelden().size()) : t("vergelijken.deel.gelijk"));
        }
        Tabel tabel = new Tabel(t("vergelijken.deel." + deel.naam(), "aantal", Verschilrijen.aantal(deel))).zonderBijschrift();
        deel.koppen().forEach(tabel::kolom);
        tabel.addClassNames("compact", "tabel-dicht");
        deel.rijen().forEach(rij -> tabel.rij(rij.toArray()));
        return tabel;
    }

    private static String tekst(Regelversie versie) {
        return t("vergelijken.tekst", "tekst", versie.versie()) + " · " + Opmaak.vingerafdruk(Regelkenmerk.sha(versie));
    }
}
