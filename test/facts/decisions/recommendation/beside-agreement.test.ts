import { describe, expect, it } from 'vitest'
import { agreesOnly } from '../../../../src/facts/decisions/recommendation/beside-agreement.ts'

const ASKED = 'Forvaltningen indstiller, at der gives 6.000 kr. til koret, og at planen sendes i høring.'

describe('what is said beside agreeing to a recommendation', () => {
  it.each([
    'Godkendt.',
    'Indstillingen blev tiltrådt med 9 stemmer mod 4 (A og F).',
    'Godkendt, idet Ida Holm (V) ikke deltog.',
    'Godkendt, idet (Ø) ønsker en anden linjeføring.',
    'Godkendt, da fristen er udløbet, og alle er hørt.',
    'Godkendt, idet udvalget bemærker, at tidsplanen er stram.',
    'Godkendt, hvorefter planen offentliggøres.',
    'Tiltrådt, idet forvaltningen vender tilbage med en status i maj.',
    'Økonomiudvalget anbefaler indstillingen over for Byrådet uden bemærkninger.',
    'Byrådet vedtog at følge udvalgets indstilling.',
    'Godkendt med 6.000 kr. til koret.',
    'Tiltrådt af et enigt udvalg.',
    'Anbefales til Økonomiudvalget og Byrådet.',
    'Vedtaget til offentlig fremlæggelse.',
    'Økonomiudvalget indstiller til byrådet, at indstillingen godkendes.',
    'Vedtaget med 20 stemmer for (A, C, V), imod stemte 5 (Ø).',
    'Indstillingens punkt 1 og 2 godkendt.',
  ])('leaves it as it was: %s', (sentence) => expect(agreesOnly(sentence, ASKED)).toBe(true))

  it.each([
    'Godkendt, idet der skæres 200.000 kr. i rammen.',
    'Godkendt, idet lejen kun stiger 2 %.',
    'Godkendt, idet udvalget ønsker stien asfalteret.',
    'Godkendt, idet prisen er hævet til 40 kr.',
    'Godkendt for et år.',
    'Godkendt som forsøg.',
    'Godkendt inkl. Skovvej.',
    'Godkendt forsøgsvis.',
    'Godkendt første del.',
    'Godkendt til foråret.',
    'Godkendt, idet det er en betingelse, at naboerne er enige.',
    'Godkendt - uden bump.',
    'Indstillingen tiltrådt, men beløbet sættes til 4.000 kr.',
    'Godkendt, og der afsættes 50.000 kr. til beplantning.',
    'Indstillingen anbefales, under forudsætning af at naboen betaler.',
    'Den således ændrede indstilling blev godkendt.',
    'Indstillingen sattes under afstemning.',
    'Godkendt med 4.000 kr. til koret.',
  ])('may change it: %s', (sentence) => expect(agreesOnly(sentence, ASKED)).toBe(false))
})
