package nl.onderwijsregio.beheer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What waits for beheer: parties without the right to sign, files to decide on, water connections nobody looked at. Three queries. */
@ApplicationScoped
class BeheerTaken implements Takenbron {
    @Inject
    TekenrechtQuery tekenrecht;
    @Inject
    SysteemQuery systeem;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        var taken = new ArrayList<Taak>();
        if (wie.portaal() != Portaal.BEHEER) {
            return taken;
        }
        List<Tekenrechtgat> gaten = tekenrecht.gaten(vandaag);
        if (!gaten.isEmpty()) {
            taken.add(Taak.van("taak.beheer.tekenrecht", "mandaten", Map.of("aantal", gaten.size(), "partij", gaten.getFirst().partijNaam()))
                    .voor(gaten.getFirst().laatsteDag(), null).anders("taak.beheer.tekenrecht.anders"));
        }
        toevoegen(taken, "taak.beheer.leveringen", "import", systeem.aantalTeBeslissen());
        toevoegen(taken, "taak.beheer.water", "waterverbindingen", systeem.aantalOpenWater());
        return taken;
    }

    private static void toevoegen(List<Taak> taken, String sleutel, String pad, long aantal) {
        if (aantal > 0) {
            taken.add(Taak.van(sleutel, pad, Map.of("aantal", aantal)));
        }
    }
}
