package nl.onderwijsregio.voorbeeld;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.onderwijsregio.gedeeld.Persoonsgegevens;
import nl.onderwijsregio.plan.PlanInhoud;
import nl.onderwijsregio.plan.PlanInhoud.Activiteitregel;
import nl.onderwijsregio.plan.PlanVanAanpak;
import nl.onderwijsregio.plan.Planregels;
import nl.onderwijsregio.regeling.Planformat;
import nl.onderwijsregio.regeling.Planformat.Onderdeel;
import nl.onderwijsregio.voorbeeld.Planvoorbeeldinhoud.Deel;

/** Makes of a frozen version what others may take over of it: no persons, no parties, no amounts. */
@ApplicationScoped
class Voorbeeldlezing {
    private static final String OVER_EEN_PERSOON = "projectleider";
    private static final UnaryOperator<String> ZONDER = Persoonsgegevens::zonder;

    @Inject
    Planregels regels;

    Planvoorbeeldinhoud lezen(Planvoorbeeldregel regel, PlanInhoud bron, PlanVanAanpak eigen) {
        Planformat van = regels.format(bron);
        Planformat naar = regels.format(eigen);
        boolean zelfde = bron.regeling().equals(eigen.regeling());
        List<Deel> delen = van.onderdelen().stream().filter(o -> bron.onderdelen().containsKey(o.letter()) && !isOverEenPersoon(o))
                .map(o -> new Deel(o.letter(), o.titel(), ZONDER.apply(bron.onderdelen().get(o.letter())), voorstel(o, naar, zelfde))).toList();
        return new Planvoorbeeldinhoud(regel, delen, bron.activiteiten().stream().map(Voorbeeldlezing::kaal).toList());
    }

    private static boolean isOverEenPersoon(Onderdeel onderdeel) {
        return onderdeel.titel().toLowerCase(Locale.ROOT).contains(OVER_EEN_PERSOON);
    }

    /** Under the same regeling the same letter; under another one the section with the same heading. */
    private static String voorstel(Onderdeel bron, Planformat naar, boolean zelfde) {
        Optional<Onderdeel> doel = zelfde ? naar.onderdeel(bron.letter()) : naar.onderdelen().stream().filter(o -> o.titel().equalsIgnoreCase(bron.titel())).findFirst();
        return doel.map(Onderdeel::letter).orElse("");
    }

    private static Activiteitregel kaal(Activiteitregel a) {
        return new Activiteitregel(a.nummer(), a.functie(), ZONDER.apply(a.naam()), ZONDER.apply(a.doel()), ZONDER.apply(a.indicator()), null, "", a.van(), a.tot(), "0.00",
                "", ZONDER.apply(a.resultaat()), List.of(), List.of(), List.of(), "", "");
    }
}
