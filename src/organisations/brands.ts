/**
 * Bodies that releases call by a brand, an acronym or a name without any legal form, so that no ending tells them: unions and
 * their central organisations, interest and civic organisations, schools' and hospitals' brands, companies, bodies abroad.
 * Source: names in general use, written down from memory in November 2026 and not checked against registers one by one; official
 * names of public bodies come from the gazetteer's own lists. Left out are names that are common words
 * or surnames too (Metso, Elo, Varma, Turva, Terveystalo): those are found beside their legal form.
 * Columns: id, kind, name, Swedish name, English name, other names (;). Where the name is an acronym, the release's own full
 * name goes before it.
 */
export const BRANDS = `
sak	association	SAK	FFC		Suomen Ammattiliittojen Keskusjärjestö SAK;Suomen Ammattiliittojen Keskusjärjestö;Finlands Fackförbunds Centralorganisation FFC
sttk	association	STTK			Toimihenkilökeskusjärjestö STTK
akava	association	Akava	Akava	Akava	
ek	association	Elinkeinoelämän keskusliitto	Finlands Näringsliv	Confederation of Finnish Industries	EK;Elinkeinoelämän keskusliitto EK
mtk	association	MTK			Maa- ja metsätaloustuottajain Keskusliitto MTK;Maa- ja metsätaloustuottajain Keskusliitto
slc	association	SLC			Svenska lantbruksproducenternas centralförbund SLC;Svenska lantbruksproducenternas centralförbund
jhl	association	JHL			Julkisten ja hyvinvointialojen liitto JHL;Julkisten ja hyvinvointialojen liitto;Ammattiliitto JHL
pam	association	PAM	Servicefacket PAM	Service Union United PAM	Palvelualojen ammattiliitto PAM;Palvelualojen ammattiliitto
akt	association	AKT			Auto- ja Kuljetusalan Työntekijäliitto AKT;Auto- ja Kuljetusalan Työntekijäliitto
pau	association	PAU			Posti- ja logistiikka-alan unioni PAU;Posti- ja logistiikka-alan unioni
oaj	association	OAJ			Opetusalan Ammattijärjestö OAJ;Opetusalan Ammattijärjestö
jyty	association	Jyty			Ammattiliitto Jyty;Julkis- ja yksityisalojen toimihenkilöliitto Jyty
tehy	association	Tehy	Tehy	Tehy	
super	association	Suomen lähi- ja perushoitajaliitto SuPer			Suomen lähi- ja perushoitajaliitto
pro	association	Ammattiliitto Pro	Fackförbundet Pro	Trade Union Pro	
erto	association	ERTO			Ammattiliitto ERTO
tek	association	TEK			Tekniikan akateemiset TEK;Tekniikan akateemiset
ytn	association	YTN			Ylemmät Toimihenkilöt YTN
talentia	association	Talentia	Talentia	Talentia	Sosiaalialan korkeakoulutettujen ammattijärjestö Talentia
teollisuusliitto	association	Teollisuusliitto	Industrifacket	Industrial Union	
rakennusliitto	association	Rakennusliitto	Byggnadsförbundet		
paperiliitto	association	Paperiliitto	Pappersförbundet		
sahkoliitto	association	Sähköliitto	Elförbundet		
palta	association	Palta			Palvelualojen työnantajat Palta;Palvelualojen työnantajat PALTA
hali	association	Hyvinvointiala HALI			
mara	association	Matkailu- ja Ravintolapalvelut MaRa			Matkailu- ja ravintolapalvelut MaRa
rt	association	Rakennusteollisuus RT	Byggindustrin RT		
finanssiala	association	Finanssiala	Finans Finland	Finance Finland	Finanssiala FA
teknologiateollisuus	association	Teknologiateollisuus	Teknologiindustrin	Technology Industries of Finland	
energiateollisuus	association	Energiateollisuus	Finsk Energiindustri	Finnish Energy	
metsateollisuus	association	Metsäteollisuus	Skogsindustrin	Finnish Forest Industries	
kemianteollisuus	association	Kemianteollisuus	Kemiindustrin	Chemical Industry Federation of Finland	
keskuskauppakamari	association	Keskuskauppakamari	Centralhandelskammaren	Finland Chamber of Commerce	
suomen-yrittajat	association	Suomen Yrittäjät	Företagarna i Finland	Suomen Yrittäjät	
etk	agency	Eläketurvakeskus	Pensionsskyddscentralen	Finnish Centre for Pensions	ETK
tela	association	Työeläkevakuuttajat TELA	Arbetspensionsförsäkrarna TELA		
ilmarinen	company	Työeläkevakuutusyhtiö Ilmarinen			Työeläkeyhtiö Ilmarinen;Keskinäinen työeläkevakuutusyhtiö Ilmarinen;Eläkevakuutusyhtiö Ilmarinen;Keskinäinen Eläkevakuutusyhtiö Ilmarinen
varma	company	Työeläkevakuutusyhtiö Varma			Työeläkeyhtiö Varma;Keskinäinen työeläkevakuutusyhtiö Varma
elo	company	Työeläkeyhtiö Elo			
liikenneturva	association	Liikenneturva	Trafikskyddet	Finnish Road Safety Council	
autoliitto	association	Autoliitto	Bilförbundet		
spek	association	Suomen Pelastusalan Keskusjärjestö			SPEK;Suomen Pelastusalan Keskusjärjestö SPEK
vapepa	association	Vapaaehtoinen pelastuspalvelu			Vapepa
kua	association	Kirkon Ulkomaanapu	Kyrkans Utlandshjälp	Finn Church Aid	
pakolaisapu	association	Suomen Pakolaisapu	Finlands Flyktinghjälp	Finnish Refugee Council	Pakolaisapu
lahetysseura	association	Suomen Lähetysseura	Finska Missionssällskapet		Lähetysseura
plan	association	Plan International Suomi			Plan Suomi
world-vision	association	Suomen World Vision			World Vision Suomi
pelastakaa-lapset	association	Pelastakaa Lapset	Rädda Barnen	Save the Children Finland	Pelastakaa Lapset ry;Pelastakaa Lasten
mpk	association	Maanpuolustuskoulutus MPK			MPK;Maanpuolustuskoulutusyhdistys
wwf	association	WWF	WWF	WWF	WWF Suomi;WWF Finland
greenpeace	association	Greenpeace	Greenpeace	Greenpeace	
amnesty	association	Amnesty International			Amnestyn Suomen osasto
birdlife	association	BirdLife Suomi	BirdLife Finland	BirdLife Finland	
natur-och-miljo	association	Natur och Miljö	Natur och Miljö		
folkhalsan	association	Folkhälsan	Folkhälsan	Folkhälsan	Samfundet Folkhälsan;Samfundet Folkhälsan i svenska Finland
marttaliitto	association	Marttaliitto			
marthaforbundet	association	Finlands svenska Marthaförbund	Finlands svenska Marthaförbund		Marthaförbundet
diabetesliitto	association	Diabetesliitto	Diabetesförbundet		
sydanliitto	association	Sydänliitto	Hjärtförbundet		
invalidiliitto	association	Invalidiliitto	Invalidförbundet		
hengitysliitto	association	Hengitysliitto	Andningsförbundet		
aivoliitto	association	Aivoliitto	Hjärnförbundet		
kuuloliitto	association	Kuuloliitto	Hörselförbundet		
elakeliitto	association	Eläkeliitto			
vaestoliitto	association	Väestöliitto	Befolkningsförbundet		
sininauhaliitto	association	Sininauhaliitto			
setlementtiliitto	association	Setlementtiliitto			Suomen Setlementtiliitto
kehitysvammaliitto	association	Kehitysvammaliitto			
autismiliitto	association	Autismiliitto			
kotiseutuliitto	association	Suomen Kotiseutuliitto			Kotiseutuliitto
mieli	association	MIELI Suomen Mielenterveys			MIELI Suomen Mielenterveys ry
syopajarjestot	association	Syöpäjärjestöt			
diakonissalaitos	other	Helsingin Diakonissalaitos			Diakonissalaitos;Diakonissalaitoksen säätiö
paralympiakomitea	association	Suomen Paralympiakomitea			Paralympiakomitea
palloliitto	association	Suomen Palloliitto	Finlands Bollförbund		Palloliitto
jaakiekkoliitto	association	Suomen Jääkiekkoliitto			Jääkiekkoliitto
hiihtoliitto	association	Suomen Hiihtoliitto			Hiihtoliitto
voimisteluliitto	association	Suomen Voimisteluliitto			Voimisteluliitto
suomen-latu	association	Suomen Latu			
metsastajaliitto	association	Suomen Metsästäjäliitto			Metsästäjäliitto
riistakeskus	agency	Suomen riistakeskus	Finlands viltcentral	Finnish Wildlife Agency	Riistakeskus
etla	association	Elinkeinoelämän tutkimuslaitos			Etla;Elinkeinoelämän tutkimuslaitos Etla
ptt	association	Pellervon taloustutkimus			PTT;Pellervon taloustutkimus PTT
labore	association	Työn ja talouden tutkimus Labore			Labore
vatt	agency	Valtion taloudellinen tutkimuskeskus	Statens ekonomiska forskningscentral	VATT Institute for Economic Research	VATT
csc	company	CSC			CSC – Tieteen tietotekniikan keskus;Tieteen tietotekniikan keskus CSC
helsingin-poliisilaitos	agency	Helsingin poliisilaitos			Helsingin poliisi
ita-uudenmaan-poliisilaitos	agency	Itä-Uudenmaan poliisilaitos			Itä-Uudenmaan poliisi
lansi-uudenmaan-poliisilaitos	agency	Länsi-Uudenmaan poliisilaitos			Länsi-Uudenmaan poliisi
hameen-poliisilaitos	agency	Hämeen poliisilaitos			Hämeen poliisi
kaakkois-suomen-poliisilaitos	agency	Kaakkois-Suomen poliisilaitos			Kaakkois-Suomen poliisi
ita-suomen-poliisilaitos	agency	Itä-Suomen poliisilaitos			Itä-Suomen poliisi
sisa-suomen-poliisilaitos	agency	Sisä-Suomen poliisilaitos			Sisä-Suomen poliisi
lounais-suomen-poliisilaitos	agency	Lounais-Suomen poliisilaitos			Lounais-Suomen poliisi
pohjanmaan-poliisilaitos	agency	Pohjanmaan poliisilaitos			Pohjanmaan poliisi
oulun-poliisilaitos	agency	Oulun poliisilaitos			Oulun poliisi
lapin-poliisilaitos	agency	Lapin poliisilaitos			Lapin poliisi
tays	other	Tampereen yliopistollinen sairaala	Tammerfors universitetssjukhus	Tampere University Hospital	TAYS
tyks	other	Turun yliopistollinen keskussairaala	Åbo universitetscentralsjukhus	Turku University Hospital	TYKS;Turun yliopistollinen sairaala
kys	other	Kuopion yliopistollinen sairaala	Kuopio universitetssjukhus	Kuopio University Hospital	KYS
oys	other	Oulun yliopistollinen sairaala	Uleåborgs universitetssjukhus	Oulu University Hospital	OYS
gradia	joint_authority	Gradia			Koulutuskuntayhtymä Gradia;Jyväskylän koulutuskuntayhtymä Gradia
riveria	joint_authority	Riveria			Pohjois-Karjalan koulutuskuntayhtymä Riveria
keuda	joint_authority	Keuda			Keski-Uudenmaan koulutuskuntayhtymä Keuda
sasky	joint_authority	SASKY			SASKY koulutuskuntayhtymä
omnia	joint_authority	Omnia			Espoon seudun koulutuskuntayhtymä Omnia
osao	joint_authority	OSAO			Koulutuskuntayhtymä OSAO
kpedu	joint_authority	Kpedu			Keski-Pohjanmaan koulutusyhtymä Kpedu
tredu	other	Tampereen seudun ammattiopisto Tredu			Tredu
sedu	other	Koulutuskeskus Sedu			Sedu
salpaus	other	Koulutuskeskus Salpaus			Salpaus
samiedu	joint_authority	Samiedu			Ammattiopisto SAMIedu
esedu	joint_authority	Esedu			Etelä-Savon ammattiopisto Esedu
winnova	other	WinNova			Länsirannikon Koulutus Oy WinNova
luksia	joint_authority	Luksia			Länsi-Uudenmaan koulutuskuntayhtymä Luksia
hyria	other	Hyria			Hyria koulutus
careeria	other	Careeria	Careeria	Careeria	
taitotalo	other	Taitotalo			
helen	company	Helen	Helen	Helen	
pohjolan-voima	company	Pohjolan Voima	Pohjolan Voima	Pohjolan Voima	PVO
tvo	company	Teollisuuden Voima	Industrins Kraft	Teollisuuden Voima	TVO
posiva	company	Posiva	Posiva	Posiva	
turku-energia	company	Turku Energia	Åbo Energi	Turku Energia	
tampereen-sahkolaitos	company	Tampereen Sähkölaitos			Tampereen Energia
vattenfall	company	Vattenfall	Vattenfall	Vattenfall	
terrafame	company	Terrafame	Terrafame	Terrafame	
malmijalostus	company	Suomen Malmijalostus	Finlands Malmförädling	Finnish Minerals Group	
solidium	company	Solidium	Solidium	Solidium	
cinia	company	Cinia	Cinia	Cinia	
neova	company	Neova	Neova	Neova	
boliden	company	Boliden	Boliden	Boliden	
ssab	company	SSAB	SSAB	SSAB	
abb	company	ABB	ABB	ABB	
konecranes	company	Konecranes	Konecranes	Konecranes	
ponsse	company	Ponsse	Ponsse	Ponsse	
nokian-renkaat	company	Nokian Renkaat	Nokian Tyres	Nokian Tyres	
valio	company	Valio	Valio	Valio	
fazer	company	Fazer	Fazer	Fazer	
yit	company	YIT	YIT	YIT	
skanska	company	Skanska	Skanska	Skanska	
destia	company	Destia	Destia	Destia	
ramboll	company	Ramboll	Ramboll	Ramboll	
sweco	company	Sweco	Sweco	Sweco	
sitowise	company	Sitowise	Sitowise	Sitowise	
fcg	company	FCG			FCG Finnish Consulting Group
tietoevry	company	Tietoevry	Tietoevry	Tietoevry	
telia	company	Telia	Telia	Telia	
microsoft	company	Microsoft	Microsoft	Microsoft	
google	company	Google	Google	Google	
s-ryhma	company	S-ryhmä	S-gruppen	S Group	
hok-elanto	company	HOK-Elanto	HOK-Elanto	HOK-Elanto	
aktia	company	Aktia	Aktia	Aktia	
s-pankki	company	S-Pankki	S-Banken	S-Bank	
pohjola-vakuutus	company	Pohjola Vakuutus	Pohjola Försäkring	Pohjola Insurance	
mehilainen	company	Mehiläinen Oy			
finnlines	company	Finnlines	Finnlines	Finnlines	
finferries	company	Finferries			Suomen Lauttaliikenne
viking-line	company	Viking Line	Viking Line	Viking Line	
matkahuolto	company	Matkahuolto	Matkahuolto	Matkahuolto	
sibelius-akatemia	university	Sibelius-Akatemia	Sibelius-Akademin	Sibelius Academy	Taideyliopiston Sibelius-Akatemia
heureka	other	Tiedekeskus Heureka	Vetenskapscentret Heureka	Heureka, the Finnish Science Centre	Heureka
kiasma	other	Nykytaiteen museo Kiasma	Museet för nutidskonst Kiasma	Museum of Contemporary Art Kiasma	Kiasma
ateneum	other	Ateneumin taidemuseo	Konstmuseet Ateneum	Ateneum Art Museum	Ateneum
vapriikki	other	Museokeskus Vapriikki			Vapriikki
forum-marinum	other	Forum Marinum	Forum Marinum	Forum Marinum	
vellamo	other	Merikeskus Vellamo	Sjöfartscentret Vellamo	Maritime Centre Vellamo	
merimuseo	other	Suomen merimuseo	Finlands sjöhistoriska museum	Maritime Museum of Finland	
kirkko	other	Suomen evankelis-luterilainen kirkko	Evangelisk-lutherska kyrkan i Finland	Evangelical Lutheran Church of Finland	
ortodoksinen-kirkko	other	Suomen ortodoksinen kirkko	Ortodoxa kyrkan i Finland	Orthodox Church of Finland	
ekp	eu	Euroopan keskuspankki	Europeiska centralbanken	European Central Bank	EKP
eu-tuomioistuin	eu	Euroopan unionin tuomioistuin	Europeiska unionens domstol	Court of Justice of the European Union	EU-tuomioistuin
eu-neuvosto	eu	Euroopan unionin neuvosto	Europeiska unionens råd	Council of the European Union	
echa	eu	Euroopan kemikaalivirasto	Europeiska kemikaliemyndigheten	European Chemicals Agency	ECHA
ema	eu	Euroopan lääkevirasto	Europeiska läkemedelsmyndigheten	European Medicines Agency	
efsa	eu	Euroopan elintarviketurvallisuusviranomainen			EFSA
eurostat	eu	Eurostat	Eurostat	Eurostat	
europol	eu	Europol	Europol	Europol	
frontex	eu	Frontex	Frontex	Frontex	
esa	other	Euroopan avaruusjärjestö	Europeiska rymdorganisationen	European Space Agency	ESA;Euroopan avaruusjärjestö ESA
nasa	other	NASA	NASA	NASA	
cern	other	CERN	CERN	CERN	
oecd	other	OECD	OECD	OECD	Taloudellisen yhteistyön ja kehityksen järjestö
unesco	other	Unesco	Unesco	UNESCO	
unhcr	other	YK:n pakolaisjärjestö	FN:s flyktingorgan	UN Refugee Agency	UNHCR
fao	other	YK:n elintarvike- ja maatalousjärjestö			FAO
imf	other	Kansainvälinen valuuttarahasto	Internationella valutafonden	International Monetary Fund	IMF
nordforsk	other	NordForsk	NordForsk	NordForsk	
nordregio	other	Nordregio	Nordregio	Nordregio	
fraunhofer	other	Fraunhofer	Fraunhofer	Fraunhofer	Fraunhofer-instituutti
teosto	association	Teosto	Teosto	Teosto	
kopiosto	association	Kopiosto	Kopiosto	Kopiosto	
aktion-osterbotten	association	Aktion Österbotten	Aktion Österbotten		
merinova	company	Merinova	Merinova	Merinova	
business-tampere	company	Business Tampere	Business Tampere	Business Tampere	
business-joensuu	company	Business Joensuu	Business Joensuu	Business Joensuu	
business-turku	company	Business Turku	Business Turku	Business Turku	
businessoulu	company	BusinessOulu	BusinessOulu	BusinessOulu	
prizztech	company	Prizztech	Prizztech	Prizztech	
oulu-sinfonia	other	Oulu Sinfonia	Oulu Sinfonia	Oulu Sinfonia	
sinfonia-lahti	other	Sinfonia Lahti	Sinfonia Lahti	Lahti Symphony Orchestra	
jyvaskyla-sinfonia	other	Jyväskylä Sinfonia	Jyväskylä Sinfonia	Jyväskylä Sinfonia	
tapiola-sinfonietta	other	Tapiola Sinfonietta	Tapiola Sinfonietta	Tapiola Sinfonietta	
kymi-sinfonietta	other	Kymi Sinfonietta	Kymi Sinfonietta	Kymi Sinfonietta	
sairaala-nova	other	Sairaala Nova	Sairaala Nova	Hospital Nova	
suomen-partiolaiset	association	Suomen Partiolaiset	Finlands Scouter	Scouts and Guides of Finland	
proagria	association	ProAgria	ProAgria	ProAgria	
y-saatio	other	Y-Säätiö	Y-Säätiö	Y-Foundation	
posintra	company	Posintra	Posintra	Posintra	
`;
