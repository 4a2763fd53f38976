import { describe, expect, it } from 'vitest'
import { meeting, section } from '../build.ts'
import { quotes } from './read-decisions.ts'

const told = (title: string, ...lines: string[]) =>
  quotes(lines.length > 0 ? [section('intro', lines)] : [], meeting({ body: 'Bestyrelsen' }), title)

describe('a title that decides', () => {
  it.each([
    ['Forslaget om bump blev forkastet', 'rejected'],
    ['Budget og kontingent for 2014 vedtaget med 1.450 kr.', 'adopted'],
    ['Referatet fra den 13. april er godkendt', 'approved'],
    ['Vi køber en ny havetraktor', 'adopted'],
  ])('is listed: %s', (title, outcome) =>
    expect(told(title, 'Der var mange meninger.')).toEqual([`${outcome}: ${title}`]),
  )

  it('stands before what the text adds, and not beside the same in other words', () => {
    expect(told('Forslaget om bump blev forkastet', 'Ja 19, nej 25.', 'Prisen undersøges først nærmere.')[0]).toMatch(
      /^rejected: Forslaget/,
    )
    expect(told('Regnskabet er godkendt', 'Regnskabet blev godkendt.')).toEqual(['approved: Regnskabet blev godkendt.'])
  })

  it.each([
    'Lokalplan godkendt af byrådet',
    'Orientering om vedtaget budget',
    'Den godkendte plan',
    'Status på godkendt anlæg',
  ])('is not one that only names: %s', (title) => expect(told(title, 'Der var mange meninger.')).toEqual([]))
})
