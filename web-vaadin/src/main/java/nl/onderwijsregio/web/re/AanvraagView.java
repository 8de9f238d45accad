package nl.onderwijsregio.web.re;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.aanvraag.Aanvraagbewijs;
import nl.onderwijsregio.aanvraag.Aanvraagregel;
import nl.onderwijsregio.aanvraag.Aanvragen;
import nl.onderwijsregio.aanvraag.Ingediendebijlage;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.web.kader.BedragTekst;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Gegevenslijst;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** A submitted application as it was handed in: version, outcome of the rules, attachments, and the receipt to download. */
@Route(value = Regiopad.RE + "/aanvraag", layout = PortaalLayout.class)
@RouteAlias(value = Regiopad.BELEID + "/aanvraag", layout = PortaalLayout.class)
@RolesAllowed({Rol.RE, Rol.BELEID})
public class AanvraagView extends Dossierpagina {
    @Inject
    Aanvragen aanvragen;

    @Override
    protected String titel() {
        return t("re.aanvraag.titel");
    }

    @Override
    void toonDossier() {
        Optional<Aanvraagbewijs> bewijs = aanvragen.bewijs(mandaat(), regio());
        if (bewijs.isEmpty()) {
            add(new LegeStaat(t("re.aanvraag.leeg")));
            return;
        }
        Aanvraagregel a = bewijs.get().aanvraag();
        add(new Gegevenslijst().regel(t("re.aanvraag.nummer"), a.nummer())
                .regel(t("re.aanvraag.ingediend"), t("re.aanvraag.door", "moment", a.ingediendOp(), "wie", a.ingediendDoor(), "namens", a.namens()))
                .regel(t("re.aanvraag.versie"), t("re.plan.versie", "nummer", a.planVersie(), "vingerafdruk", Opmaak.vingerafdruk(a.planSha256())))
                .regel(t("re.aanvraag.regels"), t("re.aanvraag.tekst", "regeling", a.regeling(), "versie", LocalDate.parse(a.regelversie())))
                .regel(t("re.aanvraag.uitkomst"), t("re.uitkomst." + a.uitkomst()))
                .regel(t("re.aanvraag.bedrag"), a.bedrag() == null ? BedragTekst.onbekend(t("re.bedrag.onbekend"))
                        : BedragTekst.van(a.bedrag(), adres("regios", regio(), "regio")))
                .regel(t("re.aanvraag.beslisdatum"), Opmaak.nu().weekdag(bewijs.get().beslisdatum())));
        add(new H2(t("re.aanvraag.bijlagen")), bijlagen(bewijs.get().bijlagen()));
        add(new H2(t("re.aanvraag.bewijs")), new Paragraph(t("re.aanvraag.bewijs.uitleg", "vingerafdruk", Opmaak.vingerafdruk(a.bewijsSha256()))),
                new Bestandslink(t("re.aanvraag.bewijs.downloaden"), () -> new Bestand(a.nummer() + "-bewijs.json", "application/json",
                        bewijs.get().json().getBytes(StandardCharsets.UTF_8))));
    }

    private Tabel bijlagen(List<Ingediendebijlage> lijst) {
        Tabel tabel = new Tabel(t("re.aanvraag.bijlagen")).zonderBijschrift().kolom(t("re.aanvraag.letter")).kolom(t("re.aanvraag.bestand"))
                .getalkolom(t("re.aanvraag.omvang")).kolom(t("re.aanvraag.vingerafdruk"));
        lijst.forEach(b -> tabel.rij(b.letter(), new Bestandslink(b.naam(), () -> aanvragen.bijlage(mandaat(), regio(), b.id())),
                t("re.aanvraag.kb", "aantal", (b.omvang() + 1023) / 1024), Opmaak.vingerafdruk(b.sha256())));
        return tabel;
    }
}
