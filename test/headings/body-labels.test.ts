import { describe, expect, it } from 'vitest'
import { readBodyLabel } from '../../src/headings/body-labels.ts'

describe('labels with body and date', () => {
  it.each([
    ['Beslutning i Økonomiudvalget den 12. maj 2014:', 'Økonomiudvalget', '2014-05-12'],
    ['Beslutning Byrådet den 05-06-2012 Dagsorden godkendt.', 'Byrådet', '2012-06-05'],
    ['BESLUTNING: By-, Fritids- og Planudvalget den 09-05-2013', 'By-, Fritids- og Planudvalget', '2013-05-09'],
    ['BESLUTNING I BYRÅDET 4. MAJ 2016', 'BYRÅDET', '2016-05-04'],
    ['Regionsrådets beslutning den 9. juni 2020:', 'Regionsrådet', '2020-06-09'],
    ['Børneudvalgets beslutning i mødet den 4. februar 2015', 'Børneudvalget', '2015-02-04'],
    ['Idrætsudvalgets møde den 3. oktober 2012:', 'Idrætsudvalget', '2012-10-03'],
    [
      'Behandling i Udvalget for fritid for alle onsdag den 8. maj 2013, pkt. 4',
      'Udvalget for fritid for alle',
      '2013-05-08',
    ],
    ['Børne- og Skoleudvalget, 6. marts 2018, pkt. 34:', 'Børne- og Skoleudvalget', '2018-03-06'],
    ['Kommunalbestyrelsen, den 14. maj 2015', 'Kommunalbestyrelsen', '2015-05-14'],
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
    'Byrådet den 6. maj 2015 - godkendelse af referat',
    'Social og Sundhed, 7. januar 2020',
    'Mødet den 7. januar 2020, pkt. 4:',
    'EU 28. september 2011:',
    'KB 28. september 2011',
    'Beslutning: Studienævnet indstiller studieordningen med virkning fra 1. september 2023.',
    'Beslutning: Udvalget godkender taksten fra 1. januar 2021',
    'KB den 28. september 2011 vedtog planen.',
    'Konklusion: Afleveringen rykkes til 1. februar 2020',
    'Se referat af 7. januar 2020, pkt. 4',
    'Ændringen fra 7. januar 2020, pkt. 4, gælder stadig',
    '13-08-2012 Magistraten',
    '13-08-2012 Forslaget modtaget (bilag)',
    '13-08-2012 blev sagen drøftet i Magistraten, pkt. 4',
    'Referat af møde i Vandrådet 11.05.16',
    'Næste møde: Tirsdag den 5. maj 2020',
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
