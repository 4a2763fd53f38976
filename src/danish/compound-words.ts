/**
 * Where the word data alone cut compounds wrongly. Each list says why its words are there; `test/danish` runs the
 * examples. Words stand folded (see `foldWord`). A change here asks for `npm run words`, so that indexes are made again.
 */

/** Words that have grown together: nobody who asks for the last part means them. */
export const GROWN_TOGETHER: ReadonlySet<string> = new Set(
  `tidspunkt udgangspunkt standpunkt synspunkt formål formand formænd forslag forældre forælder indstilling problemstilling
  vejlede vejleder vejledning boghvede genforening lovprise
  bortfald passager deltager voldgift biograf mikrofon mikroskop kastration hjemmeside borgmester dagsorden grundlag værksted platform bæredygtig bæredygtighed sjælland forudsætning transport telefon`.split(
    /\s+/,
  ),
)

/** Prefixes that leave the meaning of the word behind them as it is, with the length that word must have. */
export const PREFIXES: ReadonlyMap<string, number> = new Map([
  ['e', 6],
  ['efter', 9],
  ['el', 3],
  ['fælles', 5],
  ['gen', 8],
  ['med', 6],
  ['tvær', 6],
  ['vice', 5],
])

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
])

/** All of the above as text: part of the checksum of the word data, which `npm run words` writes. */
export function listsAsText(): string {
  return [GROWN_TOGETHER, PREFIXES, KNOWN_CUTS].map((set) => [...set].join()).join('|')
}
