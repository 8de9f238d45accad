package nl.onderwijsregio.omroep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** Messages that a region did not read yet, and questions that wait for an answer. One query. */
@ApplicationScoped
class Omroeptaken implements Takenbron {
    @Inject
    OmroepQuery lezen;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (wie.portaal() == Portaal.RE) {
            return lezen.onbeantwoord().stream().map(v -> Taak.van("taak.omroep.beantwoorden", "omroep/" + v.berichtId(), Map.of("regio", v.regioNaam()))).toList();
        }
        boolean leidt = Portaal.PARTNERS.contains(wie.portaal()) && wie.regio().isPresent() && Omroepontvangst.magHandelen(wie);
        return leidt ? lezen.vanRegio(wie.regioId()).stream().filter(b -> b.gelezenOp() == null)
                .map(b -> Taak.van("taak.omroep.lezen", "omroep/" + b.id(), Map.of("titel", b.titel()))).toList() : List.of();
    }
}
