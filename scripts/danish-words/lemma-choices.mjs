// Hand-made choices of the lemma that a form is searched under. Each group says why it is there.

/** Plurals with another vowel; the dictionary lists them as words of their own. Ending of the plural, of the singular. */
export const UMLAUT_PLURALS = [
  ['mænd', 'mand'],
  ['børn', 'barn'],
  ['bøger', 'bog'],
  ['bønder', 'bonde'],
  ['brædder', 'bræt'],
  ['brødre', 'bror'],
  ['døtre', 'datter'],
  ['fædre', 'far'],
  ['fødder', 'fod'],
  ['gæs', 'gås'],
  ['hænder', 'hånd'],
  ['klæder', 'klæde'],
  ['klør', 'klo'],
  ['kræfter', 'kraft'],
  ['køer', 'ko'],
  ['mødre', 'mor'],
  ['nætter', 'nat'],
  ['rødder', 'rod'],
  ['stænder', 'stand'],
  ['stæder', 'stad'],
  ['stænger', 'stang'],
  ['tænder', 'tand'],
  ['tænger', 'tang'],
  ['tæer', 'tå'],
  ['tråde', 'tråd'],
  ['fora', 'forum'],
  ['centra', 'center'],
  ['data', 'data'],
  ['fakta', 'faktum'],
  ['konti', 'konto'],
  ['maksima', 'maksimum'],
  ['minima', 'minimum'],
  ['risici', 'risiko'],
  ['saldi', 'saldo'],
  ['visa', 'visum'],
]

/** Two lemmas that share their commonest form; they are searched as one. */
export const MERGED_LEMMAS = new Map([
  ['lokale', 'lokal'],
  ['unge', 'ung'],
])

/** Verbs whose forms are far commoner than the noun that looks the same (`taget` is hardly ever a roof). */
export const VERBS_FIRST = new Set([
  'tage',
  'være',
  'have',
  'blive',
  'gøre',
  'give',
  'komme',
  'ville',
  'skulle',
  'kunne',
])

/**
 * Verbs whose present tense looks as the person or thing that does it: `anbefaler` is hardly ever somebody. Of others the
 * person is as common (`køber`, `lejer`, `lærer`, `modtager`) and stays a word of its own.
 */
const PRESENT_TENSE = `
  afbryde afgive afhente afholde aflevere aflyse aflægge aflæse afregne afrydde afsende afskrive afslutte afspejle
  afspille afsætte afvente afvige afvikle afvise anbefale anføre angive anmode anvende arrangere bearbejde bede
  begrunde begrænse begynde behandle benytte beregne berette beskrive beskytte beslutte bestemme bestille besætte
  betale betragte bevilge bidrage blande booke bygge dyrke efterkomme efterspørge ensrette erhverve etablere falde
  finansiere finde fjerne fordele foreslå forestille foretage forklare forlænge formidle formode fornemme forny
  forsvare forsyne fortolke fortsætte fortælle forurene forvalte forvente forøge fratage fremlægge fremsende
  fremstille fremsætte føle gennemføre genopbygge genoptage gøre handle håndhæve hænge høre igangsætte indberette
  indgå indlede indrette indrykke indsamle indsende indsætte justere kalde kende komme koste krydse køre laste leve
  lide ligge lukke lægge læse løbe løse melde mene modsætte nyde nægte nævne omdanne omdele omfatte omforme omlægge
  omsætte opbevare opbygge opdage opdrage opgive ophæve opkræve oplade opleve oplyse opmåle oprette oprydde opsamle
  opsige optage optælle overdrage overhale overskride overtage overtræde overveje overvåge pege planlægge prioritere
  præge pålægge påvise regulere ringe rive rydde samle sammenligne sende sikre skaffe skildre slutte sortere spare
  sprede spørge stemme stille stoppe styrke svare sænke sætte søge tegne tie tilbyde tilhøre tilrettelægge tilslutte
  tolke træffe trække tvivle tyde tælle tænke uddanne uddele uddybe udebringe udfordre udgive udgøre udlægge udløbe
  udløse udnytte udsende udskifte udskrive udstille udstykke udstøde udsætte udvide udvikle udvælge udøve undergrave
  undersøge veje vende volde vurdere vægte vælge åbne ødelægge øve`

/**
 * Forms of two lemmas where the dictionary's first choice, the person who does it (`timer`, `arbejder`), is the rarer one.
 * Form, lemma.
 */
export const FORMS = new Map(
  `${presentForms()}, anklager anklage, arbejder arbejde, bærer bære, brigader brigade, driver drive, farver farve, flugter flugt, former form,
  frister frist, fører føre, følger følge, grader grad, holder holde, kilder kilde, klager klage, klokker klokke,
  klynger klynge, koder kode, kæmper kæmpe, lader lade, lænker lænke, løfter løfte, plejer pleje, planter plante,
  prøver prøve, roder rod, ruder rude, ruller rulle, skifter skifte, skriver skrive, møller mølle, skruer skrue, sluser sluse,
  stammer stamme, starter starte, styrer styre, syrer syre, taler tale, tanker tanke, tekster tekst, timer time, toner tone,
  trapper trappe, tønder tønde, udbytter udbytte, udsteder udstede, viser vise, yder yde, lyde lyde, navne navn, rede rede,
  kalke kalk, kurve kurve, stave stav, vange vang, tømmer tømmer, medfører medføre, udfører udføre, indfører indføre,
  skaber skabe, dækker dække, tester test, bringer bringe, vedtager vedtage, deler dele, øger øge, kræver kræve,
  understøtter understøtte, konvertere konvertere, dispenseres dispensere, dispenserer dispensere, året år, årene år,
  bakken bakke, bakkens bakke, fåret får, fårene får, kontroller kontrol, kontrollerne kontrol, kurser kursus, kurserne kursus,
  kvinden kvinde, kvindens kvinde, køerne kø, lejerne lejer, lejernes lejer, listen liste, listens liste, lærerne lærer,
  lærernes lærer, potentialer potentiale, potentialerne potentiale, pumpen pumpe, syge syg, syges syg, søer sø, søerne sø,
  rette rette, tog tog, vandet vand, vandets vand, årsskiftet årsskifte,
  medarbejder medarbejder, socialarbejder socialarbejder, gadearbejder gadearbejder, landarbejder landarbejder,
  sagsbehandler sagsbehandler, databehandler databehandler, rørlægger rørlægger, iværksætter iværksætter,
  byplanlægger byplanlægger, ansøger ansøger, benet ben, faser fase, fasen fase, faserne fase, hjerter hjerte, hvide hvid, korset kors, kvarterne kvarter,
  laget lag, poster post, rækken række, rækker række, rækkerne række, sandet sand, serverne server, skabet skab, skæve skæv,
  transporter transport, fremmede fremmed, fremmedes fremmed, rige rig, rigere rig, svage svag, voksne voksen, voksnes voksen, træet træ, udbyder udbyder,
  jobber job, jobbere job, jobberen job, jobberne job, lejers lejer, krydset kryds, koste koste, fælles fælles,
  fædrene far, mødrene mor, fædrenes far, mødrenes mor, broderen bror, broderens bror,
  oprette oprette, oprettes oprette, lægge lægge, lægges lægge, gør gøre, får få, bor bo, bedes bede, vide vide, kom komme,
  ankom ankomme, stod stå, laver lave, laves lave, fordeles fordele, skønnes skønne, fundet finde, dækket dække,
  presset presse, peget pege, læst læse, læste læse, sikre sikre, løse løse, skabes skabe, takker takke,
  dispensere dispensere, gode god, lange lang, skøder skøde, skødet skøde, skødets skøde, panter pant, lodder lod,
  lodderne lod, summer sum, flåder flåde, pletter plet, taster tast, øjne øje, øjnene øje, kløer klo`
    .split(/,\s*/)
    .map((pair) => pair.trim().split(' ')),
)

function presentForms() {
  return PRESENT_TENSE.trim()
    .split(/\s+/)
    .map((verb) => `${verb}r ${verb}`)
    .join(', ')
}
