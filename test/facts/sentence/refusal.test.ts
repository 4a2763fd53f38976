import { describe, expect, it } from 'vitest'
import { deniesIt, refusesToAct } from '../../../src/facts/sentence/refusal.ts'
import { meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

const told = (text: string) => quotes([section('intro', [text])], meeting({ body: 'Bestyrelsen for Nyby Roklub' }))

describe('what "ikke" makes of an act', () => {
  it.each([
    'Vi køber ikke en ny båd.',
    'Vi deltager ikke i regattaen.',
    'Bestyrelsen køber ikke en ny båd.',
    'Klubben betaler ikke for kurset.',
    'Vi giver ikke tilskud til rejsen.',
    'Den nye båd køber vi ikke.',
  ])('is a refusal: %s', (text) => expect(told(text)).toEqual([`rejected: ${text}`]))

  it.each(['Vi dropper ikke regattaen.', 'Vi sender ikke noget høringssvar.', 'Vi køber en ny båd.'])(
    'is none: %s',
    (text) => expect(told(text)).toEqual([`adopted: ${text}`]),
  )

  it('is known by the verb', () => {
    expect(refusesToAct('og bestyrelsen betaler derfor ikke')).toBe(true)
    expect(refusesToAct('vi venter ikke at høre fra dem')).toBe(false)
    expect(refusesToAct('Bestyrelsen hæver ikke lejen')).toBe(false)
    expect(refusesToAct('Bestyrelsen køber ikke huset')).toBe(true)
  })
})

describe('an outcome that says what may not or cannot be', () => {
  const alone = (text: string) => quotes([section('decision', [text])], meeting({ body: 'Teknisk Udvalg' }))

  it.each(['Skiltet blev det ikke til noget med.', 'Øl må der ikke drikkes.'])('refuses: %s', (text) =>
    expect(alone(text)).toEqual([`rejected: ${text}`]),
  )

  it('is no refusal where more is meant', () => {
    expect(deniesIt('Det kan ikke alene klares her.')).toBe(false)
    expect(deniesIt('Hvis det ikke kan nås, venter vi.')).toBe(false)
    expect(deniesIt('Vejen kan ikke lukkes.')).toBe(true)
  })
})
