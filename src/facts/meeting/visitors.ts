import { type PersonRead, readPerson } from '../../danish/names.ts'
import { gathered } from '../../model/gathered.ts'
import type { MeetingLine } from './lines.ts'

/** By calling no member of who meets: `Registreret revisor Bo Lund`, `advokat Ida Holm`; not `Formand Bo Lund`. */
const CALLING =
  /^(?:[A-ZÆØÅa-zæøå.-]+ )?[A-Za-zæøå]*(?:revisor|advokat|arkitekt|ingeniør|konsulent|landinspektør|rådgiver|jurist|mægler|aktuar|entreprenør)(?:en|ens)?,? (?=[A-ZÀ-Þ])/i
const PART = '(?:behandlingen af )?(?:dagsordenens )?(?:pkt\\.?|punkt(?:erne)?|sag(?:erne)?) \\d'
/** `Revisor Bo Lund ⟨deltog under punkt 3⟩.`, `Arkitekt Ida Holm ⟨var til stede ved pkt. 2⟩`; not `Bo Lund deltog.` */
const TOOK_PART = new RegExp(
  ` (?:deltog|deltager|medvirkede|var til ?stede)(?: også)? (?:i|under|ved|til) ${PART}.*$`,
  'i',
)
/** `⟨Under punkt 4 deltog ⟩advokat Bo Lund.`, `⟨Ved sag 2 medvirkede ⟩revisor Ida Holm`; not `Under punkt 4 blev det sent.` */
const IN_PART = new RegExp(`^(?:under|ved|til|i) ${PART}[\\d ,og–-]*(?:deltog|medvirkede) `, 'i')

/** Who came for an item only and by calling belongs to nobody that meets: the auditor, the lawyer, as sentences of the header tell. */
export function visitorsIn(lines: readonly MeetingLine[]): readonly PersonRead[] {
  return gathered(lines, ({ text }) => {
    const said = IN_PART.test(text)
      ? text.replace(IN_PART, '')
      : TOOK_PART.test(text)
        ? text.replace(TOOK_PART, '')
        : ''
    if (!CALLING.test(said)) return []
    const person = readPerson(said.replace(/\.$/, ''))
    return person?.name.includes(' ') ? [person] : []
  })
}
