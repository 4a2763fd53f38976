import { beforeAll, expect, it } from 'vitest'
import { ingest } from '../../src/ingest/ingest.ts'
import { search } from '../../src/search/search.ts'
import { openTemporaryStore } from '../../src/store/open.ts'
import { FIXTURES } from '../fixture-files.ts'

/** What the first three hits of a question to the fixtures should be: guards the ranking. */
const EXPECTED: readonly (readonly [query: string, titles: readonly string[]])[] = [
  ['palliation', ['Regional aftale om palliation', 'Palliation på plejehjem', 'Forberedelse af møder']],
  ['plejehjemmet', ['Palliation på plejehjem', 'Tre spor for fremtidens plejehjem', 'Projekt ”Trygt Hjem”']],
  ['lokalplaner', ['Lokalplan 61 for Ålegården - endelig vedtagelse']],
  ['elbil', ['Afprøvning af ni elbiler til hjemmeplejen']],
  ['hjemmepleje', ['Afprøvning af ni elbiler til hjemmeplejen', 'Kvalitetsstandard for hjemmepleje 2023']],
  ['skulptur', ['Ny skulptur på Havnetorvet']],
  [
    'regnskab',
    [
      'Regnskab for 2023',
      'ØU/KB - Anlægsregnskab for Dybmose Børnehus',
      'Halvårsregnskab og overførsler mellem anlægsprojekter',
    ],
  ],
  ['anlægsregnskab', ['ØU/KB - Anlægsregnskab for Dybmose Børnehus']],
  ['halvårsregnskab', ['Halvårsregnskab og overførsler mellem anlægsprojekter']],
  ['budget', ['Budget og kontingent for 2024', 'Budget 2023', 'Palliation på plejehjem']],
  ['takst', ['Takster for 2025', 'KB - Spildevandsplan 2021-2028']],
  ['spildevand', ['KB - Spildevandsplan 2021-2028']],
  ['cykelsti', ['KB - Forslag om cykelsti langs Ringvejen', 'Halvårsregnskab og overførsler mellem anlægsprojekter']],
  ['gratis bus', ['Forslag fra Enhedslisten om gratis bus til skoleelever']],
  ['byggegrund', ['Salg af byggegrund på Tjørnevangen']],
  ['klokke', ['Renovering af klokketårnet, jf. bilag']],
  ['graver', ['Forslag om fælles graver med Åsmose Sogn']],
  ['e-bog', ['Fælles e-bogskampagne']],
  ['mobilpolitik', ['Mobilpolitik']],
  [
    'skole',
    [
      'Principper for skole-hjem-samarbejdet',
      'Forslag fra Enhedslisten om gratis bus til skoleelever',
      'Opfølgning fra sidste møde',
    ],
  ],
  ['rehabilitering', ['Netværk om rehabilitering']],
  ['ældrereform', ['Fast punkt om ældrereformen', 'Fast punkt om ældrereformen']],
  ['aeldrereform', ['Fast punkt om ældrereformen', 'Fast punkt om ældrereformen']],
  ['"trygt hjem"', ['Projekt ”Trygt Hjem”', 'Forberedelse af møder']],
  ['uddannelsespartnerskab', ['Godkendelse af forslag om uddannelsespartnerskab']],
  ['hastighed', ['Hastighed på Åvej']],
  ['gadelys', ['Gadelys på Smedevej', 'Gadelys på Smedevej']],
  ['legeplads', ['Legepladsen']],
  ['valg bestyrelse', ['Valg til bestyrelsen']],
  [
    'beslutning:udsat',
    [
      'Afprøvning af ni elbiler til hjemmeplejen',
      'Palliation på plejehjem',
      'Støtte til foreningernes lokaler i 2025 og overslagsårene',
    ],
  ],
  ['udvalg:FU palliation', ['Regional aftale om palliation', 'Forberedelse af møder', 'Projekt ”Trygt Hjem”']],
  ['type:dagsorden palliation', ['Regional aftale om palliation']],
  ['køb OR salg', ['Køb af areal', 'Salg af byggegrund på Tjørnevangen', 'Meddelelser']],
  ['kvartalsrapport', ['Kvartalsrapport, 4. kvartal', 'Kvartalsrapport']],
  ['frit valg -budget', ['Frit valg af madleverandør']],
]

const store = openTemporaryStore()

beforeAll(async () => {
  await ingest(store, [FIXTURES])
}, 60_000)

it.each(EXPECTED)('%s is answered first by %j', (query, titles) => {
  expect(search(store, query, { limit: 3 }).hits.map((hit) => hit.item.title)).toEqual(titles)
})
