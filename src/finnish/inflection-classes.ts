/**
 * What no rule foretells: how words and last parts of compounds inflect, as stems. Read as dictionaries write it:
 * nominative, genitive without its n (weak stem), essive without -na (strong stem), partitive, illative.
 * Source: Kotus, Nykysuomen sanalista 2024 (inflection types); names: kielitoimistonohjepankki.fi/ohje/297 (retrieved 2026-11).
 */
export interface ListedWord {
  readonly nominative: string;
  readonly weak: string;
  readonly strong: string;
  readonly partitives: readonly string[];
  readonly illatives: readonly string[];
  /** Where the genitive is not the weak stem with -n: Virrat: Virtain, Virtojen. */
  readonly genitives?: readonly string[];
}

/** One row a word; "/" parts what is equally right. A row also serves every compound that ends in its word. */
const ROWS = `
joki joe joke jokea jokeen
järvi järve järve järveä järveen
lahti lahde lahte lahtea lahteen
niemi nieme nieme niemeä niemeen
koski koske koske koskea koskeen
salmi salme salme salmea salmeen
nummi numme numme nummea nummeen
lehti lehde lehte lehteä lehteen
mäki mäe mäke mäkeä mäkeen
väki väe väke väkeä väkeen
tuki tue tuke tukea tukeen
vesi vede vete vettä veteen
uusi uude uute uutta uuteen
kansi kanne kante kantta kanteen
saari saare saare saarta saareen
suuri suure suure suurta suureen
nuori nuore nuore nuorta nuoreen
meri mere mere merta mereen
kieli kiele kiele kieltä kieleen
suomi suome suome suomea suomeen
toimi toime toime toimea/tointa toimeen
ovi ove ove ovea oveen
kivi kive kive kiveä kiveen
talvi talve talve talvea talveen
sormi sorme sorme sormea sormeen
helmi helme helme helmeä helmeen
loppi lope loppe loppea loppeen
hanke hankkee hankkee hanketta hankkeeseen
tiede tietee tietee tiedettä tieteeseen
pohde pohtee pohtee pohdetta pohteeseen
liike liikkee liikkee liikettä liikkeeseen
osake osakkee osakkee osaketta osakkeeseen
viite viittee viittee viitettä viitteeseen
kide kitee kitee kidettä kiteeseen
raahe raahe raahe raahea raaheen
muurame muurame muurame muuramea muurameen
kumlinge kumlinge kumlinge kumlingea kumlingeen
pedersöre pedersöre pedersöre pedersöreä pedersöreen
sote sote sote sotea soteen
soite soite soite soitea soiteen
piiri piiri piiri piiriä piiriin
lääni lääni lääni lääniä lääniin
istuin istuime istuime istuinta istuimeen
tie tie tie tietä tiehen
suo suo suo suota suohon
työ työ työ työtä työhön
maa maa maa maata maahan
pää pää pää päätä päähän
suu suu suu suuta suuhun
puu puu puu puuta puuhun
pyy pyy pyy pyytä pyyhyn
kuu kuu kuu kuuta kuuhun
jää jää jää jäätä jäähän
ii ii ii iitä iihin
akaa akaa akaa akaata akaaseen
loimaa loimaa loimaa loimaata loimaaseen
vehmaa vehmaa vehmaa vehmaata vehmaaseen
laukaa laukaa laukaa laukaata laukaaseen/laukaahan
alavus alavude alavute alavutta alavuteen
varkaus varkaude varkaute varkautta varkauteen
talous taloude taloute taloutta talouteen
vapaus vapaude vapaute vapautta vapauteen
rakkaus rakkaude rakkaute rakkautta rakkauteen
pudas putaa putaa pudasta putaaseen
laidun laitume laitume laidunta laitumeen
näs näsi näsi näsiä näsiin
geta geta geta getaa getaan
brändö brändö brändö brändötä brändöhön
eckerö eckerö eckerö eckerötä eckeröhön
föglö föglö föglö föglötä föglöhön
vårdö vårdö vårdö vårdötä vårdöhön
virrat virroi virtoi virtoja virtoihin virtojen/virtain
`;

const listed = new Map<string, ListedWord>();
let longest = 0;
for (const row of ROWS.trim().split("\n")) {
  const [nominative, weak, strong, partitives, illatives, genitives] = row.split(" ") as [
    string,
    string,
    string,
    string,
    string,
    string?,
  ];
  const word = {
    nominative,
    weak,
    strong,
    partitives: partitives.split("/"),
    illatives: illatives.split("/"),
  };
  listed.set(nominative, genitives === undefined ? word : { ...word, genitives: genitives.split("/") });
  longest = Math.max(longest, nominative.length);
}

/** Forms beside the regular ones, as people of the place say them: Kangasala: Kangasalla. */
export const EXTRA_FORMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["kangasala", ["kangasalla", "kangasalta", "kangasalle"]],
  ["leppävirta", ["leppävirroilla", "leppävirroilta", "leppävirroille"]],
]);

/** All listed words by nominative. */
export const listedWords: ReadonlyMap<string, ListedWord> = listed;

/**
 * The longest listed word that a lower-case word ends in: "seinäjoki" has "joki", "pohjanmaa" has "maa". Two-letter ends and
 * "ii" only as the whole word, for "-ii" ends other words too.
 */
export function listedEnd(word: string): ListedWord | null {
  for (let length = Math.min(longest, word.length); length > 1; length--) {
    const row = listed.get(word.slice(-length));
    if (row !== undefined && (length > 2 || length === word.length)) return row;
  }
  return null;
}
