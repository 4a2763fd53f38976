import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

const told = (...sentences: string[]) =>
  quotes([section('intro', [sentences.join(' ')])], meeting({ body: 'Nyby Integrationsråd' }))

describe('what was decided where somebody had been', () => {
  it.each([
    ['Formanden har været til møde i Rådet for Ældre.', 'Her blev det vedtaget at holde åbent om lørdagen.'],
    ['Ida deltog i landsmødet i Odense.', 'Der blev det besluttet at hæve kontingentet.'],
    ['Bo var med på unionens kongres.', 'Her blev en ny formand valgt.'],
    ['Danske Ungeråd har haft årsmøde.', 'Her vedtog man at hæve kontingentet.'],
    ['Naboerne holdt møde om træet.', 'De vedtog at fælde det, med 5 stemmer mod 1.'],
    ['Der har været møde i styregruppen.', 'Her blev det besluttet at udsætte byggeriet.'],
    ['Bo fortalte fra dialogmødet med politiet.', 'På mødet blev det aftalt at sætte flere skilte op.'],
  ])('is theirs: %s %s', (before, sentence) => expect(told(before, sentence)).toEqual([]))

  it.each([
    ['Ida fremlagde tre forslag.', 'Her blev det vedtaget at vælge det sidste.'],
    ['Rådet drøftede festen.', 'På mødet blev det besluttet at leje et telt.'],
    ['Ida deltog i landsmødet i Odense.', 'Det blev aftalt, at hun også tager af sted næste år.'],
    ['Ida deltog i landsmødet i Odense.', 'Der blev aftalt en ny tur den 4. juni.'],
  ])('is ours: %s %s', (before, sentence) => expect(told(before, sentence).join()).toContain(sentence))
})
