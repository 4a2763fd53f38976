import { describe, expect, it } from 'vitest'
import { saysLaw, saysRule, tellsOfModel } from '../../../src/facts/sentence/by-rule.ts'
import { meeting, section } from '../build.ts'
import { quotes } from '../decisions/read-decisions.ts'

describe('what goes on by rule', () => {
  it.each([
    'Efter vedtægten vælges kontaktpersonen for et år ad gangen.',
    'I lige år vælges formand og to medlemmer.',
    'Ifølge husordenens § 7 afgøres det af bestyrelsen.',
    'Ændringer vedtages med to tredjedeles flertal.',
    'Reglementet ændres kun af generalforsamlingen.',
    'Efter tidsplanen åbnes banen i maj.',
  ])('is not decided: %s', (sentence) => {
    expect(saysRule(sentence)).toBe(true)
    expect(quotes([section('intro', [sentence])], meeting({ body: 'Bestyrelsen' }), 'Orden')).toEqual([])
  })

  it.each([
    'Efter aftale flyttes mødet til den 3. maj.',
    'Efter en drøftelse vælges model B.',
    'Kontingentet hæves fra næste år.',
    'Forslaget vedtages.',
  ])('is not what the meeting settles: %s', (sentence) => expect(saysRule(sentence)).toBe(false))
})

describe('what law and contract say', () => {
  it.each([
    'Lønnen fastsættes efter overenskomsten.',
    'Efter lovgivningen skal arbejder anmeldes til udlejer.',
    'Overtrædelse behandles efter de almindelige regler.',
    'Midlerne fordeles efter retningslinjerne fra 2019.',
    'Priserne reguleres én gang om året.',
    'Byggeriet afleveres efter planen i oktober.',
  ])('is not decided, wherever it stands: %s', (sentence) => {
    expect(saysLaw(sentence)).toBe(true)
    expect(quotes([section('decision', [sentence, 'Godkendt.'])])).toEqual(['approved: Godkendt.'])
  })

  it.each([
    'I medfør af planlovens § 19 meddeles dispensation.',
    'Efter en drøftelse skal planen sendes i høring.',
    'Lønnen fastsættes til 300.000 kr.',
  ])('is not what is decided by it: %s', (sentence) => expect(saysLaw(sentence)).toBe(false))
})

describe('what a model would bring', () => {
  it.each([
    'I begge spares en stilling i indskolingen.',
    'I model A nedlægges den ene bus.',
    'Ved forslag 2 bevares stoppestedet.',
    'I begge modeller flyttes stationen til havnen.',
  ])('is described: %s', (sentence) => {
    expect(tellsOfModel(sentence)).toBe(true)
    expect(quotes([section('decision', [sentence])])).toEqual([])
  })

  it.each([
    'I forslag 2 ændres ordet til skal.',
    'I forbindelse med festen lukkes vejen.',
    'I begge retninger sænkes farten.',
    'Model B gennemføres.',
  ])('is not what is changed or done: %s', (sentence) => expect(tellsOfModel(sentence)).toBe(false))
})
