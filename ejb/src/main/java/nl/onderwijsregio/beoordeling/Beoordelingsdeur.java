package nl.onderwijsregio.beoordeling;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Klok;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.regeling.Regelingen;
import nl.onderwijsregio.regeling.Regelversie;

/** Who may come in at an application: finds it, locks it for acts, and keeps out who has an interest in the region. */
@ApplicationScoped
class Beoordelingsdeur {
    @Inject
    BeoordelingQuery lezen;
    @Inject
    BeoordelingRepository beoordelingen;
    @Inject
    Regelingen regelingen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    private final Afwegingskader kader = Afwegingskader.lezen();

    Optional<Ingediend> aanvraag(Gemachtigde wie, long regio) {
        return lezen.van(regio, wie.regeling());
    }

    /** The application of a region in the round of the mandaat, locked until the transaction ends. */
    Ingediend vergrendeld(Gemachtigde wie, long regio) {
        Ingediend aanvraag = aanvraag(wie, regio).orElseThrow(() -> new Weigering(BeoordelingReden.GEEN_AANVRAAG));
        beoordelingen.vergrendelen(aanvraag.id());
        return aanvraag;
    }

    /** Refuses who acts for the region or one of its parties, or did so when or after the application was handed in. */
    void eisZonderBelang(Gemachtigde wie, Ingediend aanvraag) {
        eis(!lezen.heeftBelang(wie.gebruiker(), aanvraag.regioId(), aanvraag.op().atZone(Klok.ZONE).toLocalDate()), BeoordelingReden.BELANG_IN_REGIO, "regio", aanvraag.regio());
    }

    void eisNietBeschikt(Ingediend aanvraag) {
        eis(beoordelingen.beschikking(aanvraag.id()).isEmpty(), BeoordelingReden.AL_BESCHIKT);
    }

    List<Criterium> criteria(Ingediend aanvraag) {
        return kader.van(aanvraag.regeling());
    }

    Maatstaf maatstaf(String regeling) {
        return new Maatstaf(kader.van(regeling), Beslistermijn.van(regelingen.actueel().beslistekst(regeling, vandaag())).orElse(null));
    }

    Regelversie tekst(Ingediend aanvraag) {
        return regelingen.actueel().versie(aanvraag.regeling(), LocalDate.parse(aanvraag.regelversie()));
    }

    LocalDate vandaag() {
        return LocalDate.ofInstant(klok.instant(), Klok.ZONE);
    }

    /** @param zichtbaar whether the region reads it in its log */
    void schrijven(Gemachtigde wie, String handeling, Ingediend aanvraag, boolean zichtbaar, String toelichting) {
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), handeling, "beoordeling", aanvraag.nummer(), zichtbaar ? aanvraag.regioId() : null, toelichting);
    }
}
