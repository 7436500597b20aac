/** A class of inflection: words of it, forms that they have, and forms that they must not have. */
export interface InflectionClass {
  readonly name: string;
  readonly words: readonly {
    readonly word: string;
    readonly right: string;
    readonly wrong: string;
  }[];
}

/**
 * Right and wrong forms beside each class. The wrong ones are what the rule of another class would give: without gradation, with
 * the other harmony, with the stem of another noun. Source: Kotus, Kielitoimiston sanakirja and kielitoimistonohjepankki.fi
 * (ohje/297 on names of municipalities), retrieved November 2026.
 */
export const inflectionClasses: readonly InflectionClass[] = [
  {
    name: "vowel stem without gradation",
    words: [
      { word: "salo", right: "salon salossa saloon saloa salolle", wrong: "salhon salossä saloja" },
      { word: "kuusamo", right: "kuusamon kuusamossa kuusamoon", wrong: "kuusamoossa kuusamohon" },
      { word: "vihti", right: "vihdin vihdissä vihtiin vihtiä", wrong: "vihtin vihtissä vihteen" },
    ],
  },
  {
    name: "gradation of double stops",
    words: [
      { word: "lappi", right: "lapin lapissa lappiin lappia", wrong: "lappin lappissa lapiin" },
      { word: "nokka", right: "nokan nokassa nokkaan", wrong: "nokkan nokkassa nokaan" },
      { word: "vantti", right: "vantin vantissa vanttiin", wrong: "vanttin vanttissa" },
    ],
  },
  {
    name: "gradation of single stops",
    words: [
      { word: "turku", right: "turun turussa turkuun turkua turulle", wrong: "turkun turkussa turuun" },
      { word: "virta", right: "virran virrassa virtaan", wrong: "virtan virtassa virraan" },
      { word: "kylpylä", right: "kylpylän kylpylässä", wrong: "kylvylän kylpylan" },
      {
        word: "helsinki",
        right: "helsingin helsingissä helsinkiin",
        wrong: "helsinkin helsinkissä helsingiin",
      },
      { word: "kempele", right: "kempeleen kempeleellä kempeleeseen", wrong: "kempelen kempelessä" },
    ],
  },
  {
    name: "long vowel at the end of several syllables",
    words: [
      { word: "espoo", right: "espoon espoossa espooseen espoota", wrong: "espoohon esboon espooön" },
      { word: "porvoo", right: "porvoon porvoossa porvooseen", wrong: "porvoohon porvooon" },
      { word: "loimaa", right: "loimaan loimaalla loimaaseen", wrong: "loimaahan loimaaan" },
    ],
  },
  {
    name: "i that becomes e",
    words: [
      { word: "lahti", right: "lahden lahdessa lahteen lahtea", wrong: "lahtin lahtissa lahtiin lahdin" },
      {
        word: "seinäjoki",
        right: "seinäjoen seinäjoella seinäjokea",
        wrong: "seinäjokin seinäjoin seinäjokessa",
      },
      {
        word: "siilinjärvi",
        right: "siilinjärven siilinjärvellä siilinjärveä",
        wrong: "siilinjärvin siilinjärvea",
      },
      { word: "suomenniemi", right: "suomenniemen suomenniemellä", wrong: "suomenniemin suomenniemillä" },
    ],
  },
  {
    name: "i that stays",
    words: [
      { word: "kemi", right: "kemin kemissä kemiin kemiä", wrong: "kemen kemessä kemeen" },
      { word: "lääni", right: "läänin läänissä lääniin", wrong: "läänen läänessä lääneen" },
      { word: "kajaani", right: "kajaanin kajaanissa kajaaniin", wrong: "kajaanen kajaaneen" },
    ],
  },
  {
    name: "-nen",
    words: [
      {
        word: "kauniainen",
        right: "kauniaisen kauniaisissa kauniaisten kauniaisiin",
        wrong: "kauniainenin kauniainenssa",
      },
      { word: "huittinen", right: "huittisten huittisissa huittisiin", wrong: "huittinenissa huittinesissa" },
    ],
  },
  {
    name: "-us with -kse- and -us with -ude-",
    words: [
      {
        word: "keskus",
        right: "keskuksen keskukselle keskusta keskukseen",
        wrong: "keskuden keskusen keskuudelle",
      },
      { word: "alavus", right: "alavuden alavudella alavutta", wrong: "alavuksen alavuksella alavusen" },
      { word: "varkaus", right: "varkauden varkaudessa varkautta", wrong: "varkauksen varkauksessa" },
    ],
  },
  {
    name: "-e with a long vowel",
    words: [
      { word: "hanke", right: "hankkeen hankkeessa hankkeeseen hanketta", wrong: "hanken hankessa hankeen" },
      { word: "liike", right: "liikkeen liikkeessä liikkeeseen", wrong: "liiken liikessä liikkeessa" },
    ],
  },
  {
    name: "-s and other consonants",
    words: [
      { word: "pudas", right: "putaan putaassa putaaseen", wrong: "pudaksen pudaan pudassa" },
      { word: "laidun", right: "laitumen laitumella laidunta", wrong: "laidunin laidunella" },
      { word: "muhos", right: "muhoksen muhoksella muhosta", wrong: "muhoon muhosen muhoossa" },
    ],
  },
  {
    name: "one syllable with a long vowel or diphthong",
    words: [
      { word: "maa", right: "maan maassa maahan maata", wrong: "maaseen maaan maaa" },
      { word: "suo", right: "suon suolla suohon suota", wrong: "suoseen suoon" },
      { word: "työ", right: "työn työssä työhön työtä", wrong: "työseen työhon työta" },
    ],
  },
  {
    name: "both halves inflect",
    words: [
      {
        word: "uusi+maa",
        right: "uudenmaan uudellamaalla uuteenmaahan uuttamaata",
        wrong: "uusimaan uusimaalla uudenmaalla",
      },
      {
        word: "iso+kyrö",
        right: "isonkyrön isossakyrössä isoonkyröön",
        wrong: "isokyrön isokyrössä isossakyrön",
      },
    ],
  },
  {
    name: "plural names",
    words: [
      { word: "virrat", right: "virtain virtojen virroilla virroille", wrong: "virratin virrassa virtatten" },
    ],
  },
  {
    name: "vowel harmony of the last half",
    words: [
      { word: "jyväskylä", right: "jyväskylän jyväskylässä jyväskylään", wrong: "jyväskylassa jyväskylaan" },
      { word: "ylivieska", right: "ylivieskan ylivieskassa ylivieskaan", wrong: "ylivieskassä ylivieskään" },
      {
        word: "pietarsaari",
        right: "pietarsaaren pietarsaaressa pietarsaareen",
        wrong: "pietarsaarin pietarsaarissä",
      },
    ],
  },
];
