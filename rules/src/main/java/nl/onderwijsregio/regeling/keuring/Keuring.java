package nl.onderwijsregio.regeling.keuring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.onderwijsregio.regeling.Artikel;
import nl.onderwijsregio.regeling.Parameter;
import nl.onderwijsregio.regeling.Parameters;
import nl.onderwijsregio.regeling.Regelversie;
import nl.onderwijsregio.regeling.Versietekst;
import nl.onderwijsregio.regeling.keuring.Keurrapport.Regelverslag;
import nl.onderwijsregio.regeling.motor.Woordenlijst;
import nl.onderwijsregio.regeling.motor.Zinproef;
import nl.onderwijsregio.regeling.taal.Ontleding;
import nl.onderwijsregio.regeling.taal.Ontleding.Plaats;
import nl.onderwijsregio.regeling.taal.Ontleding.Verwijzing;
import nl.onderwijsregio.regeling.taal.Regelfout;
import nl.onderwijsregio.regeling.taal.Regelontleder;

/** Checks a version as a whole without compiling anything: the rule text by itself, and everything it names. */
public final class Keuring {

    private final Versietekst tekst;

    private Keuring(Versietekst tekst) {
        this.tekst = tekst;
    }

    /** Checks this version. Fails only when the rule text is too large. */
    public static Keurrapport van(Versietekst tekst) {
        return new Keuring(tekst).rapport();
    }

    private Keurrapport rapport() {
        Ontleding ontleding = Regelontleder.ontleed(tekst.regels(), Woordenlijst.woordenschat());
        Parameters parameters = tekst.figuren();
        List<Regelfout> fouten = new ArrayList<>(ontleding.fouten());
        ontleding.verwijzingen().forEach(v -> melding(v, parameters).map(v::fout).ifPresent(fouten::add));
        Optional<Regelversie> versie = Optional.empty();
        if (fouten.isEmpty()) {
            try {
                versie = Optional.of(tekst.lezen());
            } catch (RuntimeException e) {
                fouten.add(new Regelfout(1, 1, "Een figuur die elke tekst nodig heeft ontbreekt of is onbruikbaar: " + e.getMessage()));
            }
        }
        versie.map(Zinproef::new).ifPresent(proef -> ontleding.verwijzingen().stream().filter(v -> v.soort() == Verwijzing.Soort.ZINSDEEL && !proef.kent(v.naam()))
                .forEach(v -> fouten.add(v.fout("De zin noemt {" + v.naam() + "}. Dat kennen we niet, of het is geen aantal of figuur van deze tekst."))));
        return new Keurrapport(versie.filter(v -> fouten.isEmpty()), verslagen(ontleding.plaatsen(), fouten), algemeen(ontleding.plaatsen(), fouten));
    }

    private Optional<String> melding(Verwijzing v, Parameters parameters) {
        return switch (v.soort()) {
            case FIGUUR -> figuur(v.naam(), parameters);
            case PARAMETER -> parameters.parameter(v.naam()).isPresent() ? Optional.empty()
                    : Optional.of("De figuur " + v.naam() + " staat niet bij de parameters van deze tekst.");
            case BEDRAG -> bedrag(v.naam(), parameters);
            case TRAP -> parameters.alle().stream().anyMatch(p -> p.naam().startsWith(v.naam() + ".")) ? Optional.empty()
                    : Optional.of("Deze tekst heeft geen bedragen die beginnen met " + v.naam() + ".");
            case TELLING -> Woordenlijst.woordenschat().invoer().stream().anyMatch(i -> i.equals(v.naam()) || i.equals("totalen." + v.naam())) ? Optional.empty()
                    : Optional.of("De telling " + v.naam() + " kennen we niet.");
            case SLEUTEL -> sleutel(v.naam());
            case ARTIKEL -> artikel(v.naam());
            case ZINSDEEL -> Optional.empty();
        };
    }

    private static Optional<String> figuur(String naam, Parameters parameters) {
        Optional<Parameter> figuur = parameters.parameter(naam);
        if (figuur.isEmpty()) {
            return Optional.of("De figuur " + naam + " staat niet bij de parameters van deze tekst.");
        }
        if (figuur.get().waarde().isEmpty()) {
            return Optional.of("De figuur " + naam + " heeft geen waarde; een voorwaarde heeft er een nodig.");
        }
        return parameters.heelGetal(naam).isPresent() ? Optional.empty() : Optional.of("De figuur " + naam + " is geen geheel getal; een voorwaarde heeft er een nodig.");
    }

    private static Optional<String> bedrag(String naam, Parameters parameters) {
        boolean samengesteld = naam.indexOf('{') >= 0;
        boolean bestaat = samengesteld || parameters.parameter(naam).filter(p -> p.eenheid().equals("euro")).isPresent();
        return bestaat ? Optional.empty() : Optional.of("Het bedrag " + naam + " staat niet bij de parameters van deze tekst, of is geen bedrag in euro.");
    }

    private Optional<String> sleutel(String naam) {
        String bijlage = naam.startsWith("bijlage.") ? naam.substring("bijlage.".length()) : "";
        return bijlage.isEmpty() || tekst.format().bijlage(bijlage).isPresent() ? Optional.empty()
                : Optional.of("De bijlage " + bijlage + " hoort niet bij deze tekst. Mogelijk zijn: " + String.join(", ", tekst.format().bijlagen().stream().map(b -> b.id()).toList()) + ".");
    }

    private Optional<String> artikel(String naam) {
        boolean verantwoord = tekst.verantwoording().stream().map(Artikel::artikel).anyMatch(a -> naam.equals(a) || naam.startsWith(a + " ") || naam.startsWith(a + ","));
        return verantwoord ? Optional.empty() : Optional.of("Artikel " + naam + " staat niet in de verantwoording van artikelen van deze tekst. Beleg het daar eerst.");
    }

    private static List<Regelverslag> verslagen(List<Plaats> plaatsen, List<Regelfout> fouten) {
        List<Regelverslag> verslagen = new ArrayList<>();
        for (int i = 0; i < plaatsen.size(); i++) {
            int van = plaatsen.get(i).regel();
            int tot = i + 1 < plaatsen.size() ? plaatsen.get(i + 1).regel() : Integer.MAX_VALUE;
            verslagen.add(new Regelverslag(plaatsen.get(i).naam(), van, fouten.stream().filter(f -> f.regel() >= van && f.regel() < tot).toList()));
        }
        return verslagen;
    }

    private static List<Regelfout> algemeen(List<Plaats> plaatsen, List<Regelfout> fouten) {
        return fouten.stream().filter(f -> plaatsen.isEmpty() || f.regel() < plaatsen.getFirst().regel()).toList();
    }
}
