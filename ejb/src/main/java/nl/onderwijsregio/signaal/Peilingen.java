package nl.onderwijsregio.signaal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import nl.onderwijsregio.gedeeld.Geheimcode;
import nl.onderwijsregio.gedeeld.LogboekRepository;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Short polls of a consulent, by link. */
@Stateless
@RolesAllowed(Rol.BEROEPSGROEP)
public class Peilingen {
    @Inject
    Toegang toegang;
    @Inject
    SignaalRepository signalen;
    @Inject
    LogboekRepository logboek;
    @Inject
    Clock klok;

    /** The polls of the own party in the region, newest first, each with its result when that may be seen. */
    public List<Peilingbeeld> lijst(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEROEPSGROEP);
        LocalDate vandaag = LocalDate.now(klok);
        return signalen.peilingen(Signalen.regio(wie), wie.partijId()).stream().map(p -> signalen.beeld(p, vandaag)).toList();
    }

    /** One poll of the own party in the region. */
    public Peilingbeeld beeld(MandaatId mandaat, long peiling) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEROEPSGROEP);
        return signalen.peiling(peiling).filter(p -> p.partijId() == wie.partijId() && p.regioId() == Signalen.regio(wie))
                .map(p -> signalen.beeld(p, LocalDate.now(klok))).orElseThrow(Signalen::geenToegang);
    }

    /** Makes a poll at a new address. @return its id */
    public long peilingMaken(MandaatId mandaat, Peilingopgave opgave) {
        Gemachtigde wie = toegang.namens(mandaat, Portaal.BEROEPSGROEP);
        Peiling peiling = Peiling.maken(Signalen.regio(wie), Geheimcode.nieuw(), opgave, wie, LocalDate.now(klok), klok.instant().truncatedTo(ChronoUnit.MICROS));
        signalen.toevoegen(peiling);
        logboek.schrijven(wie.gebruiker(), mandaat.waarde(), "maken", "peiling", peiling.id(), Signalen.regio(wie), null);
        return peiling.id();
    }
}
