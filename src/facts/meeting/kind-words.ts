import type { MeetingKind } from '../../model/document.ts'

/** A word that says what kind of document this is. A prior only: what is decided in it counts more. */
export interface KindWord {
  readonly kind: MeetingKind
  readonly words: readonly string[]
}

const KIND_WORDS: readonly KindWord[] = [
  {
    kind: 'minutes',
    words: [
      'Beslutningsprotokol',
      'Beslutningsreferat',
      'Mødereferat',
      'Tillægsreferat',
      'Forhandlingsprotokol',
      'Bestyrelsesprotokol',
      'Mødeprotokol',
      'Protokol',
      'Protokollat',
      'Referat',
    ],
  },
  {
    kind: 'agenda',
    words: ['Tillægsdagsorden', 'Oversigtsdagsorden', 'Mødedagsorden', 'Dagsorden', 'Dagsordensforslag'],
  },
  { kind: 'convening', words: ['Mødeindkaldelse', 'Indkaldelse', 'Indbydelse', 'Invitation'] },
]

const WORD = KIND_WORDS.flatMap((k) => k.words)
  .sort((a, b) => b.length - a.length)
  .join('|')
const BEFORE = '(?:(?:åben|åbent|lukket|foreløbigt?|godkendt|endeligt?|udkast til|kort|ekstraordinært?) )?'
const AFTER = '(?: (?:og|med|m\\.) (?:dagsorden|referat|vedtagelser|beslutninger)| af tillægsdagsorden)?'
/** `Referat`, `Åben dagsorden`, `Referat af tillægsdagsorden`; not `Referatet`, `dagsordenen`, `Dagsordener`. */
const KIND_PHRASE = new RegExp(`(?<![A-Za-zÀ-ɏ-])${BEFORE}(?<word>${WORD})(?![A-Za-zÀ-ɏ])${AFTER}`, 'iu')

export function kindOfWord(word: string): MeetingKind {
  return KIND_WORDS.find((k) => k.words.some((w) => w.toLowerCase() === word.toLowerCase()))?.kind ?? 'other'
}

/** What every kind phrase contains; looked for first, for speed: `Mødereferat`, `DAGSORDEN`, `Indkaldelse`; not `Referent`. */
const STEMS = /eferat|agsorden|rotokol|ndkald|ndbyd|nvitation/i

/** The first phrase in a text that says what kind of document it is, with its bare word. */
export function kindPhraseIn(text: string): { readonly phrase: string; readonly word: string } | null {
  const match = STEMS.test(text) ? KIND_PHRASE.exec(text) : null
  return match?.groups?.word ? { phrase: match[0], word: match.groups.word } : null
}

/** The text with its first kind phrase replaced by a space. */
export function withoutKindPhrase(text: string): string {
  return STEMS.test(text) ? text.replace(KIND_PHRASE, ' ') : text
}
