import { expect, it } from 'vitest'
import { rank } from '../../src/search/rank.ts'
import { matchDetails, matchItems } from '../../src/store/match-items.ts'
import type { Store } from '../../src/store/store.ts'
import { aDocument, aMeeting, anItem, aSection } from '../document.ts'
import { newStore, save } from './archive.ts'

/** Sixty meetings that all speak of the municipality; every tenth names it in the title of its item. */
function archive(): Store {
  const store = newStore()
  store.transaction(() => {
    for (let i = 0; i < 60; i++) {
      const title = i % 10 === 3 ? `Kommunens plan ${i}` : `Sag ${i}`
      const date = `20${10 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}-01`
      const sections = [aSection({ text: `Sagen forelægges kommunen som sag ${i}.` })]
      save(store, aDocument(`${i}.txt`, { meetings: [aMeeting({ date })], items: [anItem({ title, sections })] }))
    }
  })
  return store
}

const best = (store: Store, many: number) => {
  const { total, items } = matchItems(store, '"kommune"', { filter: {}, limit: 40, sort: 'relevance', many })
  const details = (key: number) => matchDetails(store, [key]).get(key)
  return { total, titles: rank(items, { limit: 40, newest: '2014-12-01', details }).map(({ title }) => title) }
}

const isTitled = (title: string | null) => title?.startsWith('Kommunens')

it('ranks very many matches in two phases: titles first, all else as in the ranking of all', () => {
  const store = archive()
  const [all, phases] = [best(store, 60), best(store, 59)]
  expect(phases.total).toBe(all.total)
  expect(phases.titles.slice(0, 6)).toEqual(all.titles.filter(isTitled))
  expect(phases.titles.slice(6)).toEqual(all.titles.filter((title) => !isTitled(title)).slice(0, 10))
})
