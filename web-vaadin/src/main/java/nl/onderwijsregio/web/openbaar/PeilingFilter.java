package nl.onderwijsregio.web.openbaar;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.Optional;
import nl.onderwijsregio.signaal.OpenbarePeilingen;
import nl.onderwijsregio.signaal.Peilingantwoord;
import nl.onderwijsregio.signaal.Peilingbeeld;
import nl.onderwijsregio.signaal.Peilingbeeld.Keuzeregel;
import nl.onderwijsregio.web.afdruk.Afdruk;
import nl.onderwijsregio.web.afdruk.Blad;
import nl.onderwijsregio.web.afdruk.Formulier;
import nl.onderwijsregio.web.tekst.Opmaak;

/** Answers {@code /peiling/<code>}: one question of the beroepsgroep. Who answers is not asked and not kept. */
@WebFilter(urlPatterns = "/peiling/*", asyncSupported = true)
public class PeilingFilter extends Linkfilter {
    private static final long serialVersionUID = 1L;

    @Inject
    private transient OpenbarePeilingen peilingen;

    public PeilingFilter() {
        super("peiling");
    }

    @Override
    Optional<Blad> pagina(String code, String adres, String melding, HttpServletRequest vraag) {
        boolean klaar = vraag.getParameter("gedaan") != null;
        return peilingen.peiling(code).map(p -> new Blad(p.vraag(), t("signaal.blad.kop"), inhoud(p, adres, melding, klaar, Objects.requireNonNullElse(vraag.getParameter("toelichting"), ""))));
    }

    private static Afdruk inhoud(Peilingbeeld p, String adres, String melding, boolean klaar, String ingevuld) {
        Afdruk blad = new Afdruk();
        if (melding != null) {
            blad.melding(melding);
        }
        if (klaar) {
            return blad.tekst(t("signaal.blad.klaar"));
        }
        if (p.dicht()) {
            return blad.tekst(t("signaal.blad.dicht", "dag", Opmaak.nu().dag(p.sluitOp())));
        }
        Formulier formulier = new Formulier().keuze("keuze", t("signaal.blad.keuze"), p.keuzes().stream().map(Keuzeregel::keuze).toList());
        if (p.metToelichting()) {
            formulier.tekstvak("toelichting", t("signaal.blad.toelichting"), t("signaal.blad.hint"), Peilingantwoord.LANGSTE, false, ingevuld);
        }
        return blad.tekst(t("signaal.blad.inleiding", "dag", Opmaak.nu().dag(p.sluitOp()))).formulier(formulier, adres, t("signaal.blad.sturen"));
    }

    @Override
    void verwerken(String code, HttpServletRequest vraag) {
        String keuze = Objects.requireNonNullElse(vraag.getParameter("keuze"), "");
        peilingen.peilingBeantwoorden(code, keuze.matches("[0-5]") ? Integer.parseInt(keuze) : -1, vraag.getParameter("toelichting"));
    }

    @Override
    String gedaan() {
        return "signaal.blad.gedaan";
    }

    @Override
    Blad nietGevonden() {
        return new Blad(t("signaal.blad.niet-gevonden"), t("kader.product"), new Afdruk().tekst(t("signaal.blad.niet-gevonden.uitleg")));
    }
}
