import { rowsFor } from '../danish/patterns/pattern.ts'
import { clauses, isPossibility, standing, withoutAsides } from './clause.ts'
import { isOwn } from './deciders.ts'
import { isEarlier } from './earlier.ts'
import { OPERATIVE_FORMS } from './operative-forms.ts'
import type { Around, Reading } from './reading.ts'
import { isRemark } from './remarks.ts'
import { toldPart } from './speech.ts'

/** Forms that are plans by nature. */
const TASKS: ReadonlySet<string> = new Set(['opgave', 'skal-goeres'])

/** A decision that no phrase names but that the place of the sentence can only mean as one: "Mødet flyttes til 19. april." */
export function readOperative(sentence: string, around: Around, forms = OPERATIVE_FORMS): Reading | null {
  const plain = withoutAsides(sentence)
  if (/^at\s/iu.test(plain)) return null
  // "Hvis forslaget vedtages, hæves kontingentet" tells what it would mean.
  if (/^(?:hvis|såfremt|når)\s/iu.test(plain)) return null
  if (isEarlier(plain, around.meetingDate) || isRemark(sentence)) return null
  const told = toldPart(plain)
  const main = clauses(plain).find((c) => c.kind === 'main')
  if (!main) return null
  for (const form of rowsFor(forms, main.text)) {
    if (form.reach === 'outcome-section' && !around.outcomeSection) continue
    if (form.notInTalk && around.talk) continue
    const hit = form.pattern.exec(main.text)
    if (!hit || isPossibility(main.text, hit.index)) continue
    // "Rådet opfordrer skolen til …" is what the body itself says.
    if (told && !(form.ownVoice && told.start >= main.start + hit.index)) continue
    // "Byrådet vedtager budgettet i maj" says what somebody else will do.
    if (form.ownBody && around.body !== null && !isOwn(hit[0].split(/\s/)[0] ?? '', around.body)) continue
    const stands = standing(main.text, hit.index, hit.index + hit[0].length)
    if (stands === 'described' || (stands === 'planned' && !TASKS.has(form.id))) continue
    const confidence = around.outcomeSection ? form.confidence : form.confidence - 0.1
    return { outcome: 'adopted', decider: null, ruleId: form.id, confidence }
  }
  return null
}
