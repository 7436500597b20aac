/**
 * Function words that belong to one of the three languages and to none of the others (checked against each other when the
 * table is built), with words of the neighbours that releases come in by mistake. Source: the most frequent closed-class words
 * of each language (Suomen kielen taajuussanasto; Nusvensk frekvensordbok; British National Corpus); 2026-11-25.
 * Words of two languages ("on", "en", "se", "i", "man", "sin") are left out.
 */
const WORDS = [
  // Finnish
  "ja ei ole oli ovat että myös joka jotka kun sekä mutta tai niin kuin hän he tämä tämän ne sen niiden mukaan mukana kanssa jos vain vielä nyt jo yli noin ennen jälkeen aikana kautta vuoden vuonna vuosina voi voidaan olla ollut sitä siitä siihen tässä tästä kaikki koko muun muassa eli sekä lisäksi kuitenkin ettei eivät eikä jonka joiden jossa josta johon jolla mikä missä miten miksi kuka ovatko saa saada sai tulee tuli vaan toinen yhteensä asti alkaen mennessä välillä kesken lähes joista joissa heidän hänen sanoo kertoo toteaa lisätietoja tiedote euroa",
  // Swedish
  "och att det som är för av den med till inte om har de ett var från kan ska skall hade detta dessa eller också efter vid när sina sitt där hon vi dem under mellan genom mer mera samt sedan enligt bland över redan denna blir blev vara varit får fick både utan även flera där på säger ur inom åt alla annat andra år första miljoner kronor upplysningar pressmeddelande",
  // English
  "the of and to a is that for it was with as be by are this have from which will not been has its their they were more than these would other about into between who also can had an said says per million further information release during",
  // others: German, French, Spanish, Italian, Dutch, Danish and Norwegian, Estonian, Polish
  "und der die das nicht von für ist mit dem auf eine wird les des une dans pour est du que qui sur el los las del una por della che per_ non sono gli het een van voor niet og ikke til er_ blev_ ning kui mis oma või aga kes ka nii see jest się oraz jako przez",
];

/** Language number by word: 0 Finnish, 1 Swedish, 2 English, 3 another one. */
export const FUNCTION_WORDS: ReadonlyMap<string, 0 | 1 | 2 | 3> = build();

function build(): Map<string, 0 | 1 | 2 | 3> {
  const table = new Map<string, 0 | 1 | 2 | 3>();
  WORDS.forEach((list, language) => {
    for (const word of list.split(" ")) {
      if (!table.has(word)) table.set(word, language as 0 | 1 | 2 | 3);
    }
  });
  return table;
}
