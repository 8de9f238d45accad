package nl.onderwijsregio.web.rekenen;

import static nl.onderwijsregio.web.tekst.Teksten.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.onderwijsregio.regeling.Aanvraagfeiten;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;
import nl.onderwijsregio.rekenen.Rekengrond;
import nl.onderwijsregio.web.kader.Feitenwerk;
import nl.onderwijsregio.web.kader.Foutenlijst;

/** The questions of the calculator about one given text, in force or not: for whoever needs the facts of an application and not its verdict. */
class Feitenformulier extends Div implements Feitenwerk.Feitenvelden {
    private final Rekengrond grond;
    private final Rekenkeuzes keuzes;
    private final Map<String, String> gegeven;
    private final Rekenformulier formulier;

    /** @param register holds that text */
    Feitenformulier(String kop, Rekengrond grond, Regiozoeker zoeker, Regelregister register, Regelversie versie, LocalDate vandaag) {
        this.grond = grond;
        keuzes = Rekenkeuzes.van(grond, zoeker, vandaag).met(register);
        gegeven = Map.of(Rekenvraag.REGELING, versie.regeling(), Rekenvraag.VERSIE, versie.versie().toString());
        formulier = new Rekenformulier(kop, keuzes, new Rekenvraag(gegeven), true);
        add(formulier);
    }

    @Override
    public Component blok() {
        return this;
    }

    @Override
    public Optional<Aanvraagfeiten> feiten(Foutenlijst fouten) {
        fouten.eis(!formulier.mistGemeenten(), formulier.veld(Rekenvraag.GEMEENTEN), t("rekenen.fout.geen-gemeente"));
        Map<String, String> waarden = new LinkedHashMap<>(formulier.vraag().waarden());
        waarden.putAll(gegeven);
        Rekenwerk werk = new Rekenwerk(grond, keuzes.register(), keuzes.vandaag());
        Optional<Aanvraagfeiten> feiten = werk.uitwerken(new Rekenvraag(waarden)).map(Rekensom::feiten);
        werk.fouten().forEach((naam, zin) -> fouten.fout(formulier.veld(naam), zin));
        return feiten;
    }
}
