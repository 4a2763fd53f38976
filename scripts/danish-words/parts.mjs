// Hand-made choices of what may be a part of a compound. Each group says why it is there. Words stand folded.

/** First parts that are nearly always something else: prefixes, prepositions, names of letters and notes, rare words. */
export const NEVER_FIRST = new Set(
  `af an bag be bi des di do dis efter el en er et for fore fra frem fri gen hen her hjem hos i ind inden ja ko kom la
  lad le lig med men mi mis mod na ned om op over på re ro sam se si so som ta te ti til to tre ud under ur ve ved
  vi ge ma pe po pi pa ra rie sy tag tal vel van von pro tran beg fort forud entre overs alter bet vår vårs fors ford hype hæm epik mono chik unit till memo
  remu ambi blaf snif ludo fata hvin glam`.split(/\s+/),
)

/** Last parts that are nearly always an ending: `sund-hed`, `politi-kere`, `form-and`, `oriente-ring`. */
export const NEVER_LAST = new Set(
  `hed heden heder hederne heds lig lige ligt ring ringe ringen ringer ringerne and anden ander ende enden ender ene
  ene ens ere erne eren er et en este ist isten ister isme ismen sel sels else elser elsen ing ingen inger ingerne
  skab dom domme dommen sen ter te tes tet ten ser sere serne ler lere lerne rer rerne rere ner nere ret tion al ale alt
  ant ante iv ive il ile bar bare bart som sommer agtig lighed ligheden ion ioner ionen ard arden arder arderne nativ nativer nativt native iver vår logisk logi gerede gere lerneklik ation or ører ud ind op om til for af med per ris ris res ken
  ker kere kerne nen nes nerne rens ters erens slig sligt slige`.split(/\s+/),
)

/** Parts of two letters that do make compounds (`by-råd`, `lands-by`, `halv-år`). All others must have three. */
export const SHORT_FIRST = new Set('bo by is ny rå år tv it ø sø å'.split(' '))
export const SHORT_LAST = new Set('by år ø sø å'.split(' '))

/**
 * First parts that the dictionary does not have, or whose lemma it gives otherwise than people search. Form, lemma.
 */
export const FIRST_PARTS = new Map([
  ['å', 'å'],
  ['bio', 'bio'],
  ['halvårs', 'halvår'],
  ['mikro', 'mikro'],
  ['nær', 'nær'],
  ['omfarts', 'omfart'],
  ['rå', 'rå'],
  ['skel', 'skel'],
  ['stor', 'stor'],
  ['sær', 'sær'],
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
  ['app', 'app'],
  ['cloud', 'cloud'],
  ['fleks', 'fleks'],
  ['stam', 'stam'],
])

/** Prefixes that any noun may stand behind: `el-bil`, `fælles-møde`, `vice-vært`. */
export const BEFORE_ANY_NOUN = new Set(['el', 'fælles', 'vice'])

/** Nouns of action of some length may stand behind a prefix: `gen-indlæggelse`, `efter-uddannelse`; not `med-arbejder`. */
export const TAKES_PREFIX =
  /^\p{L}{3,}(?:else|ning|ering|tion)$|^(?:formand|direktør|borgmester|kommunal|faglig|sektoriel|regional|offentlig)$/u
