import { describe, expect, it } from 'vitest'
import { readBodyLabel } from '../../src/headings/body-labels.ts'

describe('labels with body and date', () => {
  it.each([
    ['Beslutning i Økonomiudvalget den 19. november 2018:', 'Økonomiudvalget', '2018-11-19'],
    ['Beslutning Byrådet den 02-09-2014 Dagsorden godkendt.', 'Byrådet', '2014-09-02'],
    ['BESLUTNING: By-, Erhvervs- og Planudvalget den 16-06-2011', 'By-, Erhvervs- og Planudvalget', '2011-06-16'],
    ['BESLUTNING I BYRÅDET 7. JUNI 2017', 'BYRÅDET', '2017-06-07'],
    ['Regionsrådets beslutning den 24. maj 2022:', 'Regionsrådet', '2022-05-24'],
    ['Børneudvalgets beslutning i mødet den 4. februar 2015', 'Børneudvalget', '2015-02-04'],
    ['Integrationsudvalgets møde den 12. december 2011:', 'Integrationsudvalget', '2011-12-12'],
    [
      'Behandling i Udvalget for sundhed for alle onsdag den 30. oktober 2019, pkt. 1',
      'Udvalget for sundhed for alle',
      '2019-10-30',
    ],
    ['Børne- og Skoleudvalget, 8. oktober 2019, pkt. 71:', 'Børne- og Skoleudvalget', '2019-10-08'],
    ['Kommunalbestyrelsen, den 21. december 2017', 'Kommunalbestyrelsen', '2017-12-21'],
    ['Børn, Unge og Læring, 6. januar 2020, pkt. 2:', 'Børn, Unge og Læring', '2020-01-06'],
    ['Plan og Byg den 9. januar 2020, punkt 15', 'Plan og Byg', '2020-01-09'],
    ['KB 28. september 2011:', 'KB', '2011-09-28'],
    ['TM/ØU den 3. maj 2021: Anbefales.', 'TM/ØU', '2021-05-03'],
    ['Borgerrepræsentationens beslutning i mødet den 30. august 2007', 'Borgerrepræsentationen', '2007-08-30'],
    ['Repræsentantskabet den 3. maj 2021:', 'Repræsentantskabet', '2021-05-03'],
    ['13-08-2012 Magistraten (påtegning)', 'Magistraten', '2012-08-13'],
    ['06-03-2007 Magistratens 2. Afdeling (påtegning)', 'Magistratens 2. Afdeling', '2007-03-06'],
    ['10-09-2012 Teknisk Udvalg, pkt. 4:', 'Teknisk Udvalg', '2012-09-10'],
    ['Konklusion i Økonomiudvalget den 3. maj 2021:', 'Økonomiudvalget', '2021-05-03'],
    [
      'Ejerkredsens administrative styregruppe den 7. november 2023:',
      'Ejerkredsens administrative styregruppe',
      '2023-11-07',
    ],
    [
      'Beslutning Teknik, Plan og Miljøudvalget 2018-2021 den 06-03-2018',
      'Teknik, Plan og Miljøudvalget 2018-2021',
      '2018-03-06',
    ],
  ])('%s', (text, body, date) => {
    expect(readBodyLabel(text)).toMatchObject({ role: 'decision', body, date })
  })

  it.each([
    'Byrådet besluttede den 2. april 2019 at sende forslaget i høring.',
    'Beslutning om ny skole den 3. maj 2021',
    'Byrådet den 28. oktober 2015 - godkendelse af referat',
    'Social og Sundhed, 7. januar 2020',
    'Mødet den 7. januar 2020, pkt. 4:',
    'EU 28. september 2011:',
    'KB 28. september 2011',
    'Beslutning: Studienævnet indstiller studieordningen med virkning fra 1. september 2023.',
    'Beslutning: Udvalget godkender taksten fra 1. januar 2021',
    'KB den 28. september 2011 vedtog planen.',
    'Se referat af 7. januar 2020, pkt. 4',
    'Ændringen fra 7. januar 2020, pkt. 4, gælder stadig',
    '13-08-2012 Magistraten',
    '13-08-2012 Forslaget modtaget (bilag)',
    '13-08-2012 blev sagen drøftet i Magistraten, pkt. 4',
    'Referat af møde i Vandrådet 28.04.15',
    'Næste møde: Tirsdag den 8. oktober 2019',
    'Referat fra Økonomiudvalget den 3. maj 2021:',
    'Referat godkendt af formandskabet den 22. november 2018',
    'Møde med Ældrerådet den 3. maj 2021',
    'Udvalget skal den 4. maj 2020 tage stilling til planen',
    'Planen har været behandlet i Økonomiudvalget den 3. maj 2021',
    'Bestyrelsen foreslog en stigning i boligafgiften på 2 % fra den 1. maj 2021.',
  ])('not %s', (text) => {
    expect(readBodyLabel(text)).toBeNull()
  })
})
