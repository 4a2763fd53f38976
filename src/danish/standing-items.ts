import { mayStart, startsOf } from './letters.ts'

/** Agenda items that stand on every agenda and speak of a little of everything; a matter's own item goes before them. */
export interface StandingItem {
  readonly id: string
  /** How such a title begins. */
  readonly opens: readonly string[]
  /** In small letters. */
  readonly pattern: RegExp
  readonly examples: readonly [string, string]
  readonly counterExample: string
}

export const STANDING_ITEMS: readonly StandingItem[] = [
  {
    id: 'news',
    opens: ['kort', 'nyt', 'nyheder', 'siden'],
    pattern: /^(?:kort )?(?:nyt|nyheder|siden sidst) (?:fra|om)\b|^(?:nyt|nyheder|siden sidst)$/,
    examples: ['Nyt fra KKR', 'Siden sidst'],
    counterExample: 'Nyt plejehjem i Nørreby',
  },
  {
    id: 'any-other-business',
    opens: ['evt', 'eventuelt', 'bordet'],
    pattern: /^(?:eventuelt|evt\.?|bordet rundt)$/,
    examples: ['Eventuelt', 'Evt.'],
    counterExample: 'Eventuelt salg af Søndergade 4',
  },
  {
    id: 'announcements',
    opens: ['gensidig', 'kort', 'skriftlig', 'mundtlig', 'meddelelser', 'orientering', 'informationer'],
    pattern:
      /^(?:(?:gensidig|kort|skriftlig|mundtlig)e? )?(?:meddelelser|orientering(?:er|spunkter)?|informationer)(?: (?:fra|ved|v\/).*)?$/,
    examples: ['Meddelelser', 'Orientering fra formanden'],
    counterExample: 'Orientering om budgetopfølgning',
  },
  {
    id: 'agenda-and-minutes',
    opens: ['godkendelse', 'underskrift', 'opfølgning'],
    pattern:
      /^(?:godkendelse|underskrift|opfølgning) (?:af|på) (?:(?:dagens|sidste|seneste) )?(?:dagsorden|referat|møde|protokol|beslutningsprotokol)\w*(?: (?:fra|af|for|til) .*)?$/,
    examples: ['Godkendelse af dagsorden', 'Godkendelse af referat fra seneste møde'],
    counterExample: 'Godkendelse af lokalplan 117',
  },
  {
    id: 'next-meeting',
    opens: ['næste', 'kommende', 'fremtidige', 'datoer'],
    pattern: /^(?:næste|kommende|fremtidige|datoer for) møder?(?:datoer)?$/,
    examples: ['Næste møde', 'Kommende møder'],
    counterExample: 'Møde med naboerne',
  },
  {
    id: 'coming-items',
    opens: ['punkter', 'emner', 'forslag'],
    pattern: /^(?:punkter|emner|forslag) til (?:næste|kommende) møder?$/,
    examples: ['Punkter til næste møde', 'Emner til kommende møder'],
    counterExample: 'Forslag til lokalplan',
  },
]

const STARTS = startsOf(STANDING_ITEMS.flatMap(({ opens }) => opens))

/** `Nyt fra KKR` is a standing item, `Nyt plejehjem` is none. */
export function isStandingItem(title: string): boolean {
  const text = title.trim()
  if (!mayStart(STARTS, text)) return false
  const small = text.toLowerCase()
  return STANDING_ITEMS.some(
    ({ opens, pattern }) => opens.some((opening) => small.startsWith(opening)) && pattern.test(small),
  )
}
