import { isBodyName } from '../../danish/bodies.ts'
import { withoutKindPhrase } from './kind-words.ts'
import type { TitleLine } from './title-lines.ts'
import { trimName } from './title-names.ts'

/**
 * `Byrådet i Vestby Kommune`, `Vestby Kommunes Teknikudvalg` and `Vestby Kommune - Byrådet` are those of every other line;
 * not `Skolebestyrelsen på Vestby Skole`.
 */
export const OF_MUNICIPALITY =
  / i (?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]* )+kommune$|^(?:[A-ZÀ-ÞĀ-ɏ][A-Za-zÀ-ɏ-]* ){1,3}kommune(?:s |,? ?[–—-] )(?=[A-ZÀ-Þ])/iu
/** `SØNDERBY AMTSRÅD`, `Nyby Byråd`; not `Byrådets Økonomiudvalg`. */
const COUNCIL = /(?:amtsråd|byråd|regionsråd|kommunalbestyrelse)(?:et|n)?$/i
/** `Udvalget for Regional Udvikling`, `Teknisk Udvalg`; not `Ældrerådet`. */
const COMMITTEE = /udvalg/i

/** The first body named alone on a line; below the name of a council its committee, whose paper it is. */
export function ofNamesAlone(titles: readonly TitleLine[]): string | null {
  const names = titles.map(ofNameAlone)
  const at = names.findIndex((name) => name !== null)
  const [name = null, below = null] = at < 0 ? [] : names.slice(at)
  return name && below && COUNCIL.test(name) && COMMITTEE.test(below) ? below : name
}

/** A line that is a body's name, with kind word or date beside it: "Skoleudvalget – Referat – 7. maj 2015". */
export function ofNameAlone({ line, before, after }: TitleLine): string | null {
  const text = withoutKindPhrase(before.trim() || after.trim() || line.text)
  const whole = trimName(text).replace(OF_MUNICIPALITY, '')
  const parts = [
    whole,
    ...text
      .split(/\s[–—-]\s|\s*[|•·:]\s*|\s\/\s|(?:\s{3,}|\t)(?=Side \d)|(?<=møde nr\.? ?\d{1,3}), |, (?=udvalget? )/i)
      .map(trimName)
      .reverse(),
  ]
  // "Brugerrådet, Center for Senhjerneskade": the body, then whose.
  const [head = '', whose] = whole.split(', ')
  const ofOthers = whose !== undefined && /^[A-ZÀ-Þ]/.test(whose) && !isBodyName(whose) && whole.split(' ').length <= 8
  const name = [...parts, ...(ofOthers ? [trimName(head)] : [])].find((p) => isBodyName(p))
  return name === undefined ? null : withoutGenitive(name)
}

/** "KOMMUNALBESTYRELSENS (BESLUTNINGSPROTOKOL)", "Byrådets (møde)" → the body itself. */
export function withoutGenitive(name: string): string {
  return name.replace(/(?<=et|en|ne)s$|['’]s$/i, '')
}
