package nl.onderwijsregio.demo;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.onderwijsregio.overleg.Lidopgave;
import nl.onderwijsregio.overleg.Organen;
import nl.onderwijsregio.overleg.Orgaanopgave;
import nl.onderwijsregio.overleg.Orgaanrol;
import nl.onderwijsregio.overleg.Orgaansoort;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.MandaatQuery;
import nl.onderwijsregio.partij.Mandaatregel;

/** The part of the story in which the regions meet: who sits in the stuurgroep of De Waarden and of Het Veen. */
@Dependent
class Verhaaloverleg {
    private static final String LEIDER = "projectleider";

    @Inject
    Organen organen;
    @Inject
    MandaatQuery mandaten;
    @Inject
    Clock klok;

    List<Verhaalstap> stappen(String waarden, String veen) {
        List<Verhaalstap> stappen = new ArrayList<>();
        oprichten(stappen, waarden, "Stuurgroep (fictief)", Orgaansoort.STUURGROEP, "De bestuurders, de opleiders en de beroepsgroep beslissen hier samen.",
                List.of(new Zetel("bestuur", Orgaanrol.VOORZITTER), new Zetel("bestuurder-overtuin", Orgaanrol.LID), new Zetel("bestuurder-waardencollege", Orgaanrol.LID),
                        new Zetel("opleider", Orgaanrol.LID), new Zetel("beroepsgroep", Orgaanrol.LID), new Zetel(LEIDER, Orgaanrol.PLAATSVERVANGER),
                        new Zetel("medezeggenschap", Orgaanrol.WAARNEMER)));
        oprichten(stappen, waarden, "Werkgroep begeleiden (fictief)", Orgaansoort.WERKGROEP, "Werkt uit hoe scholen starters begeleiden.",
                List.of(new Zetel(LEIDER, Orgaanrol.VOORZITTER), new Zetel("opleider", Orgaanrol.LID)));
        oprichten(stappen, veen, "Stuurgroep (fictief)", Orgaansoort.STUURGROEP, "De partners van Het Veen beslissen hier samen.",
                List.of(new Zetel(LEIDER, Orgaanrol.VOORZITTER), new Zetel("opleider", Orgaanrol.LID), new Zetel("beroepsgroep", Orgaanrol.LID)));
        return stappen;
    }

    /** Who sits there as what. */
    private record Zetel(String gebruiker, Orgaanrol rol) {}

    private void oprichten(List<Verhaalstap> stappen, String regio, String naam, Orgaansoort soort, String doel, List<Zetel> zetels) {
        stappen.add(new Verhaalstap(regio + ": " + naam, LEIDER, () -> {
            MandaatId leider = mandaat(LEIDER, regio);
            long orgaan = organen.oprichten(leider, new Orgaanopgave(soort, naam, doel));
            zetels.forEach(z -> organen.lidToevoegen(leider, orgaan, new Lidopgave(mandaat(z.gebruiker(), regio), z.rol(), LocalDate.now(klok), null)));
        }));
    }

    private MandaatId mandaat(String gebruiker, String regio) {
        return mandaten.van(gebruiker).stream().filter(m -> regio.equals(m.regioNaam())).map(Mandaatregel::id).findFirst().orElseThrow();
    }
}
