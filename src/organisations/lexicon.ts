import type { OrganisationKind } from "../../schemas/organisations.js";

/**
 * What Finnish bodies are called: the last words of their names, by kind. "kaupunki" stands by itself, "-virasto" ends
 * compounds ("Museovirasto"), "*yhdistys" does both. Left out because they end more common nouns than names: -yhtiö, -puolue,
 * -oikeus, -hallitus, -laitos by themselves.
 * Source: the names in Statistics Finland's classifications, the registers of associations, foundations and schools as their
 * keepers describe them (prh.fi, okm.fi, oikeus.fi), retrieved November 2026.
 */
export const HEADS: Readonly<Partial<Record<OrganisationKind, string>>> = {
  municipality: "kaupunki kunta",
  wellbeing_county: "hyvinvointialue",
  ministry: "-ministeriö",
  joint_authority: `*kuntayhtymä *sairaanhoitopiiri *huoltopiiri *maakuntaliitto *terveyspiiri sosiaalipiiri *terveydenhuoltopiiri
    *hyvinvointiyhtymä yhtymä`,
  university: "yliopisto *ammattikorkeakoulu *korkeakoulu",
  agency: `*virasto elinvoimakeskus *metsäkeskus *ympäristökeskus *käräjäoikeus *hovioikeus *lääninhallitus *poliisilaitos *poliisiasema
    *pelastuslaitos *tutkimuslaitos *eläkelaitos *rajavartiosto *vankila *tutkimuskeskus *valvontakeskus *kehittämiskeskus
    työvoimakeskus -toimisto *syyttäjänvirasto *syyttäjäalue *rekisterikeskus *turvakeskus *prikaati *rykmentti *esikunta *neuvosto
    *neuvottelukunta *ministerineuvosto *instituutti *taidetoimikunta`,
  association: `*liitto *yhdistys *seura *järjestö *seurakunta *seurakuntayhtymä *keskusliitto *kauppakamari *kilta -kerho *osuuskunta
    *hiippakunta tuomiokapituli *ammattiliitto piiri *osakaskunta *kalatalousalue *kalastusalue`,
  company: "*osuuskauppa *osuuspankki *säästöpankki *keskuspankki *kehitysyhtiö *vesilaitos",
  other: `*säätiö *museo *teatteri *orkesteri *opisto *koulutuskeskus *aikuiskoulutuskeskus *konservatorio *akatemia *tiedekeskus
    *kulttuurikeskus *sairaala *lukio`,
};

/** The organs of a body, and the body that acts through them: a decision of "Kouvolan kaupunginhallitus" is Kouvola's. */
export const ORGANS: Readonly<Record<string, string>> = {
  kaupunginhallitus: "kaupunki",
  kaupunginvaltuusto: "kaupunki",
  kaupunginjohtaja: "kaupunki",
  kunnanhallitus: "kunta",
  kunnanvaltuusto: "kunta",
  kunnanjohtaja: "kunta",
  aluevaltuusto: "hyvinvointialue",
  aluehallitus: "hyvinvointialue",
  maakuntahallitus: "liitto",
  maakuntavaltuusto: "liitto",
};

/** Several bodies of one kind named together: "Alajärven ja Kauhajoen kaupungit". Forms by hand: the plural stem is not ruled. */
export const PLURALS: Readonly<Record<string, string>> = {
  // "Paraisten ja Kustavin kunnissa" says where, not who
  kaupunki: "kaupungit kaupunkien kaupungeille kaupungeilta kaupunkeja",
  kunta: "kunnat kuntien kunnille kunnilta kuntia",
  liitto: "liitot liittojen liitoille liitoilta liitoissa liitoista liittoja",
  yliopisto: "yliopistot yliopistojen yliopistoille yliopistoilta yliopistoissa yliopistoista yliopistoja",
  ammattikorkeakoulu:
    "ammattikorkeakoulut ammattikorkeakoulujen ammattikorkeakouluille ammattikorkeakouluilta",
  hyvinvointialue: "hyvinvointialueet hyvinvointialueiden hyvinvointialueille hyvinvointialueilta",
  keskus: "keskukset keskusten keskuksille keskuksilta",
  elinvoimakeskus: "elinvoimakeskukset elinvoimakeskusten elinvoimakeskuksille elinvoimakeskuksilta",
  sairaanhoitopiiri: "sairaanhoitopiirit sairaanhoitopiirien sairaanhoitopiireille sairaanhoitopiireiltä",
  taidetoimikunta: "taidetoimikunnat taidetoimikuntien taidetoimikunnille taidetoimikunnilta",
  osakaskunta: "osakaskunnat osakaskuntien osakaskunnille osakaskunnilta",
  kalatalousalue: "kalatalousalueet kalatalousalueiden kalatalousalueille kalatalousalueilta",
  maakuntaliitto: "maakuntaliitot maakuntaliittojen maakuntaliitoille maakuntaliitoilta",
  seurakunta: "seurakunnat seurakuntien seurakunnille seurakunnilta",
  lukio: "lukiot lukioiden lukioille lukioilta lukioissa lukioista lukioita",
  opisto: "opistot opistojen opistoille opistoilta opistoissa opistoista opistoja",
  sairaala: "sairaalat sairaaloiden sairaaloille sairaaloilta sairaaloissa sairaaloista",
  kauppakamari: "kauppakamarit kauppakamarien kauppakamareille kauppakamareilta",
};

/** Compounds with a body's word at their end that name no body even after a place's name: "Korian hoitolaitos". */
export const COMMON_COMPOUNDS: ReadonlySet<string> = new Set(
  `palvelulaitos koululaitos oikeuslaitos rahalaitos voimalaitos ydinvoimalaitos jätevoimalaitos biokaasulaitos tuotantolaitos
  hoitolaitos oppilaitos tehdaslaitos kotitoimisto asianajotoimisto insinööritoimisto suunnittelutoimisto arkkitehtitoimisto
  tilitoimisto matkatoimisto konsulttitoimisto mainostoimisto viestintätoimisto hanketoimisto projektitoimisto emoyhtiö tytäryhtiö
  osakeyhtiö pörssiyhtiö perheyhtiö rahastoyhtiö vakuutusyhtiö kunnossapitoyhtiö teknologiayhtiö kiinteistöyhtiö sijoitusyhtiö
  sopimusoikeus käyttöoikeus äänioikeus päätösoikeus tekijänoikeus omistusoikeus ihmisoikeus kansalaisoikeus rakennusoikeus
  perusoikeus kansalaisjärjestö urheiluseura urheilujärjestö työmarkkinajärjestö potilasjärjestö keskusjärjestö vaalipiiri
  paikallisyhdistys jäsenyhdistys asuinkunta kotikunta jäsenkunta maakunta geenipankki ruokapankki ideapankki aikapankki kotisatama
  vierasvenesatama pienvenesatama venesatama kalasatama kotimuseo avioliitto asuntokunta ruokakunta kesäteatteri sähköyhtiö
  neuvostoliitto talousliitto vaaliliitto etujärjestö lounasseura opintopiiri levyosakeyhtiö lukupiiri
  arkkitehtiyhtiö rakennusyhtiö kehityspankki hakutoimisto palvelutoimisto postitoimisto avunantojärjestö keskustoimisto`.split(
    /\s+/,
  ),
);

/** Names that are plurals: clubs and associations of people. Forms by hand; only with a genitive before them and a capital. */
export const PEOPLE: Readonly<Record<string, string>> = {
  urheilijat: "urheilijat urheilijoiden urheilijoille urheilijoilta urheilijoita urheilijoissa urheilijoista",
  yrittäjät: "yrittäjät yrittäjien yrittäjille yrittäjiltä yrittäjiä yrittäjissä yrittäjistä",
  veikot: "veikot veikkojen veikoille veikoilta veikkoja",
  toverit: "toverit toverien tovereiden tovereille tovereilta tovereita",
  voimistelijat: "voimistelijat voimistelijoiden voimistelijoille voimistelijoilta voimistelijoita",
  martat: "martat marttojen martoille martoilta marttoja",
  palloilijat: "palloilijat palloilijoiden palloilijoille palloilijoilta palloilijoita",
  pallonlyöjät: "pallonlyöjät pallonlyöjien pallonlyöjille pallonlyöjiltä pallonlyöjiä",
  eläkeläiset: "eläkeläiset eläkeläisten eläkeläisille eläkeläisiltä eläkeläisiä",
  eläkkeensaajat: "eläkkeensaajat eläkkeensaajien eläkkeensaajille eläkkeensaajilta",
  omaishoitajat: "omaishoitajat omaishoitajien omaishoitajille omaishoitajilta",
  maatalousnaiset: "maatalousnaiset maatalousnaisten maatalousnaisille maatalousnaisilta maatalousnaisia",
  soutajat: "soutajat soutajien soutajille soutajilta soutajia",
  hiihtäjät: "hiihtäjät hiihtäjien hiihtäjille hiihtäjiltä hiihtäjiä",
  metsästäjät: "metsästäjät metsästäjien metsästäjille metsästäjiltä metsästäjiä",
  suunnistajat: "suunnistajat suunnistajien suunnistajille suunnistajilta suunnistajia",
  ratsastajat: "ratsastajat ratsastajien ratsastajille ratsastajilta ratsastajia",
  partiolaiset: "partiolaiset partiolaisten partiolaisille partiolaisilta partiolaisia",
  ystävät: "ystävät ystävien ystäville ystäviltä ystäviä",
  sotaveteraanit: "sotaveteraanit sotaveteraanien sotaveteraaneille sotaveteraaneilta sotaveteraaneja",
  reserviläiset: "reserviläiset reserviläisten reserviläisille reserviläisiltä",
};

/** Legal forms of companies, associations and foundations, as the trade register and the register of associations write them. */
export const COMPANY_FORMS: Readonly<Record<string, OrganisationKind>> = {
  oy: "company",
  oyj: "company",
  ab: "company",
  abp: "company",
  ky: "company",
  kb: "company",
  tmi: "company",
  osk: "company",
  ltd: "company",
  gmbh: "company",
  inc: "company",
  plc: "company",
  llc: "company",
  ry: "association",
  rf: "association",
  rp: "association",
  sr: "other",
  rs: "other",
};

/** Academic degrees that are short names of ministries too: "MMM Liisa Metsä" is an agronomist. */
export const DEGREES: ReadonlySet<string> = new Set(["MMM", "KTM", "TM", "OTM", "SM", "YM"]);

/** Words that end a company's name where no legal form does: "Butterfly Ventures". English names only. */
export const COMPANY_WORDS: ReadonlySet<string> = new Set(
  "ventures group capital partners holdings energia".split(" "),
);

/** Last words of bodies' names in Swedish; long ones also end compounds ("hembygdsförening"). */
export const SWEDISH_HEADS: Readonly<Record<string, OrganisationKind>> = {
  stad: "municipality",
  kommun: "municipality",
  landskapsregering: "agency",
  välfärdsområde: "wellbeing_county",
  samkommun: "joint_authority",
  sjukvårdsdistrikt: "joint_authority",
  förbund: "association",
  förening: "association",
  församling: "association",
  stiftelse: "other",
  museum: "other",
  teater: "other",
  institut: "other",
  folkakademi: "other",
  folkhögskola: "other",
  universitet: "university",
  yrkeshögskola: "university",
  tingsrätt: "agency",
  polisinrättning: "agency",
  räddningsverk: "agency",
};

/** Swedish words that stand before a proper name: "Stiftelsen Kuststigen". */
export const SWEDISH_LEADING: Readonly<Record<string, OrganisationKind>> = {
  yrkeshögskolan: "university",
  staden: "municipality",
  stiftelsen: "other",
  föreningen: "association",
  samkommunen: "joint_authority",
  andelslaget: "company",
  teatern: "other",
  ensemblen: "other",
  kammarensemblen: "other",
  orkestern: "other",
  kören: "association",
  klubben: "association",
  region: "agency",
};

/** Ends of Swedish compounds in the definite form, which are names by their capital: "Kommunstiftelsen", "Marthaförbundet". */
export const SWEDISH_DEFINITE: Readonly<Record<string, OrganisationKind>> = {
  stiftelsen: "other",
  förbundet: "association",
  föreningen: "association",
  församlingen: "association",
  institutet: "other",
  museet: "other",
  teatern: "other",
  rådet: "agency",
};

/** English words that "of" and a name follow: "Ministry of …", "Municipality of …". */
export const ENGLISH_OF: Readonly<Record<string, OrganisationKind>> = {
  ministry: "ministry",
  university: "university",
  city: "municipality",
  municipality: "municipality",
  academy: "agency",
  bank: "company",
  council: "agency",
};

/** English words that a name stands before: "Kuusisto Foundation". */
export const ENGLISH_HEADS: Readonly<Record<string, OrganisationKind>> = {
  university: "university",
  foundation: "other",
  institute: "other",
  association: "association",
};

/**
 * Names that no ending tells: universities by their brand (okm.fi/yliopistot, okm.fi/ammattikorkeakoulut) and companies that
 * releases name without their legal form (listed on Nasdaq Helsinki or owned by the state, 2026). Columns: kind, name, Swedish
 * name, English name, other names. "~" marks a short name that is a word or another name too.
 */
export const KNOWN = `
university	Aalto-yliopisto	Aalto-universitetet	Aalto University	
university	Åbo Akademi	Åbo Akademi	Åbo Akademi University	
university	Helsingin yliopisto	Helsingfors universitet	University of Helsinki	
university	Itä-Suomen yliopisto	Östra Finlands universitet	University of Eastern Finland	UEF
university	Jyväskylän yliopisto	Jyväskylä universitet	University of Jyväskylä	JYU
university	Lapin yliopisto	Lapplands universitet	University of Lapland	
university	LUT-yliopisto	LUT-universitetet	LUT University	LUT;Lappeenrannan-Lahden teknillinen yliopisto;Lappeenrannan teknillinen yliopisto
university	Oulun yliopisto	Uleåborgs universitet	University of Oulu	
university	Taideyliopisto	Konstuniversitetet	University of the Arts Helsinki	Uniarts
university	Tampereen yliopisto	Tammerfors universitet	Tampere University	
university	Turun yliopisto	Åbo universitet	University of Turku	
university	Vaasan yliopisto	Vasa universitet	University of Vaasa	
university	Svenska handelshögskolan	Svenska handelshögskolan	Hanken School of Economics	Hanken
university	Maanpuolustuskorkeakoulu	Försvarshögskolan	National Defence University	
university	Yrkeshögskolan Arcada	Yrkeshögskolan Arcada	Arcada University of Applied Sciences	Arcada
university	Yrkeshögskolan Novia	Yrkeshögskolan Novia	Novia University of Applied Sciences	Novia
university	Centria-ammattikorkeakoulu	Yrkeshögskolan Centria	Centria University of Applied Sciences	Centria
university	Diakonia-ammattikorkeakoulu	Diakoniayrkeshögskolan	Diaconia University of Applied Sciences	Diak
university	Haaga-Helia	Haaga-Helia	Haaga-Helia University of Applied Sciences	Haaga-Helia ammattikorkeakoulu
university	Humanistinen ammattikorkeakoulu	Humanistiska yrkeshögskolan	HUMAK University of Applied Sciences	Humak
university	Hämeen ammattikorkeakoulu	Tavastlands yrkeshögskola	Häme University of Applied Sciences	HAMK
university	Jyväskylän ammattikorkeakoulu	Jyväskylä yrkeshögskola	Jamk University of Applied Sciences	Jamk
university	Kaakkois-Suomen ammattikorkeakoulu	Sydöstra Finlands yrkeshögskola	South-Eastern Finland University of Applied Sciences	Xamk
university	Kajaanin ammattikorkeakoulu	Kajana yrkeshögskola	Kajaani University of Applied Sciences	KAMK
university	Karelia-ammattikorkeakoulu	Yrkeshögskolan Karelia	Karelia University of Applied Sciences	~Karelia
university	LAB-ammattikorkeakoulu	LAB-yrkeshögskolan	LAB University of Applied Sciences	
university	Lapin ammattikorkeakoulu	Lapplands yrkeshögskola	Lapland University of Applied Sciences	Lapin AMK
university	Laurea-ammattikorkeakoulu	Yrkeshögskolan Laurea	Laurea University of Applied Sciences	~Laurea
university	Metropolia Ammattikorkeakoulu	Yrkeshögskolan Metropolia	Metropolia University of Applied Sciences	Metropolia
university	Oulun ammattikorkeakoulu	Uleåborgs yrkeshögskola	Oulu University of Applied Sciences	Oamk
university	Satakunnan ammattikorkeakoulu	Satakunta yrkeshögskola	Satakunta University of Applied Sciences	SAMK
university	Savonia-ammattikorkeakoulu	Yrkeshögskolan Savonia	Savonia University of Applied Sciences	~Savonia
university	Seinäjoen ammattikorkeakoulu	Seinäjoki yrkeshögskola	Seinäjoki University of Applied Sciences	SeAMK
university	Tampereen ammattikorkeakoulu	Tammerfors yrkeshögskola	Tampere University of Applied Sciences	TAMK
university	Turun ammattikorkeakoulu	Åbo yrkeshögskola	Turku University of Applied Sciences	Turku AMK
university	Vaasan ammattikorkeakoulu	Vasa yrkeshögskola	Vaasa University of Applied Sciences	VAMK
association	Suomen Olympiakomitea	Finlands Olympiska Kommitté	Finnish Olympic Committee	Olympiakomitea
association	Svenska litteratursällskapet i Finland	Svenska litteratursällskapet i Finland	Society of Swedish Literature in Finland	SLS
company	Nordea	Nordea	Nordea	
company	Nasdaq Helsinki	Nasdaq Helsinki	Nasdaq Helsinki	
company	Neste	Neste	Neste	
company	Gasum	Gasum	Gasum	
company	Fortum	Fortum	Fortum	
company	Fingrid	Fingrid	Fingrid	
company	Finnair	Finnair	Finnair	
company	Finavia	Finavia	Finavia	
company	Danske Bank	Danske Bank	Danske Bank	
company	Elisa	Elisa	Elisa	
company	Wärtsilä	Wärtsilä	Wärtsilä	
company	Outokumpu Oyj	Outokumpu Abp		
company	Stora Enso	Stora Enso	Stora Enso	
company	UPM	UPM	UPM	UPM-Kymmene
company	Metsä Group	Metsä Group	Metsä Group	Metsä Board
company	Valmet	Valmet	Valmet	
company	Posti	Posten	Posti	
company	Yleisradio	Rundradion	Yleisradio	Yle
company	Gasgrid Finland	Gasgrid Finland	Gasgrid Finland	
company	Oomi	Oomi	Oomi	
company	Patria	Patria	Patria	
company	VR-Yhtymä	VR-Group	VR Group	
company	Vapo	Vapo	Vapo	
company	Alko	Alko	Alko	
eu	Euroopan innovaationeuvosto	Europeiska innovationsrådet	European Innovation Council	EIC
eu	Euroopan tutkimusneuvosto	Europeiska forskningsrådet	European Research Council	ERC
eu	Euroopan parlamentti	Europaparlamentet	European Parliament	EU-parlamentti
other	Euroopan neuvosto	Europarådet	Council of Europe	
other	Yhdistyneet kansakunnat	Förenta nationerna	United Nations	YK
other	Maailmanpankki	Världsbanken	World Bank	
other	Nato	Nato	NATO	
other	Pohjoismaiden neuvosto	Nordiska rådet	Nordic Council	
association	Suomen UNICEF	UNICEF Finland	UNICEF Finland	Unicef
other	Kirkkohallitus	Kyrkostyrelsen	National Church Council	
agency	markkinaoikeus	marknadsdomstolen	Market Court	
agency	työtuomioistuin	arbetsdomstolen	Labour Court	
agency	vakuutusoikeus	försäkringsdomstolen	Insurance Court	
agency	korkein oikeus	högsta domstolen	Supreme Court of Finland	KKO
agency	korkein hallinto-oikeus	högsta förvaltningsdomstolen	Supreme Administrative Court	KHO
agency	Valtion eläkerahasto	Statens pensionsfond	State Pension Fund	VER
other	Kirkon keskusrahasto	Kyrkans centralfond	Central Fund of the Church	
joint_authority	Helsingin seudun ympäristöpalvelut	Helsingforsregionens miljötjänster	Helsinki Region Environmental Services	HSY;Helsingin seudun ympäristöpalvelut -kuntayhtymä
joint_authority	Helsingin seudun liikenne	Helsingforsregionens trafik	Helsinki Region Transport	HSL;Helsingin seudun liikenne -kuntayhtymä
company	Savon Voima	Savon Voima	Savon Voima	
company	Kemira	Kemira	Kemira	
company	Kesko	Kesko	Kesko	
company	Caruna	Caruna	Caruna	
company	Elenia	Elenia	Elenia	
company	OP Ryhmä	OP Gruppen	OP Financial Group	
company	Oma Säästöpankki	Oma Sparbank	Oma Savings Bank	OmaSp
company	LähiTapiola	LokalTapiola	LocalTapiola	
company	Handelsbanken	Handelsbanken	Handelsbanken	
company	Metsä Fibre	Metsä Fibre	Metsä Fibre	
company	Orion Oyj	Orion Abp		
company	Kone Oyj	Kone Abp		
other	Kansallismuseo	Finlands nationalmuseum	National Museum of Finland	Suomen kansallismuseo
other	Kansallisteatteri	Finlands nationalteater	Finnish National Theatre	Suomen Kansallisteatteri
other	Kansallisooppera	Nationaloperan	Finnish National Opera and Ballet	Suomen kansallisooppera ja -baletti;Suomen Kansallisooppera
other	Kansallisgalleria	Nationalgalleriet	Finnish National Gallery	
`;
