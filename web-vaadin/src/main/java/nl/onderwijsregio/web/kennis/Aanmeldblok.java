package nl.onderwijsregio.web.kennis;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.stream.Collectors;
import nl.onderwijsregio.kennis.Aanmelden;
import nl.onderwijsregio.kennis.Aanmeldopgave;
import nl.onderwijsregio.kennis.Aanmeldregel;
import nl.onderwijsregio.kennis.Aanmeldstand;
import nl.onderwijsregio.kennis.Programmadeel;
import nl.onderwijsregio.kennis.Sessiebeeld;
import nl.onderwijsregio.kennis.Sessiestand;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.web.kader.Kaart;
import nl.onderwijsregio.web.kader.Knop;
import nl.onderwijsregio.web.kader.Poging;
import nl.onderwijsregio.web.kader.Velden;
import nl.onderwijsregio.web.tekst.Opmaak;

/** The card about one's own registration: one state at a time, with the one thing to do in it. */
class Aanmeldblok extends Kaart {
    private final Sessiebeeld beeld;
    private final Aanmelden aanmelden;
    private final MandaatId mandaat;
    private final Runnable ververs;

    Aanmeldblok(Sessiebeeld beeld, Aanmelden aanmelden, MandaatId mandaat, Runnable ververs) {
        super(t("kennis.aanmelding"));
        this.beeld = beeld;
        this.aanmelden = aanmelden;
        this.mandaat = mandaat;
        this.ververs = ververs;
        vullen(beeld.regel().stand());
    }

    private void vullen(Sessiestand stand) {
        if (stand == Sessiestand.CONCEPT || stand == Sessiestand.GEANNULEERD || stand == Sessiestand.GEWEEST && !beeld.codeGevraagd()) {
            add(new Paragraph(t("kennis.aanmelding." + stand.name())));
        } else if (beeld.is(Aanmeldstand.GEPLAATST)) {
            geplaatst(beeld.eigen());
        } else if (beeld.begonnen()) {
            add(new Paragraph(t("kennis.aanmelding.begonnen")));
        } else if (beeld.is(Aanmeldstand.AANGEBODEN)) {
            aanbod(beeld.eigen());
        } else if (beeld.is(Aanmeldstand.WACHTEND)) {
            add(new Paragraph(t("kennis.wacht", "plek", beeld.plek())), new Paragraph(t("kennis.wacht.uitleg")),
                    Knop.rij(Knop.gewoon(t("kennis.wacht.af"), () -> doe(() -> aanmelden.afmelden(mandaat, beeld.regel().id())))));
        } else {
            formulier(stand == Sessiestand.VOL);
        }
    }

    private void geplaatst(Aanmeldregel eigen) {
        add(new Paragraph(t("kennis.geplaatst", "aantal", eigen.aantal())));
        if (!eigen.delen().isEmpty()) {
            add(new Paragraph(t("kennis.geplaatst.delen", "delen", beeld.opgave().programma().stream().filter(d -> eigen.delen().contains(d.id()))
                    .map(Programmadeel::titel).collect(Collectors.joining(", ")))));
        }
        if (beeld.codeGevraagd()) {
            aanwezig(eigen);
        }
        if (!beeld.begonnen()) {
            vragen(eigen);
            add(Knop.rij(Knop.gewoon(t("kennis.afmelden"), this::afmelden)));
        }
    }

    /** With people in line the place is gone at once, so that is asked first. */
    private void afmelden() {
        Runnable handeling = () -> doe(() -> aanmelden.afmelden(mandaat, beeld.regel().id()));
        if (beeld.wachtend() == 0) {
            handeling.run();
        } else {
            Velden.vraag(t("kennis.afmelden"), t("kennis.afmelden.vraag"), t("kennis.afmelden"), handeling).open();
        }
    }

    private void aanwezig(Aanmeldregel eigen) {
        if (eigen.aanwezig() != null) {
            add(new Paragraph(t("kennis.aanwezig.gemeld")));
            return;
        }
        TextField code = new TextField(t("kennis.code"));
        code.setHelperText(t("kennis.code.hint"));
        code.setMaxLength(20);
        add(code, Knop.rij(Knop.hoofd(t("kennis.code.melden"), () -> doe(() -> aanmelden.aanwezigMelden(mandaat, beeld.regel().id(), code.getValue())))));
    }

    /** What is personal is asked only when the session needs it and the place is certain. */
    private void vragen(Aanmeldregel eigen) {
        if (!beeld.opgave().vraagtDieet() && !beeld.opgave().vraagtToegankelijkheid()) {
            return;
        }
        TextArea dieet = vraag("kennis.dieet", eigen.dieet(), beeld.opgave().vraagtDieet());
        TextArea hulp = vraag("kennis.toegankelijkheid", eigen.toegankelijkheid(), beeld.opgave().vraagtToegankelijkheid());
        add(new Paragraph(t("kennis.vragen.uitleg")), dieet, hulp, Knop.rij(Knop.gewoon(t("kennis.vragen.bewaren"),
                () -> doe(() -> aanmelden.antwoorden(mandaat, beeld.regel().id(), dieet.getValue(), hulp.getValue())))));
    }

    private static TextArea vraag(String sleutel, String antwoord, boolean gesteld) {
        TextArea veld = new TextArea(t(sleutel));
        veld.setMaxLength(300);
        veld.setWidthFull();
        veld.setMaxWidth("32rem");
        veld.setValue(antwoord == null ? "" : antwoord);
        veld.setVisible(gesteld);
        return veld;
    }

    private void aanbod(Aanmeldregel eigen) {
        add(new Paragraph(t("kennis.aanbod", "aantal", eigen.aantal(), "tot", Opmaak.nu().termijn(Sessiezin.lokaal(eigen.aanbodTot())))), Knop.rij(
                Knop.hoofd(t("kennis.aanbod.aannemen"), () -> doe(() -> aanmelden.aannemen(mandaat, beeld.regel().id()))),
                Knop.gewoon(t("kennis.aanbod.laten"), () -> doe(() -> aanmelden.laten(mandaat, beeld.regel().id())))));
    }

    private void formulier(boolean vol) {
        if (beeld.is(Aanmeldstand.VERLOPEN)) {
            add(new Paragraph(t("kennis.verlopen")));
        }
        IntegerField aantal = aantal();
        TextField namen = new TextField(t("kennis.namen"));
        namen.setHelperText(t("kennis.namen.hint"));
        namen.setMaxLength(1000);
        namen.setWidthFull();
        namen.setMaxWidth("32rem");
        namen.setVisible(false);
        aantal.addValueChangeListener(e -> namen.setVisible(e.getValue() != null && e.getValue() > 1));
        CheckboxGroup<Programmadeel> delen = delen();
        add(new Paragraph(vol ? t("kennis.vol", "wachtend", beeld.wachtend()) : t("kennis.vrij", "vrij", beeld.regel().vrij(), "plaatsen", beeld.regel().capaciteit())), aantal, namen, delen,
                Knop.rij(Knop.hoofd(t(vol ? "kennis.wachtlijst" : "kennis.aanmelden"), () -> doe(() -> aanmelden.aanmelden(mandaat, beeld.regel().id(), new Aanmeldopgave(
                        aantal.getValue() == null ? 0 : aantal.getValue(), namen.isVisible() ? namen.getValue() : "", delen.getValue().stream().map(Programmadeel::id).collect(Collectors.toSet())))))));
    }

    private static IntegerField aantal() {
        IntegerField aantal = new IntegerField(t("kennis.aantal"));
        aantal.setValue(1);
        aantal.setMin(1);
        aantal.setMax(Aanmeldopgave.MEESTE);
        aantal.setStepButtonsVisible(true);
        aantal.setHelperText(t("kennis.aantal.hint"));
        return aantal;
    }

    private CheckboxGroup<Programmadeel> delen() {
        CheckboxGroup<Programmadeel> delen = new CheckboxGroup<>(t("kennis.delen.kies"));
        delen.setItems(beeld.opgave().programma());
        delen.setItemLabelGenerator(d -> d.titel() + " (" + Opmaak.nu().tijd(d.begin()) + " – " + Opmaak.nu().tijd(d.einde())
                + d.plaatsen().map(p -> ", " + t("kennis.deel.bezet", "bezet", beeld.bezetPerDeel().getOrDefault(d.id(), 0), "plaatsen", p)).orElse("") + ")");
        delen.setVisible(!beeld.opgave().programma().isEmpty());
        return delen;
    }

    private void doe(Runnable handeling) {
        if (Poging.bij(this).doe(handeling)) {
            ververs.run();
        }
    }
}
