/**
 * Words of the lines that stand above a headline: who sends the text, what kind of text it is, when it may be printed, and the
 * labels of mails and letters. Source: releases of Finnish public bodies, firms, foundations and news services of 2005–2025 in
 * Finnish, Swedish and English; 2026-11-25. All in lower case.
 */

const set = (words: string): ReadonlySet<string> => new Set(words.split(" "));

/** What a Finnish body's name ends in, alone or as the last part of a compound: "Savonselän kunta", "kunnanhallitus". */
export const FINNISH_BODY =
  /(?:kaupunki|kunta|yhtymä|liitto|ministeriö|yliopisto|korkeakoulu|opisto|hyvinvointialue|piiri|poliisi|keskus|virasto|laitos|rahasto|säätiö|hallitus|valtuusto|neuvosto|lautakunta|toimikunta|seurakunta|yhdistys|seura|järjestö|akatemia|museo|instituutti|eduskunta|tulli|kela|kirkko|oikeus|osasto|toimisto|viestintä|tiedotus|pankki|osuuskunta|urheilijat|kaupungin|kunnan|liiton|säätiön|yliopiston)$/;

export const SWEDISH_BODY =
  /^\S*(?:stad|kommun|förbund|förbundet|stiftelse|stiftelsen|fond|fonden|välfärdsområde|sjukvårdsdistrikt|landskapsregering|universitet|högskola|högskolan|ministeriet|centralen|verket|styrelsen|styrelse|byrån|nämnden|församling|förening|föreningen|inrättning|inrättningen|museet|akademi|akademin)$/;

export const ENGLISH_BODY =
  /^(?:university|ministry|council|foundation|institute|city|centre|center|agency|corporation|group|association|fund|authority|museum|academy)$/;

/** "NTM-centralen i Egentliga Finland": offices that are named by their place in Swedish. */
export const OFFICE_IN =
  /^(?:\S*centralen|\S*verket|\S*inrättningen|\S*byrån|\S*förbundet|\S*domstolen)\s+i\s+[A-ZÀ-ÖØ-ÞŠŽ]/;

export const COMPANY_FORMS = set(
  "oy oyj ab abp ry sr rf r.f. r.y. ltd ltd. inc inc. plc as osk ky tmi gmbh corporation",
);

/** Genitives and adjectives in -n that describe a thing of the news and stand in no body's name. */
export const NO_NAME_WORD = set(
  "uuden oman yhteisen ensimmäisen toisen suuren pienen hyvän vanhan entisen tulevan uusien toinen ensimmäinen yhteinen jokainen nykyinen entinen uudenlainen ainoan kolmen kahden neljän viiden kuuden on kun kuin niin ennen nyt",
);

/** What a text says it is, alone and as the last part of a compound. */
export const KINDS = set(
  "uutinen uutisia uutishuone ajankohtaista artikkeli media kutsu mediakutsu lehdistökutsu pressinbjudan inbjudan nyhet nyheter aktuellt release news newsroom invitation julkinen virallinen sisäpiiritieto insiderinformation puolivuosikatsaus osavuosikatsaus liiketoimintakatsaus halvårsrapport delårsrapport bokslutskommuniké",
);
export const KIND_ENDS = [
  "tiedote",
  "tiedotteet",
  "tiedotteita",
  "uutiset",
  "tiedotus",
  "meddelande",
  "meddelanden",
] as const;

/** Kinds that say nothing of the matter: "Tiedote: Kunta korjaa koulun" is "Kunta korjaa koulun", a "Kutsu: …" stays whole. */
export const PLAIN_KIND =
  /^(?:[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]*tiedote|uutinen|[A-Za-zÀ-ÖØ-öø-ÿŠšŽž]*meddelande|pressmeddelande|nyhet|(?:press|news|media|company|stock exchange)?\s?release|news)$/;

/** Words of kickers and datelines beside names: recipients, embargoes, clocks, numbers. */
export const KICKER_WORDS = set(
  "medialle tiedotusvälineille lehdistölle toimituksille toimittajille julkaistu julkaistavissa julkaistavaksi julkaisuvapaa julkaisuajankohta julkaisuaika julkaisupäivä vapaa heti embargo päivämäärä pvm klo kello nro no numero vko viikko dnro dnr diaarinumero suomeksi ruotsiksi englanniksi ja och and i den kl klockan at am pm a.m p.m eet eest utc gmt cet cest cest fritt för publicering får publiceras publicerad publicerat publiceringsdatum utgivningsdatum på svenska till medierna medier massmedierna svenska finska omedelbart for immediate release press stock exchange company published posted media on the to editors attn maanantaina tiistaina keskiviikkona torstaina perjantaina lauantaina sunnuntaina maanantai tiistai keskiviikko torstai perjantai lauantai sunnuntai ma ti ke to pe la su måndag tisdag onsdag torsdag fredag lördag söndag monday tuesday wednesday thursday friday saturday sunday sivu sida page date",
);

/** Kinds of a kicker that nothing need stand beside. */
export const EMBARGO =
  /^(?:julkaisuvapaa|vapaa julkaistavaksi|julkaistavissa|embargo|fritt för publicering|får publiceras|for immediate release|for release|heti julkaistavissa|ei julkisuuteen ennen)/i;

/** "Lähettäjä:", "Teksti:", "Dnro:": labels of mails, letters and bylines; what follows them is no headline. */
export const LABELS =
  /^(?:lähettäjä|vastaanottaja|lähetetty|kopio|piilokopio|liitteet|liite|päiväys|päivämäärä|pvm|dnro|diaarinumero|viite|viitteenne|jakelu|julkaisija|kirjoittaja|toimittaja|teksti|kuva|kuvat|kategoria|kategoriat|aika|paikka|from|to|sent|date|cc|bcc|reply-to|attachments|author|text|photo|photos|source|från|till|skickat|kopia|bilagor|datum|avsändare|mottagare|diarienummer|utgivare|skribent|tiedotearkistot|arkisto)\s*:/i;

/** "Tämän tiedon on tuottanut …": a page that shows others' texts says whose they are. */
export const PROVENANCE =
  /^(?:tämän|tämä) (?:tiedon|tiedotteen|uutisen|artikkelin|jutun|sisällön) on (?:tuottanut|julkaissut|kirjoittanut|laatinut|toimittanut) /i;

/** "Aihe: …", "Otsikko: …": the line says itself that the headline follows. */
export const SUBJECT =
  /^(?:aihe|otsikko|subject|ämne|rubrik|title|asia)\s*:\s*(?:(?:vs|vl|re|fw|fwd|sv)\s*:\s*)*/i;

/** "Hyvä vastaanottaja,", "Ohessa kunnan tiedote": how a mail begins. */
export const GREETING =
  /^(?:hei|moi|terve|hyvä|hyvät|arvoisa|arvoisat|ohessa|oheisena|liitteenä|tässä tiedote|bästa|bäste|hej|bifogat|bifogad|dear|hello|hi|please find)(?![A-Za-zÀ-ÖØ-öø-ÿŠšŽž-])(?=.*[,.!:]$)/i;

/** A correction tells what was wrong before it repeats the release. */
export const CORRECTION =
  /^(?:korjaus|korjattu|oikaisu|rättelse|korrigering|correction)(?![A-Za-zÀ-ÖØ-öø-ÿŠšŽž])/i;

/** A correction that only says which release it corrects. */
export const BARE_CORRECTION =
  /^(?:korjaus|korjattu|oikaisu|rättelse|korrigering|correction)(?:(?!:\s*\S).)*(?:tiedote|tiedotteeseen|uutiseen|kutsuun|meddelande|meddelandet|release)(?:\s+[\d./-]+)?\s*[:.]?$/iu;

/**
 * Words that tell news: verbs of Finnish headlines whose endings tell nothing, function words of Swedish and English ones. The
 * names of topics and sections do without them.
 */
export const HEADLINE_WORDS = set(
  "on ovat ei eivät sai tulee jää hakee haki jakaa jakoi myönsi myöntää päätti valitsi avaa palkitsi nousi laski kasvoi teki tekee vaatii esittää i på till från av med om får blir har ska är kan vid mot under efter inför fler ny nya in on to for of from with by at is are gets raises opens how why what will new after through",
);
