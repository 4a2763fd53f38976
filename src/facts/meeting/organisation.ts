import { isBodyName } from '../../danish/bodies.ts'
import { isOrganisationName } from '../../danish/organisations.ts'
import { gathered } from '../../model/gathered.ts'
import { withoutKindPhrase } from './kind-words.ts'
import { LETTERHEAD } from './letterhead.ts'
import type { TitleLine } from './title-lines.ts'
import { BEFORE_DATE, MEETING_OF, trimName } from './title-names.ts'

/** Title lines this far down may name who meets. */
const NEAR = 8
/** The words for a meeting of all members; their association meets, not a body of it. */
const ASSEMBLY = '(?:generalforsamling|årsmøde|beboermøde|afdelingsmøde)'
/** `Ordinær generalforsamling`, `Beboermøde`; not `Bestyrelsesmøde`. */
const ASSEMBLY_WORD = new RegExp(ASSEMBLY, 'i')
/** `generalforsamling i Haveforeningen Fremad`, `beboermøde for afdeling 4`; not `generalforsamlingen`. */
const ASSEMBLY_OF = new RegExp(`${ASSEMBLY}\\s+(?:i|for|hos)\\s+(?<name>[A-Za-zÀ-ɏ].*)$`, 'iu')

/** Whether all members meet (generalforsamling, beboermøde), which no item of an agenda tells: then the association itself is the body. */
export function isAssembly(titles: readonly TitleLine[]): boolean {
  return titles.slice(0, NEAR).some(({ line }) => !line.listed && ASSEMBLY_WORD.test(line.text))
}

/** `Bestyrelsen`, `Afdelingsbestyrelsen`, `Repræsentantskabet`, `Elevrådet`: hardly any association is without; not `Kommunalbestyrelsen`. */
const BOARD =
  /(?:^|[a-zæøå])(?<!kommunal|regions)bestyrelsen?$|^(?:repræsentantskab|hovedledels|formandskab|præsidi|(?:menigheds|beboer|elev|studenter|forældre)råd)[a-z]*$/i

/** Whose board the body of a meeting is, when a title tells and the body's own name does not. */
export function boardOf(titles: readonly TitleLine[], body: string | null): string | null {
  if (body === null || !(BOARD.test(body) || DEPARTMENT.test(body))) return null
  const whose = meetingOrganisation(titles) ?? councilAbove(titles, body)
  return whose === body ? null : whose
}

/** The tenants of one department meet, or their board: `ordinært afdelingsmøde`, `Beboermøde`, `afdelingsbestyrelsesmøde`; not `bestyrelsesmøde`. */
const OF_TENANTS = /(?:afdelings|beboer)(?:bestyrelses)?møde/i
/** `Afdeling 14 Kærhaven`, `Afd. 7`; not `Afdelingen for byg`. */
const DEPARTMENT = /^Afd(?:eling(?:en)?|\.)? ?\d{1,4}(?![\d:]).{0,50}$/i

/** The department whose tenants meet, printed above the title below its company: "Afdeling 14 Kærhaven". */
export function departmentThatMeets(titles: readonly TitleLine[]): string | null {
  const heads = titles.slice(0, NEAR)
  if (!heads.some(({ line }) => OF_TENANTS.test(line.text))) return null
  return (
    heads.find(({ line, dates }) => dates.length === 0 && DEPARTMENT.test(line.text) && !OF_TENANTS.test(line.text))
      ?.line.text ?? null
  )
}

/** "Friluftsrådet" over "Bestyrelsesmøde nr. 4": here the council is the association. */
function councilAbove(titles: readonly TitleLine[], body: string): string | null {
  const [first] = titles
  const name = first?.line.text ?? ''
  return name !== body && /^[A-ZÀ-Þ][a-zæøå]+råd(?:et)?$/.test(name) && titles.length > 1 ? name : null
}

/** The association, company or institution that a title names, as printed: "A/B Mågevej 12-18"; `null` when none does. */
export function meetingOrganisation(titles: readonly TitleLine[]): string | null {
  return above(titles) ?? inSentence(titles)
}

/** Its name on a line of its own above the title. */
function above(titles: readonly TitleLine[]): string | null {
  const heads = titles.filter(({ line }) => !LETTERHEAD.test(line.text)).slice(0, 3)
  const names = gathered(heads, ({ line, dates }) => (dates.length === 0 ? whoseIn(trimName(line.text)) : []))
  return names.find(isOrganisationName) ?? null
}

/** "Skolebestyrelsen - Vestby Skole": the body, then whose; "Haveforeningen Fremad - bestyrelsesmøde" the other way round. */
function whoseIn(text: string): readonly string[] {
  const parts = text.split(/ [–—-] /).map(trimName)
  return parts.length > 1 && parts.some((part) => isBodyName(part) || /møde$/i.test(part)) ? parts : [text]
}

/** A story begins so: `Vium Borgerforening holdt i går sin generalforsamling`, `Nyby Roklub afholdt møde`; not `Vi holdt fri`. */
const HOLDS = /^(?<name>[A-ZÀ-Þ][^,.]{5,60}?) (?:har )?(?:af)?holdt /

/** "generalforsamling i Haveforeningen Fremad", "bestyrelsesmøde i Bakkens Boldklub". */
function inSentence(titles: readonly TitleLine[]): string | null {
  for (const { line, before, after } of titles.slice(0, NEAR)) {
    const sentence = before.trim() === '' ? line.text : before.replace(BEFORE_DATE, '')
    const of = MEETING_OF.exec(sentence)?.groups?.body ?? ASSEMBLY_OF.exec(sentence)?.groups?.name
    const name = of?.split(/,|\s(?:hos|på|den|i)\s/)[0] ?? ''
    const teller = HOLDS.exec(line.text)?.groups?.name ?? ''
    const found = [...whoseIn(line.text), name, teller, ...whoseIn(withoutKindPhrase(before)), after]
      .map(trimName)
      .find(isOrganisationName)
    if (found) return found
  }
  return null
}
