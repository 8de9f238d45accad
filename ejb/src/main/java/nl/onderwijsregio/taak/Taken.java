package nl.onderwijsregio.taak;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gedeeld.Rol;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.MandaatId;
import nl.onderwijsregio.partij.Toegang;

/** What waits for whoever is signed in. */
@Stateless
@RolesAllowed({Rol.BESTUUR, Rol.OPLEIDER, Rol.BEROEPSGROEP, Rol.MEDEZEGGENSCHAP, Rol.RE, Rol.BELEID, Rol.BESCHIKKEN, Rol.LOKET, Rol.BEHEER})
public class Taken {
    @Inject
    @Any
    Instance<Takenbron> bronnen;
    @Inject
    Toegang toegang;
    @Inject
    WijzigingQuery wijzigingen;
    @Inject
    Clock klok;

    /** The tasks, deadlines and latest changes under one mandaat. */
    public Takenoverzicht van(MandaatId mandaat) {
        Gemachtigde wie = toegang.namens(mandaat);
        return overzicht(wie, wie.regio().map(wijzigingen::laatste).orElse(List.of()));
    }

    /** The tasks under each of the caller's valid mandates, without latest changes. */
    public List<Mandaattaken> vanAlleMandaten() {
        return toegang.mijnMandaten().stream()
                .map(regel -> new Mandaattaken(regel, overzicht(toegang.namens(regel.id()), List.of()))).toList();
    }

    private Takenoverzicht overzicht(Gemachtigde wie, List<Wijziging> laatste) {
        LocalDate vandaag = LocalDate.now(klok);
        return Takenoverzicht.van(bronnen.stream().flatMap(bron -> bron.taken(wie, vandaag).stream()).toList(),
                bronnen.stream().flatMap(bron -> bron.deadlines(wie, vandaag).stream()).toList(), laatste, vandaag);
    }
}
