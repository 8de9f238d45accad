package nl.onderwijsregio.beheer;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Omgeving;
import nl.onderwijsregio.partij.Mandaat;
import nl.onderwijsregio.partij.MandaatRepository;
import nl.onderwijsregio.partij.PartijRepository;
import nl.onderwijsregio.partij.Partijsoort;
import nl.onderwijsregio.partij.Portaal;

/**
 * The first mandaat cannot be given by somebody with a mandaat. At the very first start the user named in {@code OR_BEHEERDER}
 * gets one for beheer; in the demonstration that is the user {@code beheer}. Once any mandaat for beheer exists this does nothing.
 */
@Singleton
@Startup
@DependsOn("Migrator")
public class EersteBeheerder {
    /** Signs for what the product does by itself. */
    static final String SYSTEEM = "systeem";

    @Inject
    MandaatRepository mandaten;
    @Inject
    PartijRepository partijen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    @PostConstruct
    void aanwijzen() {
        Omgeving.tekst("OR_BEHEERDER").or(() -> Omgeving.isDemo() ? java.util.Optional.of("beheer") : java.util.Optional.empty())
                .map(naam -> naam.strip().toLowerCase(Locale.ROOT)).filter(naam -> !mandaten.bestaatVoor(Portaal.BEHEER)).ifPresent(this::geven);
    }

    private void geven(String gebruiker) {
        var partij = partijen.metNaam(Partijsoort.BEHEER, "Beheer Onderwijsregio").orElseThrow();
        Mandaat mandaat = Mandaat.geven(gebruiker, Portaal.BEHEER, partij, null, Set.of(), LocalDate.now(klok), null,
                "Eerste beheerder (OR_BEHEERDER)", SYSTEEM, klok.instant());
        mandaten.toevoegen(mandaat);
        logboek.schrijven(SYSTEEM, null, "mandaatGeven", "mandaat", mandaat.id(), null, gebruiker + ", " + Portaal.BEHEER);
    }
}
