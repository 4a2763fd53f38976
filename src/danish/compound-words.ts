/**
 * Where the dictionary alone cuts compounds wrongly. Each list says why its words are there; `test/danish` runs the
 * examples. Words stand folded (see `foldWord`).
 */

/** First parts that are nearly always something else: prefixes, prepositions, names of letters and notes, rare words. */
export const NEVER_FIRST: ReadonlySet<string> = new Set(
  `af an bag be bi des di do dis efter el en er et for fore fra frem fri gen hen her hjem hos i ind inden ja ko kom la
  lad le lig med men mi mis mod na ned om op over på re ro sam se si so som ta te ti til to tre ud under ur ve ved
  vi ge ma pe po pi pa ra rie sy tag tal vel van von pro tran beg fort forud entre overs alter bet vår vårs`.split(
    /\s+/,
  ),
)

/** Last parts that are nearly always an ending: `sund-hed`, `politi-kere`, `form-and`, `oriente-ring`. */
export const NEVER_LAST: ReadonlySet<string> = new Set(
  `hed heden heder hederne heds lig lige ligt ring ringe ringen ringer ringerne and anden ander ende enden ender ene
  ene ens ere erne eren er et en este ist isten ister isme ismen sel sels else elser elsen ing ingen inger ingerne
  skab dom domme dommen sen ter te tes tet ten ser sere serne ler lere lerne rer rerne rere ner nere ret tion al ale alt
  ant ante iv ive il ile bar bare bart som sommer agtig lighed ligheden ion ioner ionen ard arden arder arderne nativ nativer nativt native iver vår logisk logi gerede gere lerneklik ation or ører ud ind op om til for af med per ris ris res ken
  ker kere kerne nen nes nerne rens ters erens`.split(/\s+/),
)

/** Parts of two letters that do make compounds (`by-råd`, `lands-by`, `halv-år`). All others must have three. */
export const SHORT_FIRST: ReadonlySet<string> = new Set('bo by is ny år tv it ø sø å'.split(' '))
export const SHORT_LAST: ReadonlySet<string> = new Set('by år ø sø å'.split(' '))

/** Words that have grown together: nobody who asks for the last part means them. */
export const GROWN_TOGETHER: ReadonlySet<string> = new Set(
  `tidspunkt udgangspunkt standpunkt synspunkt formål formand formænd forslag forældre forælder indstilling problemstilling
  vejlede vejleder vejledning boghvede genforening lovprise
  hjemmeside borgmester dagsorden grundlag værksted platform bæredygtig bæredygtighed sjælland forudsætning transport telefon`.split(
    /\s+/,
  ),
)

/**
 * First parts that the dictionary does not have, or whose lemma it gives otherwise than people search. Form, lemma.
 * (Read by `npm run words`: a change here asks for a new `words.bin`.)
 */
export const FIRST_PARTS: ReadonlyMap<string, string> = new Map([
  ['hjemme', 'hjem'],
  ['ældre', 'ældre'],
  ['voksen', 'voksen'],
  ['børne', 'barn'],
  ['medborger', 'medborger'],
  ['dagsorden', 'dagsorden'],
  ['dagsordens', 'dagsorden'],
  ['bo', 'bo'],
  ['brugs', 'brug'],
  ['by', 'by'],
  ['is', 'is'],
  ['købe', 'køb'],
  ['land', 'land'],
  ['landbrugs', 'landbrug'],
  ['låne', 'lån'],
  ['mindste', 'mindst'],
  ['ny', 'ny'],
  ['studie', 'studie'],
  ['gælds', 'gæld'],
  ['dag', 'dag'],
  ['detail', 'detail'],
  ['fonds', 'fond'],
  ['forældre', 'forælder'],
  ['mer', 'mer'],
  ['mindre', 'mindre'],
  ['moders', 'mor'],
  ['førtids', 'førtid'],
  ['spilde', 'spilde'],
  ['sti', 'sti'],
  ['super', 'super'],
  ['ude', 'ude'],
  ['øst', 'øst'],
])

/** Prefixes that leave the meaning of the word behind them as it is, with the length that word must have. */
export const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['e', 6],
  ['efter', 9],
  ['fælles', 5],
  ['gen', 8],
  ['med', 6],
  ['tvær', 6],
  ['vice', 5],
])

/** Nouns of action of some length may stand behind a prefix: `gen-indlæggelse`, `efter-uddannelse`; not `med-arbejder`. */
export const TAKES_PREFIX =
  /^\p{L}{3,}(?:else|ning|ering|tion)$|^(?:formand|direktør|borgmester|kommunal|faglig|sektoriel|regional|offentlig)$/u

/** Compounds that are cut wrongly, or whose first part is no word. Lemma, lemmas of the parts. */
export const KNOWN_CUTS: ReadonlyMap<string, readonly string[]> = new Map([
  ['formøde', ['for', 'møde']],
  ['dyrlæge', ['dyr', 'læge']],
  ['genudbud', ['gen', 'udbud']],
  ['lovgivning', ['lov', 'givning']],
  ['medansvar', ['med', 'ansvar']],
  ['plejeforældre', ['pleje', 'forælder']],
  ['stemmetal', ['stemme', 'tal']],
])

/** All of the above as text, for the version of the analysis. */
export function listsAsText(): string {
  const sets = [NEVER_FIRST, NEVER_LAST, SHORT_FIRST, SHORT_LAST, GROWN_TOGETHER, FIRST_PARTS, PREFIXES, KNOWN_CUTS]
  return sets.map((set) => [...set].join()).join('|')
}
