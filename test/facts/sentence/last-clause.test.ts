import { describe, expect, it } from 'vitest'
import { lastClause } from '../../../src/facts/sentence/last-clause.ts'

const last = (sentence: string, own = 'Bestyrelsen') => lastClause(sentence, own, '2024-03-14')?.clause ?? null

describe('the last clause of a sentence', () => {
  it.each([
    ['Bålet brændte fint, så det gentages.', 'det gentages.'],
    ['Prisen er steget, men taksten holdes på 14 kr.', 'taksten holdes på 14 kr.'],
    ['Få ringer om mandagen – telefontiden flyttes.', 'telefontiden flyttes.'],
    ['Smeden er dyr, derfor maler vi selv lågen.', 'derfor maler vi selv lågen.'],
    ['Kun to kom; mødet holdes igen i maj.', 'mødet holdes igen i maj.'],
    ['Den er uden syn, og da den er gammel, skrottes den.', 'da den er gammel, skrottes den.'],
    ['Posten er ledig, så vi spørger Ida, når hun er hjemme.', 'vi spørger Ida, når hun er hjemme.'],
    ['Kommunen har svaret, og vi anker ikke.', 'vi anker ikke.'],
    ['Hegnet er rustent, og det skiftes.', 'det skiftes.'],
    ['Bo stod alene med ideen, og den blev derfor lagt væk.', 'den blev derfor lagt væk.'],
    ['Børnene vil have disko, og det får de.', 'det får de.'],
    ['Vi takker for tilbuddet, men siger nej.', 'Vi siger nej.'],
    ['Bestyrelsen kan se problemet, men fastholder reglen.', 'Bestyrelsen fastholder reglen.'],
  ])('can be asked alone: %s', (sentence, clause) => expect(last(sentence)).toBe(clause))

  it.each([
    'Vi køber en bænk.',
    'Ida sagde, at prisen er steget, så vi venter.',
    'Det er for dyrt, og vi venter, sagde Ida.',
    'Planen er, at lågen males, og hegnet flyttes.',
    'Hvis det regner, så aflyses turen.',
    'Måske kommer der flere, og vi bygger ud.',
    'Vi købte en bænk, som vi maler, når den er tør.',
    'I 2019 kom der 40, og vi flyttede mødet.',
    'Kommunen har behandlet planen, og den sendes i høring.',
    'Kommunen har behandlet planen, så den sendes i høring.',
    'Nøglerne ligger hos Ida, og de udleveres af hende.',
    'Vi spiste, og så slukkes lyset.',
    'Stiftet har godkendt planen, men afvist ønsket om en præst mere.',
    'Han blev spurgt om prisen, men sagde nej.',
    'Byrådet gav lov i maj, så nu bygges der.',
    'Her er 2,5 mio. kr., 3 borde og 4 stole.',
  ])('is not asked: %s', (sentence) => expect(last(sentence)).toBeNull())
})
