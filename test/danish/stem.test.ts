import { expect, test } from 'vitest'
import { linkStem, stem } from '../../src/danish/stem.ts'

test.each([
  'proces processen processer processerne processens',
  'indsats indsatsen indsatser indsatserne',
  'kreds kredsen kredse kredsene',
  'kommunal kommunale kommunalt',
  'godkende godkender godkendte godkendt godkendes',
  'drøfte drøfter drøftede drøftet drøftes',
  'budget budgettet budgetter budgetterne',
  'center centeret centret centre centrene',
  'borgmester borgmesteren borgmestre borgmestrene',
  'barn barnet børn børnene børns børne',
  'formand formanden formænd formændene',
  'bog bogen bøger bøgerne',
  'by byen byer byerne',
  'kommissorium kommissoriet kommissorier kommissorie',
  'tilskud tilskuddet tilskuddene',
  'vedtage vedtager vedtog vedtaget vedtagne',
  'lokal lokale lokalt lokaler',
  'klynge klyngen klynger klyngerne',
  'museum museet museer museerne',
  'vindmølle vindmøllen vindmøller vindmøllerne',
  'medarbejder medarbejdere medarbejderne medarbejderens',
  'ansøger ansøgere ansøgeren ansøgerne',
  'lærer lærere læreren lærerne',
  'kvinde kvinden kvinder kvinderne',
  'vand vandet vandets',
  'træ træet træer træerne',
  'skab skabet skabe skabene',
  'sø søen søer søerne',
  'mor moren mødre mødrene',
  'konto kontoen konti',
  'risiko risikoen risici',
  'kursus kurset kurser kurserne',
  'række rækken rækker rækkerne',
  'syg syge sygt',
  'frivillig frivillige frivilligt',
  'anbefale anbefaler anbefalede anbefalet anbefales',
  'fremsende fremsender fremsendte fremsendt fremsendes',
  'lægge lægger lagde lagt lægges',
  'oprette opretter oprettede oprettet oprettes',
  'få får fik fået',
  'skøde skøder skødet',
  'lod lodder lodderne',
  'sagsbehandler sagsbehandlere sagsbehandleren',
])('finds one lemma for %s', (paradigm) => {
  const [lemma, ...forms] = paradigm.split(' ')
  expect(forms.map((form) => `${form} ${stem(form)}`)).toEqual(forms.map((form) => `${form} ${lemma}`))
})

test.each([
  ['læge', 'lægge'],
  ['sund', 'sundhed'],
  ['tal', 'tale'],
  ['rad', 'råd'],
  ['proces', 'processor'],
  ['kommune', 'kommunikation'],
  ['jens', 'jensen'],
  ['ældre', 'gammel'],
  ['plan', 'planet'],
  ['medarbejder', 'arbejde'],
  ['tog', 'tage'],
  ['ret', 'rette'],
  ['vej', 'vejr'],
  ['lejer', 'leje'],
  ['lærer', 'lære'],
  ['iværksætter', 'iværksætte'],
])('keeps %s and %s apart', (a, b) => expect(stem(a)).not.toBe(stem(b)))

test('cuts a word that no dictionary has as the words that end alike', () => {
  expect(stem('podcastene')).toBe(stem('podcast'))
  expect(stem('telecareløsningerne')).toBe('telecareløsning')
})

test('leaves numbers, short words and words of other alphabets alone', () => {
  for (const word of ['2022', '§233', 'k22', 'fu', 'žižek', '']) expect(stem(word)).toBe(word)
})

test('takes the link off the first part of a compound', () => {
  expect(['sundheds', 'arbejds', 'børne', 'skole', 'indsats', 'hjemme'].map(linkStem)).toEqual([
    'sundhed',
    'arbejde',
    'barn',
    'skole',
    'indsats',
    'hjem',
  ])
})
