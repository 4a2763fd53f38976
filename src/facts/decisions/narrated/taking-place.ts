import { MONTH_NAMES } from '../../../danish/calendar.ts'
import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SUBJECT, WHEN } from './narrated-form.ts'

/** When and where it takes place, or no longer does. Source: survey of Danish minutes. */
export const TAKING_PLACE_FORMS: readonly NarratedForm[] = [
  {
    id: 'arrangementet-bliver',
    outcome: 'adopted',
    pattern: new Pattern(
      `^((?!valg)(?:den|det|(?:en|et|årets|næste)\\s+\\p{L}+|\\p{L}{2,}(?:en|et|erne|ne))(?:\\s(?:om|for|med|i)\\s[^,;:.]{2,30}?)?)\\s(?:bliver|lægges|begynder|starter|holdes|afholdes|gennemføres|finder\\s+sted|går|tændes|indvies|ligger(?=\\s+den\\s))\\s+${ADVERBS}(?:${WHEN}|fysisk|digitalt|udendørs|i\\s+(?:år|stedet)|(?:til|på|i|hos)\\s\\p{L})|^(?:i\\s+år|denne\\s+gang|næste\\s+(?:år|gang))\\s(?:bliver|lægges|begynder|holdes|afholdes|går|ligger)\\s(den|det|\\p{L}{2,}(?:en|et|erne|ne))\\s+(?:${WHEN}|(?:til|på|i|hos)\\s\\p{L})`,
      'iu',
    ),
    needs: ['about', 'event'],
    confidence: 0.5,
    examples: [
      { title: 'Forældremøde', says: 'Forældremødet bliver den 26. oktober kl. 19.' },
      { title: 'Temadag', says: 'En temadag om medicin holdes den 2. februar.' },
      { title: 'Sommerudflugt', says: 'Udflugten går til Møn.' },
      { title: 'Sommerudflugt', says: 'I år går udflugten til Møn.' },
      { title: 'Arbejdsdag', says: 'Næste arbejdsdag bliver den 18. maj.' },
    ],
    counterExamples: [
      { title: 'Valg til menighedsrådet', says: 'Valgmødet holdes onsdag den 9.' },
      { title: 'Ældrerådenes temadag i Struer i foråret', says: 'Temadagen holdes den 3. maj.' },
      { title: 'Forældremøde', says: 'Mødet gik godt.' },
    ],
  },
  {
    id: 'moedet-rykkes',
    outcome: 'adopted',
    aside: true,
    pattern: new Pattern(
      `^(?!by|kirke|kreds|lands|kommune)\\p{L}*(?:festen|frokosten|hejsningen|strygningen|arbejdsdagen|stævnet|turen|udflugten|forsamlingen|koncerten|afslutningen|turneringen|mødet)\\s(?:(?:i|på|den)\\s[^,;:.]{2,20}?\\s)?(?:bliver\\s+${ADVERBS}(?:rykket|flyttet|udskudt|fremrykket)|flyttes|rykkes|fremrykkes|udskydes)\\s(?:[^,;:.]{2,30}?\\s)?(?:(?:en|to|tre)\\s(?:uger?|dage?)\\s|til\\s(?:(?:den|d\\.|kl\\.)?\\s?\\d|efter\\s|(?:${MONTH_NAMES})(?!\\p{L})|\\p{L}+dag))|^((?:(?:det\\s+(?:næste|ordinære)\\s+)?(?:bestyrelses|råds|udvalgs|menighedsråds|\\p{L}{3,9}-)?(?:mødet|møderne)|(?:${MONTH_NAMES})mødet)(?:\\s(?:i\\s+(?:${MONTH_NAMES}|uge\\s\\d+)|(?:den|d\\.)\\s*\\d[^,;:]{0,20}?|om\\s\\p{L}{3,20}|på\\s\\p{L}+dag))?)\\s(?:(?:er|bliver|blev)\\s+${ADVERBS}(?:aflyst|rykket|flyttet|fremrykket|udskudt|sløjfet|droppet)|(?:lægges|holdes|afholdes)\\s+(?:[^,;:]{2,60}\\s)?i\\s+stedet|smelter\\s+sammen|slås\\s+sammen|(?:begynder|starter|slutter)\\s+${ADVERBS}(?:en\\s+(?:halv\\s+)?time|allerede|først|tidligere|senere|kl\\.)|(?:rykkes|flyttes|aflyses|bortfalder|udgår))(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Budgetmødet rykkes til kl. 16.30.',
      'Mødet i april flyttes til den 21.',
      'Mødet d. 8. maj er aflyst.',
      'Standerhejsningen bliver rykket en uge frem til den 24. april.',
      { title: 'Eventuelt', says: 'Fastelavnsfesten flyttes til marts.' },
      'Bestyrelsesmødet i december er aflyst.',
      'Mødet i maj begynder en time før.',
      'Mødet den 11. er rykket til den 10.',
      'Der er konference, så mødet lægges i stedet den 15. maj.',
      'Mødet i maj afholdes i præstegården i stedet for på kontoret.',
    ],
    counterExamples: [
      'Det aftalte besøg er aflyst.',
      'Mødet begynder i kirken.',
      'Ida fortalte, at mødet er aflyst.',
      'Kredsens møde er flyttet.',
      'Byfesten er flyttet til maj.',
    ],
  },
  {
    id: 'er-aflyst',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:(?:er|bliver)\\s+${ADVERBS}(?:aflyst|rykket|flyttet|fremrykket)(?!\\s+lidt)|aflyses)(?!\\p{L})`,
      'iu',
    ),
    needs: ['about'],
    confidence: 0.55,
    examples: [{ title: 'Besøg på museet', says: 'Besøget er aflyst på grund af sygdom.' }],
    counterExamples: [
      { title: 'Økonomi', says: 'Kurser for 640.000 kr. er aflyst.' },
      { title: 'Løn', says: 'Tiden er rykket lidt op.' },
    ],
  },
  {
    id: 'titlens-dag',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:den|det)\\s+(?:bliver|holdes|afholdes|lægges|tændes)\\s+(?:(?:af)?holdt\\s+)?${ADVERBS}${WHEN}|^(?:(?:man|tirs|ons|tors|fre|lør|søn)dag\\s+)(?:den|d\\.)\\s*\\d{1,2}(?:\\.\\s*(?:${MONTH_NAMES})|[./]\\s*\\d{1,2}\\.?)(?:\\s(?:kl\\.|på|i|hos|med|fra)\\s[^,;:]{2,40})?\\.?$`,
      'iu',
    ),
    needs: ['held', 'opens'],
    confidence: 0.5,
    examples: [
      { title: 'Sommerfest', says: 'Lørdag den 15. juni.' },
      { title: 'Generalforsamling 2015', says: 'Onsdag den 6. maj i hallen.' },
      { title: 'Standerhejsning', says: 'Den bliver søndag den 3. april kl. 14.' },
    ],
    counterExamples: [
      { title: 'Næste bestyrelsesmøde', says: 'Onsdag den 6. maj i hallen.' },
      { title: 'Kredsens generalforsamling', says: 'Den holdes den 3. marts.' },
      { title: 'Sommerfest', before: 'Ib fandt datoen for den gamle fest.', says: 'Lørdag den 15. juni.' },
    ],
  },
  {
    id: 'der-skal-vaere',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?:\\p{L}*datoen|dagen|tidspunktet)\\s+er\\s+(?:nu\\s+|dermed\\s+)?(?:\\p{L}+dag\\s+)?(?:den|d\\.)\\s*\\d|^(?:(?:forårets|efterårets|årets|næste\\s+års)\\s+)?møder(?:ne)?\\s+(?:ligger|holdes|afholdes)\\s+(?:den\\s+)?\\d|^vi\\s+(?:mødes|samles)\\s+(?:(?!hver|normalt)[^\\s,;:.]+\\s+){1,4}?kl\\.\\s*\\d|^der\\s+(?:skal\\s+(?:være|holdes)|holdes|arrangeres)\\s+(?!(?:også\\s+)?(?:valg|møde\\s+i)(?!\\p{L}))[^,;:]{2,60}?(?:\\s${WHEN}|\\som\\såret(?!\\p{L})|:\\s\\d)`,
      'iu',
    ),
    needs: ['event'],
    confidence: 0.5,
    examples: [
      { title: 'Mødedatoer', says: 'Efterårets møder ligger den 17. september og den 26. november.' },
      { title: 'Fælles ukrudtsdag', says: 'Der skal være ukrudtsdag den sidste lørdag i april.' },
      { title: 'Sommerfest', says: 'Datoen er lørdag den 17. juni.' },
      { title: 'Sommerkoncerter', says: 'Der holdes tre: 26. juni og 7. august.' },
    ],
    counterExamples: [
      { title: 'Nyt fra kommunen om skolerne og deres ferie', says: 'Der holdes møde den 3. maj.' },
      { title: 'Facebook', says: 'Der skal være to, som svarer.' },
    ],
  },
]
