package nl.onderwijsregio.web.besluit;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import nl.onderwijsregio.besluit.Besluitenoverzicht;
import nl.onderwijsregio.besluit.Besluitregister;
import nl.onderwijsregio.besluit.Ronderegel;
import nl.onderwijsregio.besluit.Rondestatus;
import nl.onderwijsregio.besluit.Stemrondes;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Takenlijst;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Decisions of a region: first what this party must still vote on, then every vote, then the register. */
@Route(value = Pad.REGIONAAL + "/besluiten", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/regios/:regio([0-9]+)/besluiten", layout = PortaalLayout.class)
@RouteAlias(value = Pad.BELEID + "/regios/:regio([0-9]+)/besluiten", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID})
public class BesluitenView extends PortaalView {
    @Inject
    Stemrondes stemrondes;
    @Inject
    Besluitregister register;

    private String regioNaam;
    private Besluitpad adressen;

    @Override
    protected String titel() {
        return wie().regio().isPresent() ? t("besluit.titel") : t("besluit.titel.regio", "regio", regioNaam);
    }

    @Override
    protected void toon(Pad pad) {
        adressen = Besluitpad.van(wie(), pad);
        Besluitenoverzicht overzicht = adressen.regio().map(r -> stemrondes.overzicht(mandaat(), r))
                .orElseGet(() -> stemrondes.overzicht(mandaat()));
        regioNaam = overzicht.regioNaam();
        if (!overzicht.heeftReglement()) {
            add(zonderReglement());
        }
        if (Portaal.PARTNERS.contains(wie().portaal())) {
            teStemmen(overzicht.teStemmen());
        }
        var knoppen = Knop.rij(Knop.rustigNaar(adressen.naar("afspraken"), t("besluit.afspraken.link", "regio", regioNaam)));
        if (overzicht.magUitschrijven() && overzicht.heeftReglement()) {
            knoppen.addComponentAsFirst(Knop.naar(adressen.naar("ter-stemming"), t("besluit.ter-stemming.knop")));
        }
        if (Portaal.PARTNERS.contains(wie().portaal())) {
            knoppen.add(Knop.rustigNaar(adressen.naar("voorstellen"), t("voorstel.lijst")));
        }
        add(knoppen);
        rondes(overzicht.rondes());
        register(overzicht.register());
        if (overzicht.registerstand().aantal() > 0) {
            add(new Registerblok(overzicht.registerstand(), () -> adressen.regio().map(r -> register.downloaden(mandaat(), r))
                    .orElseGet(() -> register.downloaden(mandaat()))));
        }
    }

    private Melding zonderReglement() {
        return Melding.letOp(t("besluit.geen-reglement")).uitleg(t("besluit.geen-reglement.uitleg"))
                .met(new Anchor(adressen.naar("afspraken"), t("besluit.geen-reglement.stap")));
    }

    private void teStemmen(List<Ronderegel> open) {
        add(new H2(t("besluit.te-stemmen")));
        if (open.isEmpty()) {
            add(new Paragraph(t("besluit.te-stemmen.leeg")));
            return;
        }
        Takenlijst lijst = new Takenlijst();
        open.forEach(r -> lijst.rij(t("besluit.te-stemmen.rij", "onderwerp", r.voorstel().onderwerp()),
                t("besluit.versie", "nummer", r.voorstel().versieNummer()), Rondestand.wanneer(r), adressen.naar(r.id(), "stemmen")));
        add(lijst);
    }

    private void rondes(List<Ronderegel> rondes) {
        add(new H2(t("besluit.stemmingen")));
        if (rondes.isEmpty()) {
            add(new LegeStaat(t("besluit.stemmingen.leeg")));
            return;
        }
        Takenlijst lijst = new Takenlijst();
        rondes.forEach(r -> lijst.rij(t("besluit.stemmingen.rij", "nummer", r.nummer(), "onderwerp", r.voorstel().onderwerp()),
                r.status() == Rondestatus.OPEN ? t("besluit.opkomst", "gestemd", r.gestemd(), "gerechtigd", r.gerechtigd()) + " "
                        + Rondestand.wanneer(r) : Rondestand.wanneer(r), Rondestand.woord(r), adressen.naar(r.id())));
        add(lijst);
    }

    private void register(List<Ronderegel> besluiten) {
        add(new H2(t("besluit.register")));
        if (besluiten.isEmpty()) {
            add(new Paragraph(t("besluit.register.leeg")));
            return;
        }
        Tabel tabel = new Tabel(t("besluit.register")).zonderBijschrift().kolom(t("besluit.nummer")).kolom(t("besluit.onderwerp"))
                .kolom(t("besluit.datum")).kolom(t("besluit.uitkomst")).kolom(t("besluit.tekst"));
        besluiten.forEach(r -> tabel.rij(new Anchor(adressen.naar(r.id()), r.besluitnummer()), r.voorstel().onderwerp(),
                Opmaak.nu().moment(r.tijd().sluit()), Rondestand.badge(r),
                t("besluit.versie-en-afdruk", "nummer", r.voorstel().versieNummer(), "afdruk", Opmaak.vingerafdruk(r.voorstel().sha256()))));
        add(tabel);
    }
}
