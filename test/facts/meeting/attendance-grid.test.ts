import { describe, expect, it } from 'vitest'
import { parseBytes } from '../../../src/parse.ts'

const attendance = async (table: string) => {
  const text = `# Referat af møde i Klimarådet den 3. maj 2017\n\n${table}\n\n## 1. Regnskab\n\nRegnskabet blev godkendt.\n\n## 2. Eventuelt\n\nIntet.\n`
  const { meeting } = await parseBytes(Buffer.from(text), 'a.md')
  return [meeting.present, meeting.absent].map((people) =>
    people.map((p) => [p.name, p.party ?? p.role].join(' ').trim()),
  )
}

describe('a table of attendance', () => {
  it('is read by the marks in its columns', async () => {
    const table =
      '| Funktion | Navn | Til stede | Afbud |\n|---|---|---|---|\n| Formand | Ida Holm | X |  |\n| Kasserer | Per Ravn | x |  |\n| Sekretær | Bo Ek |  | X |'
    expect(await attendance(table)).toEqual([['Ida Holm Formand', 'Per Ravn Kasserer'], ['Bo Ek Sekretær']])
  })
  it('is read by words in one column', async () => {
    const table =
      '| Medlem | Parti | Deltog |\n|---|---|---|\n| Ida Holm | A | Ja |\n| Per Ravn | V | Afbud |\n| Bo Ek | C | Ja |'
    expect(await attendance(table)).toEqual([['Ida Holm A', 'Bo Ek C'], ['Per Ravn V']])
  })
  it('says nothing of rows without a mark', async () => {
    const table = '| Navn | Til stede |\n|---|---|\n| Ida Holm | X |\n| Per Ravn | X |\n| Bo Ek |  |'
    expect(await attendance(table)).toEqual([['Ida Holm', 'Per Ravn'], []])
  })
  it('is none where the columns tell other things', async () => {
    const table = '| Navn | Telefon |\n|---|---|\n| Ida Holm | 12345678 |\n| Per Ravn | 12345678 |'
    expect(await attendance(table)).toEqual([[], []])
  })
})
