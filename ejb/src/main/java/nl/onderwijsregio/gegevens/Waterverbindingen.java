package nl.onderwijsregio.gegevens;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.gedeeld.Weigering;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** The list of water connections, which beheer accepts or rejects one by one. None counts before it is accepted. */
@Stateless
@RolesAllowed(Rol.BEHEER)
public class Waterverbindingen {
    @Inject
    Toegang toegang;
    @Inject
    WaterRepository repository;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** All candidates: undecided first, then by distance. */
    public List<Waterkandidaat> kandidaten(MandaatId mandaat) {
        toegang.namens(mandaat, Portaal.BEHEER);
        return repository.alle();
    }

    /** From now on these two gemeenten count as neighbours. Also takes back a rejection. */
    public void aanvaarden(MandaatId mandaat, String gemeenteA, String gemeenteB) {
        beslissen(mandaat, gemeenteA, gemeenteB, true);
    }

    /** These two gemeenten do not count as neighbours. Also takes back an acceptance. */
    public void afwijzen(MandaatId mandaat, String gemeenteA, String gemeenteB) {
        beslissen(mandaat, gemeenteA, gemeenteB, false);
    }

    private void beslissen(MandaatId mandaat, String een, String ander, boolean aanvaarden) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEHEER);
        String a = een.compareTo(ander) < 0 ? een : ander;
        String b = een.compareTo(ander) < 0 ? ander : een;
        Waterkandidaat kandidaat = repository.find(a, b).orElseThrow(() -> new Weigering(GegevensReden.WATERVERBINDING_ONBEKEND));
        eis(kandidaat.aanvaard() == null || kandidaat.aanvaard() != aanvaarden, GegevensReden.WATERVERBINDING_AL_BESLIST);
        repository.beslissen(a, b, aanvaarden, wie.gebruiker(), klok.instant());
        logboek.schrijven(wie.gebruiker(), wie.mandaat().waarde(), aanvaarden ? "aanvaarden" : "afwijzen", "waterverbinding",
                a + "-" + b, null, kandidaat.naamA() + " en " + kandidaat.naamB());
    }
}
