import { describe, expect, it } from 'vitest'
import { readOutcome } from '../../../src/facts/decisions/outcome.ts'

const read = (sentence: string, meetingDate: string | null = '2024-03-12') =>
  readOutcome(sentence, { outcomeSection: false, body: 'Teknikudvalget', meetingDate })?.outcome ?? null

describe('what was decided another day', () => {
  it.each([
    'Udvalget støttede den 3. maj 2019 ansøgningen.',
    'Ansøgningen blev imødekommet i 2019.',
    'På sidste møde fulgte udvalget indstillingen.',
    'Udvalget har tidligere tilsluttet sig planen.',
    'For to år siden vedtog udvalget, at kontingentet skulle ligge fast.',
    'Udvalget besluttede for tre måneder siden at sælge huset.',
    'Udvalget tog sidste år redegørelsen til efterretning.',
    'Sagen blev sendt retur til forvaltningen i 2019.',
    'Udvalget gav sidste år formanden fuldmagt til kontoen.',
    'Ansøgningen, som blev imødekommet i 2019, er blevet dyrere.',
    'For tre uger siden enedes vi om at male bordene.',
    'På møde nr. 14 besluttede udvalget at indhente to bud.',
    'På mødet i januar aftalte vi at male huset.',
    'Oprindelig var det besluttet at male huset gult.',
    'Som bekendt sagde vi nej til skiltet.',
    'Den gang valgte vi at sige nej.',
    'Tilladelsen blev givet i sidste uge.',
    'Vi vedtog jo at holde fast i ordningen.',
    'Vi har engang besluttet, at hunde ikke er tilladt.',
    'Det var vi enige om sidst.',
    'Som besluttet er bænken flyttet.',
    'Udvalget godkendte i efteråret en ny husorden.',
    'Udvalget besluttede sidst at invitere lederen.',
    'Vi har talt om det før, og dengang blev det droppet.',
    'Det blev dengang bestemt, at vi mødes om torsdagen.',
    'Det blev på et tidspunkt besluttet at lukke stien.',
    'Udvalget sagde dengang nej i et høringssvar.',
    'Her vedtog det daværende udvalg, at vejen lukkes.',
    'Var man blevet enige om at bygge, lå det længe stille.',
    'På turen var man blevet enige om, at hegnet kan flyttes.',
    'Reglerne er vedtaget af udvalget 3. maj 2017 og revideret senere.',
    'Ejeren fik i foråret tilladelse til at bygge.',
    'Referatet blev godkendt pr. mail den 2. februar.',
    'Udvalget havde tænkt at foreslå 300 kr., men lod det ligge.',
  ])('is told, whatever verb tells it: %s', (sentence) => expect(read(sentence)).toBeNull())

  it.each([
    'Sagen behandles på et ekstraordinært møde den 22. marts.',
    'Udvalget støttede ansøgningen.',
    'Udvalget vedtog at skifte taget, som blev lagt for ti år siden.',
    'Udvalget støttede ansøgningen om en festival i 2025.',
    'Festen i juni blev afvist.',
    'Den 12. marts 2024 fulgte udvalget indstillingen, og planen blev godkendt.',
    'Ingen havde indsigelser inden fristen den 1. marts, og referatet er dermed godkendt.',
    'Vi enedes om en tur i maj.',
    'Det oprindelige forslag blev vedtaget.',
    'Efter snakken om festen i juni enedes vi om at leje et telt.',
    'Udvalget vedtog det sidste forslag.',
  ])('is not what looks ahead, or is dated itself: %s', (sentence) => expect(read(sentence)).not.toBeNull())

  it('is told by a clause about the subject, and not by a clause about the outcome', () => {
    expect(read('Forslaget, som blev vedtaget enstemmigt, er dyrt.')).toBeNull()
    expect(read('Forslaget kom til afstemning, hvorefter det blev vedtaget.')).toBe('adopted')
  })
})

describe('what nobody did yet', () => {
  it.each([
    'Vi kunne have sagt nej.',
    'Var det blevet vedtaget, skulle vi have lånt penge.',
    'Det bliver først besluttet efter valget.',
    'Klagen kan afvises.',
    'Sagen er endnu ikke udsat.',
    'Forslag om at tage orienteringen til efterretning.',
    'I andre kommuner har man godkendt planen.',
  ])('%s', (sentence) => expect(read(sentence)).toBeNull())

  it('is not what a party or another body did', () => {
    expect(read('Bo Lund (A) bifaldt forslaget.')).toBeNull()
    expect(read('Provstiudvalget bifaldt forslaget.')).toBeNull()
    expect(read('Udvalget bifaldt forslaget.')).toBe('approved')
    expect(read('Forslaget blev bifaldet.')).toBe('approved')
  })
})
