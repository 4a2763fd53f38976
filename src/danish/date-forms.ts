import { MONTHS } from './calendar.ts'
import { matchesOf } from './patterns/matches.ts'

/** What a form reads out of its text: numbers as printed, the year perhaps missing. */
export interface DateForm {
  readonly id: string
  /** What a date of this form looks like at its first digits or letters: told before the expression is tried. */
  readonly family: 'iso' | 'named' | 'misspelt' | 'name-first' | 'numeric'
  /** Sticky. */
  readonly pattern: RegExp
  /** Which groups of the pattern they are: month by number or name, the last day of a meeting over several; 0 for none. */
  readonly places: Readonly<Record<'day' | 'month' | 'year' | 'last', number>>
  /** Printed forms with what they mean: ISO, `--MM-DD` without year, `?` when two readings are possible. */
  readonly examples: readonly (readonly [text: string, meaning: string])[]
  /** Look alike and are no date. */
  readonly counterExamples: readonly string[]
}

const NAME = `(?<month>${MONTHS.flat()
  .sort((a, b) => b.length - a.length)
  .join('|')})(?![a-zæøåé])`
const DAY = '(?<day>0?[1-9]|[12]\\d|3[01])'
const MONTH = '(?<month>0?[1-9]|1[0-2])'
const LAST = '(?<last>0?[1-9]|[12]\\d|3[01])'
const YEAR4 = '(?<year>(?:1[89]|20)\\d\\d)(?!\\d)'
const YEAR2 = "'?(?<year>\\d\\d)(?![\\d.:/]*\\d|-[A-ZÆØÅ\\d])"
const TWO_DAYS = `(?:\\.? ?(?:og|-|–|/|til) ?(?:(?:man|tirs|ons|tors|fre|lør|søn)dag ?)?(?:den |d\\. ?)?${LAST}(?!\\d))?`
const NOT_MORE = '(?![\\d/]|[.,:-]\\d)'
const DOT = '(?:\\.[ \\t\\u00a0]{0,3}|[ \\t\\u00a0]{1,3})'

/** A form whose groups are named in the source and counted in the pattern: V8 makes an object of named ones at every match. */
function form(id: string, source: string, rest: Omit<DateForm, 'id' | 'pattern' | 'places'>): DateForm {
  const names = matchesOf(GROUP, source).map(([, name]) => name)
  const placeOf = (name: string) => names.indexOf(name) + 1
  const places = { day: placeOf('day'), month: placeOf('month'), year: placeOf('year'), last: placeOf('last') }
  return { id, pattern: new RegExp(source.replace(GROUP, '('), 'iy'), places, ...rest }
}

/** `(?<day>`, `(?<month>`; not `(?:`. */
const GROUP = /\(\?<(\w+)>/g

/** Printed date forms, the most telling first (survey: formats of 400 Danish documents). */
export const DATE_FORMS: readonly DateForm[] = [
  form('iso', `${YEAR4.replace('(?!\\d)', '')}-${MONTH}-${DAY}(?!\\d)`, {
    family: 'iso',
    examples: [['2022-03-15', '2022-03-15']],
    counterExamples: ['2013-24536', '2014-001192', '2020-2025', '2022-02-30'],
  }),
  form('named', `${DAY}${TWO_DAYS}(?:${DOT}|-)${NAME}(?:[.,]?[ \\t\\u00a0]{0,3}|-)${YEAR4}`, {
    family: 'named',
    examples: [
      ['15. marts 2022', '2022-03-15'],
      ['05.februar 2018', '2018-02-05'],
      ['18. August 2016', '2016-08-18'],
      ['23. maj, 2025', '2025-05-23'],
      ['12 DECEMBER 2023', '2023-12-12'],
      ['6 oktober, 2021', '2021-10-06'],
      ['15-maj-2002', '2002-05-15'],
      ['23. jun. 2020', '2020-06-23'],
      ['26. og 27. april 2014', '2014-04-26'],
      ['29.-30. maj 2016', '2016-05-29'],
      ['3. og søndag den 4. maj 2008', '2008-05-03'],
    ],
    counterExamples: ['31. april 2020', '5. majoritet 2020', '3. kvartal 2020', '11. juni 20017'],
  }),
  form('named-misspelt', `${DAY}${DOT}(?<month>[a-z]{4,10})(?![a-zæøåé])[.,]?[ \\t]{1,3}${YEAR4}`, {
    family: 'misspelt',
    examples: [
      ['14. janaur 2020', '2020-01-14'],
      ['5. septemper 2017', '2017-09-05'],
      ['23. okotber 2018', '2018-10-23'],
    ],
    counterExamples: ['12. jubi 2014', '3. udgave 2012', '12. marked 2019'],
  }),
  form('month-first', `${NAME}\\.? ${DAY}(?:\\.|,|\\.,) ?${YEAR4}`, {
    family: 'name-first',
    examples: [['Marts 12, 2015', '2015-03-12']],
    counterExamples: ['Oktober 2019', 'april 31, 2019'],
  }),
  form('named-short', `${DAY}${TWO_DAYS}(?:${DOT}|-)${NAME}(?:\\.? ?'|-)(?<year>\\d\\d)(?!\\d)`, {
    family: 'named',
    examples: [
      ["3. maj '19", '2019-05-03'],
      ['15-maj-02', '2002-05-15'],
    ],
    counterExamples: ['3. maj 19 personer', '3. maj 19.30'],
  }),
  form('named-partial', `${DAY}${TWO_DAYS}${DOT}${NAME}`, {
    family: 'named',
    examples: [
      ['15. marts', '--03-15'],
      ['3.april', '--04-03'],
      ['23 maj', '--05-23'],
      ['12.-13. september', '--09-12'],
    ],
    counterExamples: ['3. majoren', '2. juniorhold', '31. april'],
  }),
  form('dashes', `${DAY}-${MONTH}-${YEAR4}`, {
    family: 'numeric',
    examples: [['04-06-2020', '2020-06-04']],
    counterExamples: ['330-2018-3619', '31-04-2020', '1-51-2008'],
  }),
  form('dots', `${DAY}\\. ?${MONTH}(?:\\. ?| )${YEAR4}`, {
    family: 'numeric',
    examples: [
      ['10.01.2023', '2023-01-10'],
      ['8.06.2006', '2006-06-08'],
      ['06.03 2017', '2017-03-06'],
      ['1. 3. 2017', '2017-03-01'],
    ],
    counterExamples: ['31.04.2020', '12.30 2017', '10.01.20234'],
  }),
  form('slash', `${DAY}\\.?(?: ?- ?${LAST}\\.?)? ?/ ?${MONTH}\\.?(?: ?[-–/] ?| )${YEAR4}`, {
    family: 'numeric',
    examples: [
      ['9/11 2015', '2015-11-09'],
      ['30/3-2017', '2017-03-30'],
      ['9/4 – 2019', '2019-04-09'],
      ['29./5. 2019', '2019-05-29'],
      ['11/6/2019', '2019-06-11'],
      ['16-17/5 2015', '2015-05-16'],
    ],
    counterExamples: ['07/5773', '31/4 2020', '2019/20'],
  }),
  form('slash-short', `${DAY}\\.? ?/ ?${MONTH}\\.?(?: ?[-–] ?|/)${YEAR2}`, {
    family: 'numeric',
    examples: [
      ['5/3-19', '2019-03-05'],
      ['20/2-18', '2018-02-20'],
      ['9/11 - 15', '2015-11-09'],
    ],
    counterExamples: ['5/3-190', '31/4-19', '2/3-12.30'],
  }),
  form('slash-space', `${DAY}\\.? ?/ ?${MONTH}\\.? (?='|0)'?(?<year>\\d\\d)(?![\\d.:/])`, {
    family: 'numeric',
    examples: [
      ['29/9 09', '2009-09-29'],
      ["9/11 '15", '2015-11-09'],
    ],
    counterExamples: ['29/9 19', '29/9 09.30', '31/4 09'],
  }),
  form('numeric-short', `${DAY}(?<mark>[.-])${MONTH}\\2${YEAR2}`, {
    family: 'numeric',
    examples: [
      ['31.10.99', '1999-10-31'],
      ['11.10.17', '?'],
      ['25.08.27', '?'],
      ['22-04-09', '?'],
      ['30.04.00', '2000-04-30'],
      ['4.5.21', '2021-05-04'],
    ],
    counterExamples: ['13.05.12-Ø00-1-15', '99.12.15', '00.22.00', '82.02.00', '31.04.20', '1-51-71'],
  }),
  form('slash-partial', `${DAY}\\.?(?:-${LAST}\\.?)? ?/ ?${MONTH}\\.?${NOT_MORE}(?![.,]?[-–]? ?\\d{4})`, {
    family: 'numeric',
    examples: [
      ['24/8', '--08-24'],
      ['29./5.', '--05-29'],
      ['16-17/5', '--05-16'],
    ],
    counterExamples: ['07/5773', '16/24751', '11/13'],
  }),
]
