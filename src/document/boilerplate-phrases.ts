import type { BoilerplateReason } from "./document.js";

/**
 * Furniture that pages word in many ways: "Jaa tämä uutinen", "Jaa sivu somessa", "Dela den här nyheten". A line is furniture if
 * it begins with one of the first words and holds nothing but the others, so that "Tulosta odotetaan" stays text. Source: the
 * interface texts of Finnish public bodies' and firms' pages of 2005–2025 in three languages; 2026-11-25.
 */
const PHRASES: readonly (readonly [
  reason: BoilerplateReason,
  reach: "line" | "end",
  first: string,
  others: string,
])[] = [
  [
    "skip_link",
    "line",
    "hyppää siirry ohita skip jump hoppa gå flytta",
    "suoraan sivun sisältöön pääsisältöön sisältö sisällön hakuun hakukenttään navigaatioon navigointiin navigaatio navigointi valikkoon valikko päävalikkoon päävalikko alavalikkoon alatunnisteeseen yli to the main content navigation menu search footer press enter till över direkt rakt dig innehåll innehållet huvudinnehåll huvudinnehållet navigering navigeringen navigationen menyn sök sökning sökningen sidfoten",
  ],
  [
    "navigation",
    "line",
    "avaa sulje näytä piilota open close toggle show hide öppna stäng",
    "sulje valikko valikon alavalikko päävalikko haku hakukenttä alasivut navigaatio kielivalikko menu submenu navigation navbar search meny menyn undermeny sök sökfältet språk",
  ],
  [
    "navigation",
    "line",
    "hae etsi sök search kirjaudu logga log sign valitse vaihda byt välj select change navigeringsmeny navigeringsmenyn selkokieli selkosuomeksi viittomakieli lättläst teckenspråk",
    "sivustolta sivuilta tiedotteista tiedotteita uutisista palvelusta sisään rekisteröidy ulos in up out register på sidan webbplatsen i the site news kieli kieltä språk language alue",
  ],
  [
    "cookie",
    "line",
    "hyväksy kiellä salli hylkää muuta muokkaa hallitse vain accept reject allow decline deny manage only godkänn acceptera tillåt avvisa neka hantera endast evästevalinnat evästeasetukset evästeseloste evästekäytäntö evästeet kakor cookies cookie kakinställningar",
    "kaikki evästeet evästeitä evästeasetuksia valitut valinta valinnat valintoja välttämättömät asetuksia vain all cookies cookie necessary essential selected selection settings preferences policy alla kakor kakorna cookies nödvändiga valda inställningar only",
  ],
  [
    "share",
    "line",
    "jaa dela share tulosta skriv print kopioi kopiera copy lähetä skicka send tweet twiittaa suosittele kuuntele lyssna listen tykkää seuraa följ follow gilla like",
    "artikkeli artikkelia uutinen uutista tiedote tiedotetta juttu juttua sivu sivua sivusta tämä tätä linkki linkin leikepöydälle somessa sosiaalisessa mediassa facebook facebookissa twitter twitterissä x ssä linkedin linkedinissä whatsapp whatsappissa instagram instagramissa youtube youtubessa bluesky blueskyssä threads threadsissa sähköpostilla sähköpostitse sähköposti kaverille ystävälle eteenpäin pdf meitä kanavissa kanavissamme muualla ja on via by with email e-mail the this article page release news story link to clipboard us friend på per e-post e-posten sidan denna den här artikeln nyheten länk länken ut oss i sociala medier vidare jaa dela share tulosta twiittaa",
  ],
  [
    "teaser",
    "line",
    "lataa ladda download avaa öppna open ladattavat",
    "kuva kuvat kuvan kuvia tiedote tiedotteen tiedosto tiedostot liite liitteet logo logot materiaali materiaalit aineisto pdf pdf:nä nä pdf-tiedostona suurempana isompana uudessa ikkunassa välilehdessä tästä tulostettava versio ned bild bilden bilder bilagan bilagor fil filer ner hem som i nytt fönster image images the a press release attachment attachments file files in new window tab as larger",
  ],
  [
    "subscribe",
    "line",
    "tilaa prenumerera beställ subscribe rss rss-syöte",
    "tiedotteet tiedotteemme tiedotteita uutiset uutiskirje uutiskirjeemme uutiskirjeen uutiskirjeet rss syöte rss-syöte rss-syötteet sähköpostiisi tästä täältä maksutta ilmaiseksi på vårt våra nyhetsbrev nyhetsbrevet pressmeddelanden pressmeddelandena rss-flöde to our the newsletter newsletters press releases news feed here",
  ],
  [
    "teaser",
    "line",
    "kaikki katso näytä lue lisää muut muita uusimmat viimeisimmät tuoreimmat suosituimmat alla visa se view see all more latest read fler mer",
    "kaikki uutiset uutisia uutinen tiedotteet tiedotteita tiedote ajankohtaiset ajankohtaista artikkelit artikkeleita blogit blogikirjoitukset tapahtumat aiheesta samasta lisää alla nyheter nyheterna pressmeddelanden artiklar evenemang om ämnet news releases articles stories posts events all",
  ],
  [
    "teaser",
    "line",
    "edellinen seuraava föregående nästa previous next vanhemmat uudemmat äldre nyare older newer",
    "uutinen uutiset tiedote tiedotteet artikkeli artikkelit sivu juttu nyhet nyheter artikel inlägg sida post posts page news article release",
  ],
  [
    "footer",
    "end",
    "takaisin palaa siirry sivun tillbaka till back to ylös upp",
    "uutisiin uutislistaan uutislistaukseen uutissivulle artikkeleihin artikkelilistaan artikkelilistaukseen juttuihin tiedotteisiin tiedotelistaan listaan listaukseen luetteloon etusivulle edelliselle edellinen sivulle sivun alkuun ylös ylöspäin otsikoihin arkistoon ajankohtaista ajankohtaisiin början av sidan toppen upp nyheter nyheterna nyhetslistan nyhetsarkivet listan pressmeddelanden the top of page news newsroom archive list all releases",
  ],
  [
    "footer",
    "line",
    "anna lähetä ge skicka give send palautelomake palautetta palaute",
    "palautetta palautteesi palaute palautelomakkeella tästä sivusta sivustosta sisällöstä verkkosivuista meille oss respons feedback om sidan about this the page us on",
  ],
  [
    "footer",
    "line",
    "tietoa tietoja om about tietosuoja tietosuojaseloste tietosuojaselosteet tietosuojakäytäntö rekisteriselosteet saavutettavuus saavutettavuusseloste evästeet käyttöehdot dataskydd dataskyddsbeskrivning tillgänglighet tillgänglighetsutlåtande användarvillkor privacy accessibility terms legal laskutusosoite laskutustiedot verkkolaskutus",
    "sivustosta sivustostamme verkkosivustosta verkkopalvelusta palvelusta tästä webbplatsen webbtjänsten the this site website service tietosuoja evästeet ja saavutettavuus käyttöehdot och kakor tillgänglighet and cookies policy notice statement of use service conditions",
  ],
  [
    "form",
    "line",
    "kommentoi ilmoita kirjoita jätä lähetä kommentera anmäl skriv lämna comment report leave write add",
    "asiavirheestä virheestä ongelmasta fel error content kommentti kommenttisi uutista artikkelia juttua en kommentar artikeln a your comment reply",
  ],
];

/** Lines that begin alike; their other words are put in order when a line first begins so. */
class Group {
  readonly reason: BoilerplateReason;
  readonly reach: "line" | "end";
  readonly #words: string;
  #others: ReadonlySet<string> | null = null;

  constructor(reason: BoilerplateReason, reach: "line" | "end", words: string) {
    this.reason = reason;
    this.reach = reach;
    this.#words = words;
  }

  has(word: string): boolean {
    this.#others ??= new Set(this.#words.split(" "));
    return this.#others.has(word);
  }
}

const GROUPS = new Map<string, Group[]>();
for (const [reason, reach, first, others] of PHRASES) {
  // buttons stand in a row: "Hyväksy evästeet Vain välttämättömät Muokkaa asetuksia"
  const group = new Group(reason, reach, `${others} ${first}`);
  for (const word of first.split(" ")) GROUPS.set(word, [...(GROUPS.get(word) ?? []), group]);
}

/** Verbs that begin sentences too: alone in a line they are the button of some other text. */
const NEVER_ALONE = new Set(
  "siirry gå flytta till to om se vain endast only kaikki muut muita lisää mer more all alla vaihda valitse anna ge give lähetä skicka send kirjoita skriv write tietoa tietoja about lue read muuta näytä show hide back lisää add a jätä en tee the fler i on upp like sivun".split(
    " ",
  ),
);

const LONGEST = 70;
const MOST_WORDS = 8;

/** Why a folded line is furniture by its words, null where it is text: "jaa tämä uutinen", "tillbaka till nyheterna". */
export function phrase(folded: string): Group | null {
  if (folded.length > LONGEST) return null;
  const space = folded.search(/[ /:]/);
  const first = space < 0 ? folded : folded.slice(0, space);
  const groups = GROUPS.get(first);
  if (groups === undefined) return null;
  const words = folded.split(/[ /,:()&|]+/).filter((word) => word !== "");
  if (words.length > MOST_WORDS || (words.length === 1 && NEVER_ALONE.has(first))) return null;
  return groups.find((group) => words.every((word, i) => i === 0 || group.has(word))) ?? null;
}
