package nl.onderwijsregio.signaal;

import static nl.onderwijsregio.gedeeld.Weigering.eis;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** A poll for anyone who has its address. Nothing about who answers is asked or kept, so nobody can tell whether somebody answered twice. */
@Stateless
@PermitAll
public class OpenbarePeilingen {
    private static final int MEEST = 2000;

    @Inject
    SignaalRepository signalen;
    @Inject
    Clock klok;

    /** The poll at that address, without its result; empty when there is none. */
    public Optional<Peilingbeeld> peiling(String code) {
        return signalen.peiling(code).map(p -> p.beeld(0, java.util.List.of(), java.util.List.of(), LocalDate.now(klok)));
    }

    /**
     * Answers the poll.
     *
     * @param keuze place in the list, from 0
     * @throws nl.onderwijsregio.gedeeld.Weigering when it is closed or full
     */
    public void peilingBeantwoorden(String code, int keuze, String toelichting) {
        Peiling peiling = signalen.peilingVergrendeld(code).orElseThrow(Signalen::geenToegang);
        eis(signalen.antwoorden(peiling.id()) < MEEST, SignaalReden.PEILING_VOL);
        signalen.toevoegen(peiling.antwoorden(keuze, toelichting, LocalDate.now(klok)));
    }
}
