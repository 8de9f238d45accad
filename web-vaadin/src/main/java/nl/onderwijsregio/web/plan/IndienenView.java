package nl.onderwijsregio.web.plan;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import nl.onderwijsregio.aanvraag.Aanvraagbewijs;
import nl.onderwijsregio.aanvraag.Aanvraagregel;
import nl.onderwijsregio.aanvraag.Aanvragen;
import nl.onderwijsregio.aanvraag.Controlebeeld;
import nl.onderwijsregio.aanvraag.Indiening;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.openbaar.Openbaarmaking;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.plan.Bestand;
import nl.onderwijsregio.plan.Vingerafdruk;
import nl.onderwijsregio.regeling.Documentsoort;
import nl.onderwijsregio.web.kader.Bestandslink;
import nl.onderwijsregio.web.kader.Bewijs;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Check and submit: first what stands in the way, then the core, the declaration and the one act; afterwards the receipt. */
@Route(value = Pad.PARTNER + "/plan/indienen", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP})
public class IndienenView extends Planscherm {
    @Inject
    Aanvragen aanvragen;
    @Inject
    Openbaarmaking openbaarmaking;

    private boolean ingediend;
    private boolean netIngediend;

    @Override
    protected String titel() {
        return t(ingediend ? "indienen.ingediend.titel" : "indienen.titel");
    }

    @Override
    protected void toon(Pad pad) {
        if (wie().werkstuk().document() != Documentsoort.PLAN) {
            add(Melding.info(t("weigering.ALLEEN_HET_PLAN")).met(new Anchor(adres("plan", "ondertekenen"), t("tekenen.titel"))));
            return;
        }
        Optional<Aanvraagbewijs> bewijs = aanvragen.bewijs(mandaat(), null);
        ingediend = bewijs.isPresent();
        if (ingediend) {
            bewijzen(bewijs.get(), netIngediend);
            netIngediend = false;
            add(new Openbaarblok(openbaarmaking.stand(mandaat()), wie().heeft(Functie.PENVOERDER), this::openbaarMaken));
        } else {
            controle(aanvragen.controle(mandaat()), false);
        }
    }

    private void openbaarMaken() {
        if (poging(() -> openbaarmaking.openbaarMaken(mandaat()))) {
            ververs();
        }
    }

    private void controle(Controlebeeld beeld, boolean geweigerd) {
        Div inhoud = new Div();
        Tegenhouders tegen = new Tegenhouders(beeld, pad -> adres((Object[]) pad.split("/")));
        inhoud.add(tegen, new Kernblok(beeld, adres("regio", "bedrag")), new H2(t("indienen.onderdelen")),
                new Onderdelenlijst(beeld.plan(), java.util.Map.of(), letter -> adres("plan", "onderdeel", letter), false, (kenmerk, ja) -> { }),
                new H2(t("indienen.verklaring")), new Paragraph(t("indienen.verklaring.tekst")));
        Div voet = new Div();
        var knop = Knop.hoofd(t("indienen.doen"), () -> indienen(inhoud, voet));
        knop.setDisableOnClick(true);
        knop.addClickListener(e -> knop.setEnabled(true));
        Div rij = Knop.rij(knop, Knop.rustigNaar(adres("plan"), t("plan.alle-onderdelen")));
        rij.addClassName("actiebalk");
        voet.add(rij);
        add(inhoud, voet);
        if (geweigerd) {
            tegen.neemFocus();
        }
    }

    private void indienen(Div inhoud, Div voet) {
        AtomicReference<Indiening> uitkomst = new AtomicReference<>();
        if (!poging(voet, () -> uitkomst.set(aanvragen.indienen(mandaat())))) {
            return;
        }
        remove(inhoud, voet);
        switch (uitkomst.get()) {
            case Indiening.Ingediend gelukt -> {
                netIngediend = true;
                ververs();
            }
            case Indiening.Tegengehouden niet -> controle(niet.controle(), true);
        }
    }

    private void bewijzen(Aanvraagbewijs b, boolean focus) {
        Aanvraagregel a = b.aanvraag();
        String bedrag = a.bedrag() == null ? t("indienen.bedrag.onbekend") : Opmaak.nu().bedrag(a.bedrag());
        Bewijs bewijs = new Bewijs(t("indienen.bewijs", "datum", b.beslisdatum())).regel(t("indienen.nummer"), a.nummer())
                .regel(t("indienen.moment"), Opmaak.nu().moment(a.ingediendOp())).regel(t("indienen.door"), t("indienen.door.namens", "wie", a.ingediendDoor(), "namens", a.namens()))
                .regel(t("indienen.versie"), a.planVersie() + " · " + new Vingerafdruk(a.planSha256()).kort()).regel(t("indienen.regeling"), t("indienen.regeling.van", "datum", LocalDate.parse(a.regelversie())))
                .regel(t("indienen.bedrag"), bedrag).regel(t("indienen.vingerafdruk"), new Vingerafdruk(a.bewijsSha256()).kort());
        bewijs.met(new Bestandslink(t("indienen.downloaden"), () -> new Bestand("bewijs-" + a.nummer() + ".json", "application/json",
                b.json().getBytes(StandardCharsets.UTF_8))), Knop.afdrukken(adres("plan", "versies", a.planVersie(), "afdrukken")));
        add(bewijs, new H2(t("indienen.daarna")), Melding.info(t("indienen.daarna.tekst", "datum", b.beslisdatum())), new H2(t("plan.bijlagen.titel")), bijlagen(b));
        if (focus) {
            bewijs.neemFocus();
        }
    }

    private Component bijlagen(Aanvraagbewijs b) {
        Tabel tabel = new Tabel(t("plan.bijlagen.titel")).zonderBijschrift().kolom(t("indienen.letter")).kolom(t("indienen.bestand")).kolom(t("indienen.vingerafdruk"));
        b.bijlagen().forEach(f -> tabel.rij(f.letter(), new Bestandslink(f.naam(), () -> aanvragen.bijlage(mandaat(), null, f.id())), new Vingerafdruk(f.sha256()).kort()));
        return tabel;
    }
}
