import { type PersonRead, readPerson } from '../../danish/names.ts'
import { Topic } from '../../danish/patterns/topic.ts'
import { foundIn, gathered } from '../../model/gathered.ts'
import type { ItemNode, MeetingNode } from '../../model/tree.ts'
import { itemSpeaksOf } from '../passages.ts'
import type { Field, Header } from './fields.ts'
import { isPeopleField } from './label-names.ts'
import { itemLines, linesOf } from './lines.ts'
import { readPeople } from './people-list.ts'

/** A sentence that says who was away from the whole meeting; group 1 holds the names. */
interface AbsencePhrase {
  readonly id: string
  readonly pattern: RegExp
  /** Every sentence of this form has one of these; looked for first, for speed. */
  readonly needs: readonly string[]
  /** `anywhere`: speaks of the meeting itself; `front`: only where the header or an attendance item speaks; `list`: behind "Til stede:". */
  readonly where: 'anywhere' | 'front' | 'list'
  readonly examples: readonly string[]
  readonly counterExamples: readonly string[]
}

const NAMES = "([A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ.'’() ,-]{3,300}?)"

/** Who was absent, said in a sentence (survey: `havde meldt forfald`, `var mødt bortset fra`, `deltog ikke på mødet`). */
export const ABSENCE_PHRASES: readonly AbsencePhrase[] = [
  {
    id: 'alle-undtagen',
    needs: ['Alle ', 'Samtlige ', 'Hele '],
    pattern: new RegExp(
      `^(?:Alle|Samtlige|Hele) [A-Za-zÀ-ɏ ]{0,40}(?:mødt|til stede|tilstede|fremmødt|deltog|der|her)(?: op)?,? (?:bortset fra|undtagen|med undtagelse af|på nær|undtaget) ${NAMES}(?:,? (?:for hvem|som|der)(?![A-Za-zÀ-ɏ]).*|\\.|$)`,
      'u',
    ),
    where: 'front',
    examples: [
      'Alle medlemmer var mødt, bortset fra Gitte Ravn (V).',
      'Alle var mødt op undtagen Ida Holm og Bo Lund',
      'Alle var der, undtagen Orla som er på Samsø.',
      'Hele udvalget var til stede undtagen Bo Ek (V), der havde meldt afbud.',
      'Alle var der på nær Mogens, som var på Nordsøen.',
      'Samtlige medlemmer var mødt bortset fra Inger Bøgh, for hvem Knud Ring var indkaldt.',
    ],
    counterExamples: ['Alle var enige, bortset fra Gitte Ravn.'],
  },
  {
    id: 'alle-paa-listen-undtagen',
    needs: ['alle', 'Alle', 'Samtlige'],
    pattern: new RegExp(
      `^(?:[Aa]lle|Samtlige)(?: [a-zæøå]*medlemmer(?:ne)?| af bestyrelsen)?,? (?:bortset fra|undtagen|med undtagelse af|på nær|undtaget) ${NAMES}(?:\\.|$)`,
      'u',
    ),
    where: 'list',
    examples: ['Alle, undtagen Bo Ek', 'alle på nær Ida Holm og Bo Ek.'],
    counterExamples: ['Alle bilag undtagen Bilag 2 er vedlagt.'],
  },
  {
    id: 'meldt-forfald',
    needs: ['forfald', 'afbud'],
    pattern: new RegExp(
      `^${NAMES} (?:var [a-zæøå ]{3,30} og )?(?:havde|har) (?:meldt|sendt) (?:forfald|afbud)(?: til mødet)?(?:\\.|,|$)`,
      'u',
    ),
    where: 'front',
    examples: ['Ib Juul og Rikke Thal havde meldt forfald.', 'Bo Ek var på kursus og havde meldt afbud.'],
    counterExamples: ['Ib Juul havde meldt sig til kurset.'],
  },
  {
    id: 'meldt-forfald-i-stedet',
    needs: ['forfald', 'afbud'],
    pattern: new RegExp(
      `^${NAMES} (?:havde|har) (?:meldt|sendt) (?:forfald|afbud)\\. (?:I (?:stedet|(?:hans|hendes|deres) sted)|Som stedfortræder|For (?:ham|hende)) `,
      'u',
    ),
    where: 'anywhere',
    examples: ['Bo Ek (V) havde meldt forfald. I hans sted mødte Ida Holm (V).'],
    counterExamples: ['Bo Ek havde meldt forfald. Sagen blev udsat.'],
  },
  {
    id: 'meldt-afbud-til-moedet',
    needs: ['til mødet'],
    pattern: new RegExp(`^${NAMES} (?:havde|har) (?:meldt|sendt) (?:forfald|afbud) til mødet(?:\\.|,|$)`, 'u'),
    where: 'anywhere',
    examples: ['Jonas Tran (B) havde meldt afbud til mødet.'],
    counterExamples: ['Jonas Tran havde meldt afbud til mødet med ministeren.'],
  },
  {
    id: 'deltog-ikke-i-moedet',
    needs: ['mødet'],
    pattern: new RegExp(
      `^${NAMES} (?:deltog ikke|var ikke til ?stede|var fraværende|var forhindret i at deltage) (?:i|på|ved|under|fra) (?:hele )?mødet(?:\\.|$)`,
      'u',
    ),
    where: 'anywhere',
    examples: ['Bente Lund, Ejgil Tvær og Anni Krej deltog ikke på mødet.', 'Ida Holm var fraværende under mødet.'],
    counterExamples: ['Ida Holm deltog ikke i pkt. 4-6.', 'Ida Holm deltog ikke i sagens behandling.'],
  },
  {
    id: 'afbud-fra',
    needs: ['afbud fra'],
    pattern: new RegExp(
      `^(?:Afbud\\. )?(?:Der var|Der er|Der var meldt|Der var indkommet|Der forelå) (?:modtaget )?afbud fra ${NAMES}(?:\\.|$)`,
      'u',
    ),
    where: 'anywhere',
    examples: [
      'Der var afbud fra Kresten Hjort.',
      'Afbud. Der var afbud fra Kresten Hjort. Malene ankom under punkt 2.',
    ],
    counterExamples: ['Der var afbud fra leverandøren.'],
  },
  {
    id: 'fravaerende-var',
    needs: ['Fraværende med afbud', 'Fraværende uden afbud'],
    pattern: new RegExp(`^Fraværende (?:med|uden) afbud (?:var|er) ${NAMES}(?:\\.|$)`, 'u'),
    where: 'anywhere',
    examples: ['Fraværende med afbud var Ib Juul (V).'],
    counterExamples: ['Fraværende var Ib Juul.'],
  },
  {
    id: 'var-fravaerende',
    needs: ['fraværende', 'stede', 'ikke', 'udeblev'],
    pattern: new RegExp(
      `^${NAMES} (?:(?:var|er) (?:fraværende|ikke til ?stede)|deltog ikke|mødte ikke(?: op)?|udeblev(?: uden afbud)?)(?:\\.|$)`,
      'u',
    ),
    where: 'front',
    examples: ['Hanne Bjerre (A) var fraværende.', 'Per Ravn deltog ikke', 'Per Ravn udeblev uden afbud.'],
    counterExamples: ['Hanne Grønlund (A) var fraværende under punkt 3.', 'Per Ravn deltog ikke i pkt. 4.'],
  },
]

/** Items whose subject is who takes part: `Afbud`, `Navneopråb`; not `Økonomi`. */
const ATTENDANCE_ITEM = /(?:fravær|afbud|fremmød|mødets deltagere|navneopråb)/i
/** Stems that every absence phrase has one of; most items have none: `Der var afbud fra Ida`, `Bo mødte ikke`; not `Budget 2024`. */
const SPEAKS_OF_ABSENCE =
  /afbud|udeblev|mødte ikke|på nær|undtage|bortset|forfald|fravær|deltog|stede|mødt|fremmødt|forhindret/i
const ABSENCE = new Topic(SPEAKS_OF_ABSENCE)
/** What the next sentence explains: `Afbud.`, `Ida Holm havde meldt forfald.`; not `Afbud fra Ida.` */
const JOINED = /^Afbud\.$|(?:forfald|afbud)\.$/
/** `Godkendt. Ida`, `Hvem? Alle`; not `kl. 19`. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[A-ZÀ-ÞĀ-ɏ])/u

/** People whom a sentence of the header, or of an item about attendance, says were away. */
export function proseAbsences(node: MeetingNode, header: Header): readonly PersonRead[] {
  const below = gathered(
    header.fields.filter(({ field }) => isPeopleField(field)),
    ({ following }) => following,
  )
  const front = gathered([...header.free, ...below], (l) => namesIn(l.text, 'front'))
  const present = header.fields.filter(({ field }) => field === 'present')
  const exceptions = gathered(present, (f) => [...namesIn(f.value, 'list'), ...namesIn(wholeValue(f), 'front')])
  const items = gathered(node.items.slice(0, 2), (item) => itemAbsences(item, node.items.length === 1))
  return [...front, ...exceptions, ...items, ...excusedOnce(node)]
}

/** The value of a field with the lines that go on with its sentence. */
function wholeValue({ value, following }: Field): string {
  const end = following.findIndex((line) => line.goesOn === null)
  return [value, ...following.slice(0, end < 0 ? following.length : end).map((line) => line.text)].join(' ')
}

/** The item in which a meeting begins: `Godkendelse af dagsorden`, `Velkomst`; not `Godkendelse af regnskab`. */
const OPENING_ITEM = /^(?:godkendelse af dagsorden|dagsorden|velkomst|formalia|(?:mødets )?åbning)/i

/** "Afbud:" under the opening item and no other is said of the whole meeting; elsewhere it is said of the item. */
function excusedOnce({ items }: MeetingNode): readonly PersonRead[] {
  const excused = gathered(items, (item, i) =>
    item.sections.filter((s) => s.role === 'absence').map((section) => ({ section, isFirst: i === 0 })),
  )
  const [once] = excused
  if (
    !once?.isFirst ||
    excused.length > 1 ||
    !OPENING_ITEM.test(items[0]?.title ?? '') ||
    !/^afbud/i.test(once.section.label ?? '')
  )
    return []
  const [first, ...below] = gathered(once.section.blocks, linesOf)
  return first && !/^ingen/i.test(first.text) ? readPeople(first.text, below) : []
}

function itemAbsences(item: ItemNode, isOnly: boolean): readonly PersonRead[] {
  if (!itemSpeaksOf(item, ABSENCE)) return []
  const lines = itemLines(item)
  // A story of a meeting is one item without a title.
  const isAttendance =
    (isOnly && item.title === null) ||
    ATTENDANCE_ITEM.test(item.title ?? '') ||
    lines.slice(0, 4).some((l) => /^Mødets deltagere/i.test(l.text))
  const lists = gathered(lines, (line, i) =>
    (isAttendance ? /^(?:der var )?afbud(?: fra)?:?$/i : /^der var afbud fra:?$/i).test(line.text)
      ? readPeople('', lines.slice(i + 1))
      : [],
  )
  return [...gathered(lines, (l) => namesIn(l.text, isAttendance ? 'front' : 'anywhere')), ...lists]
}

function namesIn(text: string, place: AbsencePhrase['where']): readonly PersonRead[] {
  if (!SPEAKS_OF_ABSENCE.test(text)) return []
  const parts = text.split(SENTENCE_END)
  const sentences = gathered(parts, (s, i) => (JOINED.test(s) ? [`${s} ${parts[i + 1] ?? ''}`, s] : [s]))
  return gathered(sentences, (sentence) => {
    for (const { pattern, where, needs } of ABSENCE_PHRASES) {
      if (!needs.some((stem) => sentence.includes(stem))) continue
      const names = (where === 'anywhere' || where === place) && pattern.exec(sentence)?.[1]
      if (names) return foundIn(names.split(/,\s*|\s+og\s+/), readPerson)
    }
    return []
  })
}
