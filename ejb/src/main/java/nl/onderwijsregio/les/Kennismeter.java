package nl.onderwijsregio.les;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.PartijReden;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.partij.Toegang;

/** Which duties of sharing knowledge were met, counted from attendance and contributions: of the own region, and for the RE of all of them. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE})
public class Kennismeter {
    private static final int EERSTE_JAAR = 2023;

    @Inject
    Toegang toegang;
    @Inject
    KennisstandQuery query;
    @Inject
    Clock klok;

    /** Of the own region in that year; empty for who reaches all regions. */
    public Optional<Kennisstand> eigen(MandaatId mandaat, int jaar) {
        return toegang.namens(mandaat).regio().flatMap(regio -> query.van(jaar(jaar), regio, klok.instant()).stream().findFirst());
    }

    /** Of every region in that year, by name. */
    @RolesAllowed(Rol.RE)
    public List<Kennisstand> regios(MandaatId mandaat, int jaar) {
        toegang.namens(mandaat, Portaal.RE);
        return query.van(jaar(jaar), null, klok.instant());
    }

    private int jaar(int jaar) {
        eis(jaar >= EERSTE_JAAR && jaar <= java.time.LocalDate.now(klok).getYear() + 1, PartijReden.GEEN_TOEGANG);
        return jaar;
    }
}
