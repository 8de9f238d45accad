package nl.onderwijsregio.web.regelbeheer;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.regelbeheer.Regelbestanden;
import nl.onderwijsregio.regelbeheer.Regelversies;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** One version: its window, every parameter with article and source, and what became of each article. */
@Route(value = Pad.BELEID + "/regelingen/:regeling/:versie", layout = PortaalLayout.class)
@RolesAllowed(Rol.BELEID)
public class RegelversieView extends PortaalView {
    @Inject
    Regelversies versies;
    @Inject
    Regelbestanden bestanden;

    private Regelversie versie;

    @Override
    protected String titel() {
        return t("regels.versie.titel", "regeling", versie.naam(), "tekst", versie.versie());
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("regels.titel"), adres("regelingen")));
    }

    @Override
    protected void toon(Pad pad) {
        versie = versies.een(mandaat(), pad.tekst("regeling"), dag(pad.tekst("versie")));
        Anchor bron = new Anchor(versie.bron(), versie.bron());
        bron.setTarget("_blank");
        add(new Gegevenslijst().regel(t("regels.venster"), versie.bekendTijdvak().map(v -> t("regels.venster.van-tot", "opent", v.opent().toInstant(),
                        "sluit", v.sluit().toInstant())).orElse(t("regels.gat")))
                .regel(t("regels.beslisdatum"), versie.bekendTijdvak().map(v -> Opmaak.nu().weekdag(v.beslisdatum())).orElse(t("regels.gat")))
                .regel(t("regels.bron"), bron).regel(t("regels.vingerafdruk"), Opmaak.vingerafdruk(Regelkenmerk.sha(versie))));
        add(new H2(t("regels.bestanden")), new Versiebestanden(versie.regeling() + "-" + versie.versie(),
                soort -> bestanden.vanVersie(mandaat(), versie.regeling(), versie.versie(), soort)));
        add(new H2(t("regels.parameters")), parameters(), new H2(t("regels.artikelen")), artikelen());
    }

    /** The date in an address; anything else is a page that is not there. */
    static LocalDate dag(String tekst) {
        try {
            return LocalDate.parse(tekst);
        } catch (DateTimeParseException geenDatum) {
            throw new Weigering(PartijReden.GEEN_TOEGANG);
        }
    }

    private Tabel parameters() {
        Tabel tabel = new Tabel(t("regels.parameters")).zonderBijschrift().kolom(t("regels.parameter")).getalkolom(t("regels.waarde"))
                .kolom(t("regels.artikel")).kolom(t("regels.naam"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Parameter p : versie.parameters().alle()) {
            tabel.rij(p.omschrijving(), Parameterwaarde.van(p), p.artikel(), p.naam());
        }
        return tabel;
    }

    private Tabel artikelen() {
        Tabel tabel = new Tabel(t("regels.artikelen")).zonderBijschrift().kolom(t("regels.artikel")).kolom(t("regels.onderwerp"))
                .kolom(t("regels.verwerking")).kolom(t("regels.toelichting"));
        tabel.addClassNames("compact", "tabel-dicht");
        for (Artikel a : versie.artikelen()) {
            tabel.rij(a.artikel(), a.onderwerp(), t("regels.verwerking." + a.verwerking()), a.toelichting());
        }
        return tabel;
    }
}
