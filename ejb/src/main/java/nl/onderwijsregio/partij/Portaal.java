package nl.onderwijsregio.partij;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.onderwijsregio.gedeeld.Rol;

/** One portal per kind of partner: its own address, menu and start page. The realm role opens the door, the mandaat the room. */
public enum Portaal {
    BESTUUR(Rol.BESTUUR, Partijsoort.BESTUUR, true, Functie.PROJECTLEIDER, Functie.PENVOERDER, Functie.SCHRIJVEN, Functie.STEMMEN,
            Functie.ONDERTEKENEN),
    OPLEIDER(Rol.OPLEIDER, Partijsoort.OPLEIDER, true, Functie.SCHRIJVEN, Functie.STEMMEN, Functie.ONDERTEKENEN),
    BEROEPSGROEP(Rol.BEROEPSGROEP, Partijsoort.BEROEPSGROEP, true, Functie.SCHRIJVEN, Functie.STEMMEN, Functie.ONDERTEKENEN),
    MEDEZEGGENSCHAP(Rol.MEDEZEGGENSCHAP, Partijsoort.MEDEZEGGENSCHAP, true, Functie.VOORZITTEN),
    RE(Rol.RE, Partijsoort.REALISATIE_EENHEID, false),
    BELEID(Rol.BELEID, Partijsoort.MINISTERIE, false),
    /** Decides on applications for the minister. */
    BESCHIKKEN(Rol.BESCHIKKEN, Partijsoort.MINISTERIE, false),
    BEHEER(Rol.BEHEER, Partijsoort.BEHEER, false);

    /** The portals of the three equal partners. */
    public static final Set<Portaal> PARTNERS = Set.of(BESTUUR, OPLEIDER, BEROEPSGROEP);

    private final String rol;
    private final Partijsoort partijsoort;
    private final boolean regionaal;
    private final Set<Functie> functies;

    Portaal(String rol, Partijsoort partijsoort, boolean regionaal, Functie... functies) {
        this.rol = rol;
        this.partijsoort = partijsoort;
        this.regionaal = regionaal;
        this.functies = Set.of(functies);
    }

    /** The realm role of Keycloak that may enter. */
    public String rol() {
        return rol;
    }

    /** The kind of party one acts for here. */
    public Partijsoort partijsoort() {
        return partijsoort;
    }

    /** Whether a mandaat here is for one onderwijsregio; otherwise it reaches all regions. */
    public boolean isRegionaal() {
        return regionaal;
    }

    /** The functions a mandaat here may carry; reading and commenting need none. */
    public Set<Functie> functies() {
        return functies;
    }

    /** First part of the address, e.g. {@code bestuur}. */
    public String pad() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** The portal with that first part of the address. */
    public static Optional<Portaal> vanPad(String pad) {
        return Stream.of(values()).filter(p -> p.pad().equals(pad)).findFirst();
    }
}
