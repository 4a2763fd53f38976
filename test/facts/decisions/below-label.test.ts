import { describe, expect, it } from 'vitest'
import { decisionsOf } from '../../../src/facts/decisions/decisions.ts'
import { item, meeting, section } from '../build.ts'

/** What is decided by `lines` below a label, as "outcome: quote"; the first line is decided by its words. */
function below(label: string, title: string, ...lines: string[]): readonly string[] {
  const outcome = section('decision', ['Planen blev godkendt.', ...lines], { label })
  const found = decisionsOf(item(title, [outcome]), meeting({ body: 'Byrådet' }))
  return found.slice(1).map((d) => `${d.outcome}: ${d.quote}`)
}

describe('a sentence without any sign, below a label that holds outcomes', () => {
  it.each([
    'Lejerne får nye nøgler.',
    'Udgiften må ikke overstige det, der står i aftalen.',
    'Alle pensionærer skal tage to vagter.',
    'Af overskuddet går 600.000 kr. til et nyt anlæg, resten til egenkapitalen.',
    'Næste år skal vi have mikrofoner.',
  ])('decides: %s', (line) => {
    expect(below('Beslutning', 'Takster', line)).toEqual([`adopted: ${line}`])
    expect(below('Referat', 'Takster', line)).toEqual([])
    expect(below('Beslutning', 'Orientering', line)).toEqual([])
  })

  it.each([
    ['Linje A anbefales af et flertal (A, F, Ø).', 'recommended'],
    ['Klubben får ikke del i puljen, da den har midler nok.', 'rejected'],
    ['Byrådet køber ikke grunden.', 'rejected'],
    ['Går videre til repræsentantskabet uden en indstilling.', 'referred'],
  ])('says which outcome it is: %s', (line, outcome) =>
    expect(below('Beslutning', 'Takster', line)).toEqual([`${outcome}: ${line}`]),
  )

  it.each([
    'Medarbejdersiden beklager planen.',
    'Liste Ø kræver en folkeafstemning.',
    'Ejeren ønsker at rive huset ned.',
    'Planen omfatter 62 boliger.',
    'Bo Lund forlod lokalet under behandlingen.',
    'Formanden overtog herefter ledelsen af mødet.',
    'Loven giver kommunen ret til det.',
    'Ida Holm (F) sender et alternativ ud.',
    'Regeringen fremsætter et lovforslag til efteråret.',
    'Vejdirektoratet anlægger en ny rampe i 2025.',
    'Kommunen skal ifølge loven have en plan.',
    'Rådet sætter pris på det store arbejde.',
    'Høringsfristen udløber 1. juni.',
    'Får beboerne nu en frist?',
    'Notat om priser',
    'at boligerne får nye tage',
    'Trafikken belaster især Havnegade.',
    'Projektet skaber mere støj.',
    'Borgmesteren rejser til Bruxelles i maj.',
    'Ida Holm taler mod forslaget.',
    'Forslaget toges under afstemning.',
    'Får beboerne afslag, må de flytte.',
  ])('tells no decision: %s', (line) => expect(below('Beslutning', 'Takster', line)).toEqual([]))

  it('is not looked for in a case text that stands below such a label', () => {
    const lines = Array.from({ length: 8 }, (_, i) => `Hus nr. ${i} får en ny dør.`)
    expect(below('Beslutning', 'Takster', ...lines)).toEqual([])
  })
})
