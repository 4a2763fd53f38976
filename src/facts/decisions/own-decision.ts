import { bodyKey } from '../../danish/bodies.ts'
import { spellsBody } from '../../danish/initials.ts'
import type { Meeting } from '../../model/document.ts'
import type { SectionNode } from '../../model/tree.ts'
import { isOwn } from '../sentence/deciders.ts'

/** Whose step an outcome section records, and when it was taken. */
export interface Step {
  readonly own: boolean
  /** Set for another body's step. */
  readonly body: string | null
  readonly date: string | null
}

const ALL_OWN: ReadonlyMap<SectionNode, Step> = new Map()

/**
 * Tells the meeting's own outcome from the steps of other bodies printed in the same item.
 *
 * A label "Beslutning i Økonomiudvalget den 3. maj 2021" in the Byråd's minutes is another body's step. When no label
 * fits the meeting, a plain "Beslutning" beside them is its own; without one, the step with the latest date, else the last.
 * A section that is not in the map is the meeting's own.
 */
export function stepsOf(sections: readonly SectionNode[], meeting: Meeting): ReadonlyMap<SectionNode, Step> {
  const named = sections.filter((s) => s.body !== null || s.date !== null)
  if (named.length === 0) return ALL_OWN
  const fitting = named.filter((s) => fits(s, meeting))
  const plain = meeting.body !== null && sections.some((s) => !named.includes(s) && s.blocks.length > 0)
  const own = new Set(fitting.length > 0 || plain ? fitting : guessed(named, meeting))
  return new Map(
    sections.map((s) => {
      const isOwnStep = !named.includes(s) || own.has(s)
      return [s, { own: isOwnStep, body: isOwnStep ? null : s.body, date: s.date }]
    }),
  )
}

function fits(section: SectionNode, meeting: Meeting): boolean {
  const sameDate = section.date !== null && section.date === meeting.date
  if (section.body === null || meeting.body === null) return sameDate
  const mayBeToday = sameDate || section.date === null || meeting.date === null
  return mayBeToday && sameBody(section.body, meeting.body)
}

/** Whether two printed names are one body: "Byrådet" and "Byrådet i Vestby", "Bestyrelsen" and its association, "KB". */
export function sameBody(a: string, b: string): boolean {
  return bodyKey(a) === bodyKey(b) || isOwn(a, b) || isOwn(b, a) || isCodeOf(a, b) || isCodeOf(b, a)
}

/** `KB` of `Kommunalbestyrelsen`, `ØU` of `Økonomiudvalget`. */
function isCodeOf(code: string, name: string): boolean {
  return CODE.test(code) && spellsBody(code, name)
}

/** A body by its letters: `FU`, `SSU`; not `Udvalget`. */
const CODE = /^[A-ZÀ-ÞĀ-ɏ]{2,4}$/

/** Several steps, none of them said to be the meeting's: the latest, unless the meeting is one before any of them. */
function guessed(named: readonly SectionNode[], meeting: Meeting): readonly SectionNode[] {
  if (meeting.kind === 'agenda' || meeting.kind === 'convening') return []
  const [only] = named
  if (named.length < 2) return only ? [only] : []
  const dated = named.filter((s) => s.date !== null)
  const latest = dated.reduce<SectionNode | null>((a, b) => ((b.date ?? '') > (a?.date ?? '') ? b : a), null)
  const last = latest ?? named.at(-1)
  return last ? [last] : []
}
