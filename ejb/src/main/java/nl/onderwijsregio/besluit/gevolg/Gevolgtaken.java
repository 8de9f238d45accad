package nl.onderwijsregio.besluit.gevolg;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;
import nl.onderwijsregio.taak.Taak;
import nl.onderwijsregio.taak.Takenbron;

/** What a party agreed to do after decisions and has not reported. One query. */
@ApplicationScoped
class Gevolgtaken implements Takenbron {
    @Inject
    BesluitgevolgRepository gevolgen;

    @Override
    public List<Taak> taken(Gemachtigde wie, LocalDate vandaag) {
        if (!Portaal.PARTNERS.contains(wie.portaal()) || wie.regio().isEmpty() || wie.functies().isEmpty()) {
            return List.of();
        }
        return gevolgen.vanPartij(wie.regioId(), wie.partijId()).stream().map(a -> Taak.van("taak.besluit.actie", "besluiten/" + a.stemrondeId(),
                Map.of("wat", a.regel(false).wat())).voor(a.regel(false).termijn(), null)).toList();
    }
}
