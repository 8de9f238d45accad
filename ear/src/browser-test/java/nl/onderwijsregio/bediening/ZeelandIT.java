package nl.onderwijsregio.bediening;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * One real region from composition to a submitted plan, in October 2024, by everybody it takes, through the real sign-in: the Zeeuwse
 * Onderwijsregio with its thirteen gemeenten and the vestigingen of the files of the whole country. Needs OR_TEST_DATA.
 */
@Tag("land")
class ZeelandIT extends Bediening {
    @Test
    void de_zeeuwse_onderwijsregio_gaat_van_samenstelling_naar_ingediend_plan() {
        Spel spel = new Spel(this);
        Beheerwerk beheer = new Beheerwerk(spel);
        begin(beheer);
        Regiowerk regio = new Regiowerk(spel);
        samenstellen(regio);
        Map<String, String> besturen = regio.andereBesturen();
        mandaten(beheer, besturen);
        bevestigen(regio);
        Planwerk plan = new Planwerk(spel);
        schrijven(plan);
        Aanvraagwerk aanvraag = new Aanvraagwerk(spel);
        aanvraag.bijlagen();
        beslissen(new Besluitwerk(spel), plan);
        aanvragen(aanvraag, besturen.keySet());
        beoordelen(new Beoordelingwerk(spel));
    }

    private static void begin(Beheerwerk beheer) {
        beheer.importBekijken();
        beheer.waterverbindingen();
        beheer.mandaat("projectleider", "projectleider", "Bestuur", Zeeland.PENVOERDER, "Zeeuwse", Zeeland.REGIO, "projectleider: samenstellen, schrijven, indienen",
                "penvoerder: vraagt aan namens alle partijen", "schrijven in het plan", "stemmen", "tekenen");
    }

    /** One bestuurder acts for many besturen, each under its own mandaat, all from one file. */
    private static void mandaten(Beheerwerk beheer, Map<String, String> besturen) {
        beheer.mandatenUitBestand(besturen);
        beheer.mandaatNieuw("opleider", "opleider", "Opleider", Zeeland.OPLEIDER, "Leraar (lerarenopleiding)", null, "stemmen", "tekenen");
        beheer.mandaatNieuw("beroepsgroep", "beroepsgroep", "Beroepsgroep", Zeeland.BEROEPSGROEP, null, null, "stemmen", "tekenen");
        beheer.mandaatNieuw("medezeggenschap", "medezeggenschap", "Medezeggenschap", Zeeland.RAAD, null, Zeeland.PENVOERDER,
                "zienswijze uitbrengen namens de raad");
    }

    private static void samenstellen(Regiowerk regio) {
        regio.gemeenten();
        regio.besturen();
        regio.penvoerder();
        regio.partners();
        regio.aantallen();
        regio.opleidingsschool();
        regio.bedrag();
    }

    private static void bevestigen(Regiowerk regio) {
        regio.bevestigen("projectleider", "projectleider", "");
        for (String bestuur : Zeeland.STEMMERS) {
            regio.bevestigen("bestuur", "bestuur " + bestuur, "");
        }
        regio.bevestigen("opleider", "opleider", Zeeland.OPLEIDER);
        regio.bevestigen("beroepsgroep", "beroepsgroep", Zeeland.BEROEPSGROEP);
    }

    private static void schrijven(Planwerk plan) {
        plan.beginnen();
        plan.schrijven();
        plan.delen();
        plan.begroten();
        plan.overzicht();
    }

    private static void beslissen(Besluitwerk besluit, Planwerk plan) {
        besluit.reglement();
        besluit.gewijzigdTijdensDeStemming(plan);
        besluit.voorleggen();
        besluit.zienswijze();
        besluit.terStemming();
        besluit.stemmenMetHetToetsenbord("opleider", "opleider");
        besluit.stemmen("beroepsgroep", "beroepsgroep");
        besluit.stemmen("projectleider", "projectleider");
        for (String bestuur : Zeeland.STEMMERS) {
            besluit.stemmen("bestuur", "bestuur " + bestuur);
        }
        besluit.sluiten();
        plan.versies();
    }

    private static void beoordelen(Beoordelingwerk beoordeling) {
        beoordeling.apart();
        beoordeling.vragen();
        beoordeling.samen();
        beoordeling.nogNietBeslissen();
    }

    private static void aanvragen(Aanvraagwerk aanvraag, Set<String> besturen) {
        aanvraag.nogNiet("43 partijen moeten tekenen");
        aanvraag.aanbevelen();
        aanvraag.ondertekenen("projectleider", "projectleider");
        for (String bestuur : besturen) {
            aanvraag.ondertekenen("bestuur", "bestuur " + bestuur);
        }
        aanvraag.ondertekenen("opleider", "opleider");
        aanvraag.ondertekenen("beroepsgroep", "beroepsgroep");
        aanvraag.indienen();
        aanvraag.bijDeRe();
        aanvraag.vast();
    }
}
