package nl.onderwijsregio.web.rekenen;

import java.time.LocalDate;
import java.util.List;
import nl.onderwijsregio.gegevens.Gemeenteregel;
import nl.onderwijsregio.regeling.Regelregister;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regio.openbaar.Regiogebied;
import nl.onderwijsregio.regio.openbaar.Regiokaart;
import nl.onderwijsregio.regio.openbaar.Regiozoeker;
import nl.onderwijsregio.rekenen.Rekengrond;

/** What can be chosen in the calculator, read once per page. */
record Rekenkeuzes(Regelregister register, LocalDate vandaag, List<Gemeenteregel> gemeenten, List<Regiokaart> regios, Regiozoeker zoeker) {
    /** The regeling that most visitors come for. */
    private static final String EERSTE = "ldnor-2025";

    static Rekenkeuzes van(Rekengrond grond, Regiozoeker zoeker, LocalDate vandaag) {
        return new Rekenkeuzes(grond.register(), vandaag, grond.gemeenten(), zoeker.zoeken("").regios(), zoeker);
    }

    /** The same choices with other texts. */
    Rekenkeuzes met(Regelregister ander) {
        return new Rekenkeuzes(ander, vandaag, gemeenten, regios, zoeker);
    }

    /** The text of the question, or what comes nearest when there is none like it. */
    Regelversie versie(Rekenvraag vraag) {
        String regeling = register.regelingen().contains(vraag.waarde(Rekenvraag.REGELING)) ? vraag.waarde(Rekenvraag.REGELING)
                : register.regelingen().contains(EERSTE) ? EERSTE : register.regelingen().iterator().next();
        return register.versies(regeling).stream().filter(v -> v.versie().toString().equals(vraag.waarde(Rekenvraag.VERSIE))).findFirst()
                .orElseGet(() -> register.beslistekst(regeling, vandaag));
    }

    String naam(String regeling) {
        return register.beslistekst(regeling, vandaag).naam();
    }

    List<String> gemeentenVan(String regio) {
        return zoeker.gebied(regio).gemeenten().stream().map(Regiogebied.Gemeente::code).toList();
    }
}
