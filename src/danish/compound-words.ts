/**
 * Where the word data alone cut compounds wrongly. Each list says why its words are there; `test/danish` runs the
 * examples. Words stand folded (see `foldWord`). A change here asks for `npm run words`, so that indexes are made again.
 */

/** Words that have grown together: nobody who asks for the last part means them. */
export const GROWN_TOGETHER: ReadonlySet<string> = new Set(
  `tidspunkt udgangspunkt standpunkt synspunkt formål formand formænd forslag forældre forælder indstilling problemstilling
  vejlede vejleder vejledning boghvede genforening lovprise
  bortfald passager deltager voldgift biograf mikrofon mikroskop kastration hjemmeside fællesskab borgmester dagsorden grundlag værksted platform bæredygtig bæredygtighed sjælland forudsætning transport telefon`.split(
    /\s+/,
  ),
)

/** Prefixes that leave the meaning of the word behind them as it is, with the length that word must have. */
export const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['e', 6],
  ['efter', 9],
  ['el', 3],
  ['fælles', 3],
  ['gen', 8],
  ['med', 6],
  ['tvær', 6],
  ['vice', 5],
])

/**
 * Compounds that look as if they were none: words whose first part is hardly ever one (`fri`, `ud`, `bag`), and words of three-letter nouns that are
 * inflected otherwise (`fuldtid` has no plural, `taleret` is no `retter`). Lemma, then those of the parts.
 */
const FURTHER_CUTS = `
  friskole fri skole, friplads fri plads, frikommune fri kommune, fribillet fri billet, baghus bag hus, forhus for hus,
  udhus ud hus, skovhus skov hus, tehus te hus, genvalg gen valg, omvalg om valg, nyvalg ny valg, stamvej stam vej,
  tværvej tvær vej, tilfartsvej tilfart vej, fleksjob fleks job, garantistillelse garanti stillelse,
  kautionsstillelse kaution stillelse, sikkerhedsstillelse sikkerhed stillelse, skønssag skøn sag, tillidssag tillid sag,
  bylov by lov, byregulativ by regulativ, handelsråd handel råd, landsråd land råd, presseråd presse råd, udsatteråd udsat råd,
  andelsboliglån andel bolig lån, læhegn læ hegn, gågade gå gade, flextur flex tur, tørrerum tørre rum, øråd ø råd,
  øsamfund ø samfund, biavler bi avler, bidronning bi dronning, træfældning træ fældning, heldagsskole hel dag skole,
  andelshaver andel haver, bevillingshaver bevilling haver, rettighedshaver rettighed haver,
  ansættelsestid ansættelse tid, betænkningstid betænkning tid, dagtid dag tid, aftenstid aften tid, deltid del tid,
  elevtid elev tid, fuldtid fuld tid, heltid hel tid, halvtid halv tid, nedetid ned tid, praktiktid praktik tid,
  skoletid skole tid, taletid tale tid, vikingetid viking tid, ekstratid ekstra tid,
  ansættelsesret ansættelse ret, anvisningsret anvisning ret, arbejdsret arbejde ret, arveret arv ret, asylret asyl ret,
  brugsret brug ret, byggeret bygge ret, børneret barn ret, civilret civil ret, dagpengeret dag penge ret,
  dispositionsret disposition ret, ejendomsret ejendom ret, familieret familie ret, fiskeret fisk ret, fogedret foged ret,
  folkeret folk ret, forhandlingsret forhandling ret, forkøbsret forkøb ret, fortrinsret fortrin ret,
  fortrydelsesret fortrydelse ret, forvaltningsret forvaltning ret, forældreret forælder ret, fradragsret fradrag ret,
  indstillingsret indstilling ret, jagtret jagt ret, klageret klage ret, kommunalret kommunal ret,
  købsret køb ret, ledelsesret ledelse ret, medbestemmelsesret medbestemmelse ret, menneskeret menneske ret, møderet møde ret,
  naturret natur ret, ophavsret ophav ret, panteret pant ret, patentret patent ret, privatret privat ret, procesret proces ret,
  påtaleret påtale ret, reklamationsret reklamation ret, råderet råde ret, samværsret samvær ret,
  selvbestemmelsesret selvbestemmelse ret, selskabsret selskab ret, skatteret skat ret, skifteret skifte ret,
  stemmeret stemme ret, taleret tale ret, tegningsret tegning ret, udpegningsret udpegning ret, valgret valg ret,
  vetoret veto ret`
  .trim()
  .split(/,\s+/)
  .map((row) => row.split(' '))
  .map(([word = '', ...parts]) => [word, parts] as const)

/** Compounds that are cut wrongly, or whose first part is no word. Lemma, lemmas of the parts. */
export const KNOWN_CUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['åbred', ['å', 'bred']],
  ['ådal', ['å', 'dal']],
  ['åløb', ['å', 'løb']],
  ['byret', ['by', 'ret']],
  ['byskov', ['by', 'skov']],
  ['byretsdom', ['by', 'ret', 'dom']],
  ['efterskole', ['efter', 'skole']],
  ['formøde', ['for', 'møde']],
  ['forprojekt', ['for', 'projekt']],
  ['forundersøgelse', ['for', 'undersøgelse']],
  ['genoptræning', ['gen', 'op', 'træning']],
  ['højesteret', ['høj', 'ret']],
  ['højesteretsdom', ['høj', 'ret', 'dom']],
  ['landsret', ['land', 'ret']],
  ['landsretsdom', ['land', 'ret', 'dom']],
  ['optræning', ['op', 'træning']],
  ['overborgmester', ['over', 'borgmester']],
  ['overlæge', ['over', 'læge']],
  ['overlærer', ['over', 'lærer']],
  ['oversygeplejerske', ['over', 'sygeplejerske']],
  ['samdrift', ['sam', 'drift']],
  ['underafsnit', ['under', 'afsnit']],
  ['underentreprenør', ['under', 'entreprenør']],
  ['undergruppe', ['under', 'gruppe']],
  ['underleverandør', ['under', 'leverandør']],
  ['underudvalg', ['under', 'udvalg']],
  ['dyrlæge', ['dyr', 'læge']],
  ['genudbud', ['gen', 'udbud']],
  ['lovgivning', ['lov', 'givning']],
  ['medansvar', ['med', 'ansvar']],
  ['plejeforældre', ['pleje', 'forælder']],
  ['stemmetal', ['stemme', 'tal']],
  ...FURTHER_CUTS,
])

/** Last parts so sure that any unknown word before them is a name: `Assensvej`, `Nørregade`. Their forms. */
export const AFTER_NAMES: ReadonlySet<string> = new Set(
  `vej vejen vejens vejs gade gaden gadens stræde strædet plads torv torvet park skole kirke`.split(' '),
)

/** All of the above as text: part of the checksum of the word data, which `npm run words` writes. */
export function listsAsText(): string {
  return [GROWN_TOGETHER, PREFIXES, KNOWN_CUTS, AFTER_NAMES].map((set) => [...set].join()).join('|')
}
