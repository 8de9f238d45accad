package nl.onderwijsregio.web.kader;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.onderwijsregio.partij.Functie;
import nl.onderwijsregio.partij.Gemachtigde;
import nl.onderwijsregio.partij.Portaal;

/**
 * The menu of each portal, in fixed order. An item whose page does not exist in this application is left out, so the menu grows
 * with the product and never has a dead link.
 */
final class Menu {
    /**
     * One item.
     *
     * @param sleutel text key behind {@code menu.}
     * @param pad address below the portal's start
     * @param functie only for who has this function; null for everyone
     */
    record Item(String sleutel, String pad, Functie functie) {
        Item(String sleutel, String pad) {
            this(sleutel, pad, null);
        }
    }

    private static final Item WACHT = new Item("wacht", "");

    private static final Map<Portaal, List<Item>> ITEMS = Map.of(
            Portaal.BESTUUR, List.of(WACHT, new Item("regio", "regio"), new Item("plannen", "plannen"), new Item("plan", "plan"),
                    new Item("ondertekenen", "plan/ondertekenen"), new Item("indienen", "plan/indienen", Functie.PROJECTLEIDER), new Item("beoordeling", "beoordeling"),
                    new Item("besluiten", "besluiten"), new Item("overleg", "overleg"),
                    new Item("medezeggenschap", "medezeggenschap"), new Item("signalen", "signalen"), new Item("aanbevelingen", "aanbevelingen"), new Item("gesprekken", "gesprekken"), new Item("omroep", "omroep"),
                    new Item("kennisdeling", "kennisdeling"), new Item("documenten", "documenten"),
                    new Item("rapportage", "rapportage", Functie.PROJECTLEIDER), new Item("deadlines", "deadlines", Functie.PENVOERDER)),
            Portaal.OPLEIDER, List.of(WACHT, new Item("regio", "regio"), new Item("plannen", "plannen"), new Item("plan", "plan"),
                    new Item("ondertekenen", "plan/ondertekenen"), new Item("beoordeling", "beoordeling"), new Item("besluiten", "besluiten"), new Item("overleg", "overleg"),
                    new Item("medezeggenschap", "medezeggenschap"), new Item("signalen", "signalen"), new Item("studenten", "studenten"),
                    new Item("gesprekken", "gesprekken"), new Item("omroep", "omroep"),
                    new Item("kennisdeling", "kennisdeling"), new Item("agenda", "agenda")),
            Portaal.BEROEPSGROEP, List.of(WACHT, new Item("regio", "regio"), new Item("plannen", "plannen"), new Item("plan", "plan"),
                    new Item("ondertekenen", "plan/ondertekenen"), new Item("beoordeling", "beoordeling"), new Item("besluiten", "besluiten"), new Item("overleg", "overleg"),
                    new Item("medezeggenschap", "medezeggenschap"), new Item("signalen", "signalen"), new Item("inbreng", "inbreng"),
                    new Item("gesprekken", "gesprekken"), new Item("omroep", "omroep"),
                    new Item("kennisdeling", "kennisdeling"), new Item("agenda", "agenda")),
            Portaal.MEDEZEGGENSCHAP, List.of(WACHT, new Item("voorgelegd", "voorgelegd"), new Item("achterban", "achterban"), new Item("afgerond", "afgerond"),
                    new Item("plannen", "plannen"), new Item("plan-lezen", "plan"), new Item("besluiten", "besluiten"), new Item("overleg", "overleg"), new Item("kennisdeling", "kennisdeling")),
            Portaal.RE, List.of(WACHT, new Item("regios", "regios"), new Item("beoordelen", "beoordelen"),
                    new Item("gesprekken", "gesprekken"), new Item("omroep", "omroep"), new Item("aanbevelingen", "aanbevelingen"),
                    new Item("kennisdeling", "kennisdeling"), new Item("signalen", "signalen")),
            Portaal.BELEID, List.of(WACHT, new Item("regios", "regios"), new Item("regelingen", "regelingen"), new Item("proefdraaien", "proefdraaien"),
                    new Item("voorbeelden", "voorbeelden"), new Item("activeren", "activeren"), new Item("logboek", "logboek")),
            Portaal.BESCHIKKEN, List.of(WACHT, new Item("aanvragen", "beoordelen")),
            Portaal.BEHEER, List.of(WACHT, new Item("personen", "personen"), new Item("mandaten", "mandaten"),
                    new Item("import", "import"), new Item("waterverbindingen", "waterverbindingen"), new Item("organen", "regios"),
                    new Item("teksten", "teksten"), new Item("post", "post"), new Item("logboek", "logboek"), new Item("systeem", "systeem")));

    private Menu() {}

    /**
     * The items this person sees.
     *
     * @param bestaat whether a page exists at an address of this application
     */
    static List<Item> voor(Gemachtigde wie, Predicate<String> bestaat) {
        List<Item> zichtbaar = new ArrayList<>();
        for (Item item : ITEMS.get(wie.portaal())) {
            boolean mag = item.functie() == null || wie.heeft(item.functie());
            if (mag && bestaat.test(Adres.van(wie, item.pad()).substring(1))) {
                zichtbaar.add(item);
            }
        }
        return zichtbaar;
    }
}
