/** Words that only their sentence's beginning has made capital: "Myös Kuusiston Puu Oy", "Alueen seurakunta". */
export const OPENERS: ReadonlySet<string> = new Set(
  "myös lisäksi nyt tänään eilen viime vuonna samalla samoin kuitenkin koska kun jos että ja sekä mutta tai vaikka siksi näin esimerkiksi muun muassa kuten mukana uusi uuden uudet suurin suurimman suurimmat toinen toisen kolmas ensimmäinen ensimmäisen koko kaikki kaikkien molemmat molempien eri monen usean useat oman oma omat alueen hankkeen ohjelman projektin rahaston kaupungin kunnan seuran yhdistyksen säätiön liiton viraston ministeriön yhtiön yrityksen valtakunnallisen paikallisen alueellisen hakijana hakija toteuttaja kumppanina kumppani pääurakoitsijana urakoitsijaksi urakoitsijana rahoittajana asiakkaana tilaajana myyjänä ostajana tukea avustusta yritys yhtiö seura järjestö tämän sen niiden näiden hänen heidän työn toiminnan tuen avustuksen rahoituksen investoinnin julkaisija lähde kuva tiedote lehdistötiedote lisätietoja lisätiedot yhteystiedot hallinnoija toteuttajana hallinnoijana päätoteuttaja osatoteuttaja vanhan vuoden kesän talven kevään syksyn illan päivän maan maailman".split(
    " ",
  ),
);
