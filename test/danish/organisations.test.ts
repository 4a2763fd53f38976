import { expect, it } from 'vitest'
import { isOrganisationName } from '../../src/danish/organisations.ts'

it.each([
  'Haveforeningen Fremad',
  'A/B Mågevej 12-18',
  'BREDBÅND MIDT A.M.B.A.',
  'Aalbæk Roklub',
  'Nørre Bork Vandværk',
  'Borgerforeningen for Vejby og Omegn',
])('takes %s for an organisation', (name) => {
  expect(isOrganisationName(name)).toBe(true)
})

it.each([
  'Regnskab for klubben',
  'Referat fra Aalbæk Roklub',
  'Vi er en forening',
  'Bestyrelsesmøde i Aalbæk Roklub',
  'Generalforsamling i Aalbæk Roklub',
  'klubhuset',
  'Foreningen',
  'Ida Holm',
])('takes %s for none', (text) => {
  expect(isOrganisationName(text)).toBe(false)
})
