import fc from 'fast-check'
import { expect, test } from 'vitest'
import { GROWN_TOGETHER, KNOWN_CUTS } from '../../src/danish/compound-words.ts'
import { cutCompound, partStems } from '../../src/danish/decompound.ts'

test.each([
  ['sundhedsaftalen', 'sundhed aftale'],
  ['sundhedssamarbejdsudvalget', 'sundhed samarbejde udvalg'],
  ['palliationsområdet', 'palliation område'],
  ['kommunaldirektørkredsen', 'kommunal direktør kreds'],
  ['byrådets', 'by råd'],
  ['landsbyrådet', 'land by råd'],
  ['lokalplanforslag', 'lokal plan forslag'],
  ['plejeboligerne', 'pleje bolig'],
  ['hjemmehjælpen', 'hjem hjælp'],
  ['klyngemedformand', 'klynge med formand'],
  ['genindlæggelser', 'gen indlæggelse'],
  ['ældreudvalg', 'ældre udvalg'],
  ['førtidspension', 'førtid pension'],
  ['mødetidspunkt', 'møde tidspunkt'],
  ['esundhed', 'e sundhed'],
  ['stomiuddudet', 'stomi uddudet'],
  ['læhegnet', 'læ hegn'],
  ['andelshavere', 'andel haver'],
  ['heldagsskolen', 'hel dag skole'],
  ['landzonetilladelse', 'land zone tilladelse'],
  ['landbrugsjord', 'land brug jord'],
  ['købesum', 'køb sum'],
  ['låneoptagelsen', 'lån optagelse'],
  ['nyansættelser', 'ny ansættelse'],
  ['stisystemet', 'sti system'],
  ['mindsteløn', 'mindst løn'],
  ['plejeforældrene', 'pleje forælder'],
  ['lovgivningen', 'lov givning'],
  ['gældsætning', 'gæld sætning'],
  ['byrettens', 'by ret'],
  ['byretsdommen', 'by ret dom'],
  ['åløbet', 'å løb'],
  ['elladestander', 'el lade stander'],
  ['fællesudgifter', 'fælles udgift'],
  ['særtilskuddet', 'sær tilskud'],
  ['bioaffald', 'bio affald'],
  ['genoptræningen', 'gen op træning'],
  ['underleverandører', 'under leverandør'],
  ['halvårsregnskabet', 'halv år regnskab'],
  ['friskoleledere', 'fri skole leder'],
  ['fuldtidsstillinger', 'fuld tid stilling'],
  ['fælleshuset', 'fælles hus'],
  ['stamvejene', 'stam vej'],
  ['taleretten', 'tale ret'],
  ['cloudløsninger', 'cloud løsning'],
  ['garantistillelsen', 'garanti stillelse'],
  ['assensvej', 'assens vej'],
  ['kollerødgade', 'kollerød gade'],
])('cuts %s into %s', (word, parts) => expect(partStems(word).join(' ')).toBe(parts))

/** No part of these is what they are about; the second word is the one that must not be found. */
test.each([
  ['udvalget', 'valg'],
  ['deltagerne', 'tage'],
  ['passager', 'sag'],
  ['voldgift', 'gift'],
  ['elever', 'ev'],
  ['hospitalet', 'tal'],
  ['området', 'råd'],
  ['forældre', 'ældre'],
  ['indstilling', 'stilling'],
  ['ansvar', 'svar'],
  ['muligheder', 'lighed'],
  ['kontroller', 'rolle'],
  ['orientering', 'ring'],
  ['princippet', 'cip'],
  ['politikere', 'politi'],
  ['tidspunkt', 'punkt'],
  ['udgangspunkt', 'punkt'],
  ['borgmester', 'mester'],
  ['dagsorden', 'orden'],
  ['grundlag', 'grund'],
  ['begynder', 'yde'],
  ['program', 'gram'],
  ['institutioner', 'ion'],
  ['fortrolig', 'rolig'],
  ['fællesskabet', 'skab'],
  ['orienteret', 'ret'],
  ['udvej', 'vej'],
  ['ulvej', 'vej'],
  ['medarbejder', 'arbejde'],
  ['vejledningen', 'vej'],
  ['genforeningen', 'forening'],
  ['boghvede', 'bog'],
  ['nyhed', 'ny'],
  ['stigning', 'sti'],
  ['bytte', 'by'],
  ['isolering', 'is'],
])('leaves %s whole: no %s', (word, part) => expect(partStems(word)).not.toContain(part))

test('keeps every word that the lists call grown together, or cut by hand', () => {
  for (const word of GROWN_TOGETHER) expect(cutCompound(word), word).toBeNull()
  for (const [word, parts] of KNOWN_CUTS) expect(partStems(word)).toEqual(parts)
})

test('gives the parts of a compound inside a longer one the same way as alone', () => {
  for (const [inner, outer] of [
    ['sundhedsaftale', 'sundhedsaftaleorganiseringen'],
    ['landsby', 'landsbyrådet'],
    ['samarbejdsudvalg', 'sundhedssamarbejdsudvalgets'],
    ['lokalplan', 'lokalplanforslaget'],
    ['hjemmepleje', 'hjemmeplejegrupperne'],
  ] as const) {
    expect(` ${partStems(outer).join(' ')} `).toContain(` ${partStems(inner).join(' ')} `)
  }
})

test('takes any word', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abdegiklnorstuvæøå'), maxLength: 40 }), (word) => {
      expect(partStems(word).length).toBeGreaterThan(0)
    }),
  )
})
