/** Agenda items that stand on every agenda and speak of a little of everything; a matter's own item goes before them. */
export interface StandingItem {
  readonly id: string
  readonly pattern: RegExp
  readonly examples: readonly [string, string]
  readonly counterExample: string
}

export const STANDING_ITEMS: readonly StandingItem[] = [
  {
    id: 'news',
    pattern: /^(?:kort )?(?:nyt|nyheder|siden sidst) (?:fra|om)\b|^(?:nyt|nyheder|siden sidst)$/i,
    examples: ['Nyt fra KKR', 'Siden sidst'],
    counterExample: 'Nyt plejehjem i Nørreby',
  },
  {
    id: 'any-other-business',
    pattern: /^(?:eventuelt|evt\.?|bordet rundt)$/i,
    examples: ['Eventuelt', 'Evt.'],
    counterExample: 'Eventuelt salg af Søndergade 4',
  },
  {
    id: 'announcements',
    pattern:
      /^(?:(?:gensidig|kort|skriftlig|mundtlig)e? )?(?:meddelelser|orientering(?:er|spunkter)?|informationer)(?: (?:fra|ved|v\/).*)?$/i,
    examples: ['Meddelelser', 'Orientering fra formanden'],
    counterExample: 'Orientering om budgetopfølgning',
  },
  {
    id: 'agenda-and-minutes',
    pattern:
      /^(?:godkendelse|underskrift|opfølgning) (?:af|på) (?:(?:dagens|sidste|seneste) )?(?:dagsorden|referat|møde|protokol|beslutningsprotokol)\w*(?: (?:fra|af|for|til) .*)?$/i,
    examples: ['Godkendelse af dagsorden', 'Godkendelse af referat fra seneste møde'],
    counterExample: 'Godkendelse af lokalplan 117',
  },
  {
    id: 'next-meeting',
    pattern: /^(?:næste|kommende|fremtidige|datoer for) møder?(?:datoer)?$/i,
    examples: ['Næste møde', 'Kommende møder'],
    counterExample: 'Møde med naboerne',
  },
  {
    id: 'coming-items',
    pattern: /^(?:punkter|emner|forslag) til (?:næste|kommende) møder?$/i,
    examples: ['Punkter til næste møde', 'Emner til kommende møder'],
    counterExample: 'Forslag til lokalplan',
  },
]

/** One expression for all: setting up each of them takes longer than a search has for ranking. */
const ANY = new RegExp(STANDING_ITEMS.map(({ pattern }) => `(?:${pattern.source})`).join('|'), 'i')

/** `Nyt fra KKR` is a standing item, `Nyt plejehjem` is none. */
export function isStandingItem(title: string): boolean {
  return ANY.test(title.trim())
}
