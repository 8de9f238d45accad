package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.kennis.Aanmeldregel;
import nl.onderwijsregio.kennis.Aanmeldstand;
import nl.onderwijsregio.kennis.Sessiebeheer;
import nl.onderwijsregio.kennis.Sessiebeheerbeeld;
import nl.onderwijsregio.kennis.Sessiestand;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Kruimel;
import nl.onderwijsregio.web.kader.LegeStaat;
import nl.onderwijsregio.web.kader.Melding;
import nl.onderwijsregio.web.kader.Pad;
import nl.onderwijsregio.web.kader.PortaalLayout;
import nl.onderwijsregio.web.kader.PortaalView;
import nl.onderwijsregio.web.kader.Tabel;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** For the organiser: publish, who comes, who waits, who came, cancel. */
@Route(value = Pad.PARTNER + "/kennisdeling/:sessie([0-9]+)/beheer", layout = PortaalLayout.class)
@RouteAlias(value = Pad.RE + "/kennisdeling/:sessie([0-9]+)/beheer", layout = PortaalLayout.class)
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.RE})
public class SessiebeheerView extends PortaalView {
    @Inject
    Sessiebeheer beheer;

    private Sessiebeheerbeeld beeld;

    @Override
    protected String titel() {
        return t("kennis.beheer.titel", "sessie", beeld.regel().titel());
    }

    @Override
    protected List<Component> stand() {
        return List.of(Sessiezin.badge(beeld.regel()));
    }

    @Override
    protected List<Kruimel> kruimels() {
        return List.of(new Kruimel(t("kennis.titel"), adres("kennisdeling")), new Kruimel(beeld.regel().titel(), adres("kennisdeling", beeld.regel().id())));
    }

    @Override
    protected void toon(Pad pad) {
        beeld = beheer.beeld(mandaat(), pad.id("sessie"));
        long id = beeld.regel().id();
        Sessiestand stand = beeld.regel().stand();
        if (stand == Sessiestand.GEANNULEERD) {
            add(Melding.letOp(t("kennis.geannuleerd")).uitleg(t("kennis.geannuleerd.reden", "reden", beeld.reden())));
        }
        add(new Paragraph(Sessiezin.wanneer(beeld.regel().begin(), beeld.regel().einde())), knoppen(id, stand));
        if (stand != Sessiestand.CONCEPT) {
            lijsten(stand);
        }
        if (stand != Sessiestand.CONCEPT && isOpen()) {
            annuleren();
        }
    }

    /** Whether people may still register and withdraw. */
    private boolean isOpen() {
        return beeld.regel().stand() != Sessiestand.GEANNULEERD && !beeld.begonnen();
    }

    private Div knoppen(long id, Sessiestand stand) {
        Div knoppen = Knop.rij(Knop.rustigNaar(adres("kennisdeling", id), t("kennis.bekijken")));
        if (stand != Sessiestand.GEANNULEERD) {
            knoppen.add(Knop.rustigNaar(adres("kennisdeling", id, "bewerken"), t("kennis.bewerken")));
        }
        if (stand == Sessiestand.CONCEPT) {
            knoppen.addComponentAsFirst(Knop.hoofd(t("kennis.publiceren"), () -> doe(() -> beheer.publiceren(mandaat(), id))));
            knoppen.add(Knop.weg(t("kennis.weggooien"), () -> Velden.vraag(t("kennis.weggooien"), t("kennis.weggooien.vraag"), t("kennis.weggooien"), this::weggooien).open()));
            add(new Paragraph(t("kennis.concept.uitleg")));
        }
        return knoppen;
    }

    private void weggooien() {
        if (poging(() -> beheer.weggooien(mandaat(), beeld.regel().id()))) {
            UI.getCurrent().navigate(adres("kennisdeling").substring(1));
        }
    }

    private void lijsten(Sessiestand stand) {
        aanmeldingen(t("kennis.deelnemers", "bezet", beeld.bezet(), "plaatsen", beeld.regel().capaciteit()), Aanmeldstand.GEPLAATST);
        aanmeldingen(t("kennis.aangeboden"), Aanmeldstand.AANGEBODEN);
        aanmeldingen(t("kennis.wachtlijst.kop"), Aanmeldstand.WACHTEND);
        if (stand != Sessiestand.GEANNULEERD) {
            add(new Kaart(t("kennis.code.kop"), new Paragraph(t("kennis.code.uitleg", "code", beeld.code()))));
        }
    }

    private void aanmeldingen(String kop, Aanmeldstand stand) {
        List<Aanmeldregel> regels = beeld.aanmeldingen().stream().filter(a -> a.is(stand)).toList();
        if (regels.isEmpty() && stand != Aanmeldstand.GEPLAATST) {
            return;
        }
        add(new H2(kop));
        if (regels.isEmpty()) {
            add(new LegeStaat(t("kennis.deelnemers.leeg")));
            return;
        }
        boolean noteren = stand == Aanmeldstand.GEPLAATST && beeld.begonnen() && beeld.regel().stand() != Sessiestand.GEANNULEERD;
        Tabel tabel = new Tabel(kop).zonderBijschrift().kolom(t("kennis.kolom.partij")).kolom(t("kennis.kolom.wie")).getalkolom(t("kennis.kolom.aantal")).kolom(t("kennis.kolom.sinds"))
                .kolom(t("kennis.kolom." + stand.name()));
        if (noteren) {
            tabel.kolom(t("kennis.kolom.aanwezig"));
        } else if (isOpen()) {
            tabel.kolom(t("kennis.kolom.afmelden"));
        }
        for (Aanmeldregel a : regels) {
            List<Object> cellen = new ArrayList<>(List.of(a.regioNaam() == null ? a.partijNaam() : a.partijNaam() + " · " + a.regioNaam(),
                    a.namen().isEmpty() ? a.gebruiker() : a.gebruiker() + ", " + a.namen(), a.aantal(), Opmaak.nu().moment(a.aangemeldOp()), laatste(a, regels.indexOf(a) + 1)));
            if (noteren) {
                cellen.add(aanwezig(a));
            } else if (isOpen()) {
                cellen.add(afmelden(a));
            }
            tabel.rij(cellen.toArray());
        }
        add(tabel);
    }

    /** What there is to know in that state: until when an offer stands, what was answered, which place in line. */
    private static String laatste(Aanmeldregel a, int plek) {
        return a.is(Aanmeldstand.AANGEBODEN) ? Opmaak.nu().moment(a.aanbodTot()) : a.is(Aanmeldstand.GEPLAATST) ? antwoorden(a) : String.valueOf(plek);
    }

    private Button afmelden(Aanmeldregel a) {
        Button knop = Knop.klein(t("kennis.afmelden"), () -> Velden.vraag(t("kennis.afmelden"), t("kennis.afmelden.ander", "partij", a.partijNaam(), "wie", a.gebruiker()), t("kennis.afmelden"),
                () -> doe(() -> beheer.afmelden(mandaat(), beeld.regel().id(), a.id()))).open());
        knop.setAriaLabel(t("kennis.afmelden") + ": " + a.partijNaam() + ", " + a.gebruiker());
        return knop;
    }

    private static String antwoorden(Aanmeldregel a) {
        String samen = (a.dieet() == null ? "" : a.dieet()) + (a.dieet() == null || a.toegankelijkheid() == null ? "" : "; ") + (a.toegankelijkheid() == null ? "" : a.toegankelijkheid());
        return samen.isEmpty() ? "–" : samen;
    }

    private IntegerField aanwezig(Aanmeldregel a) {
        IntegerField kwamen = new IntegerField();
        kwamen.setAriaLabel(t("kennis.aanwezig.veld", "partij", a.partijNaam(), "wie", a.gebruiker()));
        kwamen.setMin(0);
        kwamen.setMax(a.aantal());
        kwamen.setValue(a.aanwezig());
        kwamen.setWidth("6rem");
        kwamen.addValueChangeListener(e -> poging(() -> beheer.aanwezigheid(mandaat(), beeld.regel().id(), a.id(), e.getValue())));
        return kwamen;
    }

    private void annuleren() {
        TextArea reden = new TextArea(t("kennis.annuleren.reden"));
        reden.setMaxLength(1000);
        reden.setWidthFull();
        reden.setMaxWidth("32rem");
        Kaart kaart = new Kaart(t("kennis.annuleren"), new Paragraph(t("kennis.annuleren.uitleg", "aantal", beeld.aanmeldingen().size())), reden);
        kaart.add(Knop.rij(Knop.weg(t("kennis.annuleren.doen"), () -> Velden.vraag(t("kennis.annuleren"), t("kennis.annuleren.zeker"), t("kennis.annuleren.doen"), () -> {
            if (poging(kaart, () -> beheer.annuleren(mandaat(), beeld.regel().id(), reden.getValue()))) {
                ververs();
            }
        }).open())));
        add(kaart);
    }

    private void doe(Runnable handeling) {
        if (poging(handeling)) {
            ververs();
        }
    }
}
