import { Pattern } from '../../../danish/patterns/pattern.ts'
import { type NarratedForm, SELF } from './narrated-form.ts'

/** What those who meet agree to when somebody has proposed or advised it. Source: survey of Danish minutes. */
export const AGREEING_FORMS: readonly NarratedForm[] = [
  {
    id: 'det-skriver-vi-under-paa',
    outcome: 'endorsed',
    pattern: new Pattern(
      `^(?:det|den|dem)\\s+(?:skriver|skrev)\\s+${SELF}\\s+(?:(?:gerne|også|alle)\\s+)*under\\s+på(?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.6,
    examples: ['Den skriver vi gerne under på.', 'Den skrev bestyrelsen under på.'],
    counterExamples: ['Det skriver naboen under på.', 'Det skriver vi under bordet på.'],
  },
  {
    id: 'det-goer-vi',
    outcome: 'adopted',
    pattern: new Pattern(
      '^det\\s+(?:gør|gjorde|følger|fulgte)\\s+(vi|man|bestyrelsen|rådet|udvalget)(?:\\s+(?:så|også|gerne|derfor|naturligvis|selvfølgelig))*(?=\\.?$|,\\s(?:når|så|hvis|men|dog)\\s)',
      'iu',
    ),
    needs: ['self', 'proposed'],
    confidence: 0.6,
    examples: [
      { title: 'Broen', before: 'Bo foreslog at male rækværket samtidig.', says: 'Det gør vi.' },
      { title: 'Broen', says: 'Bo foreslog at male rækværket, og det gør vi.' },
      { title: 'Bilag', before: 'Revisor anbefaler to underskrifter.', says: 'Det følger vi.' },
    ],
    counterExamples: [
      { title: 'Broen', before: 'Bo mener, at vi bruger for meget maling.', says: 'Det gør vi.' },
      { title: 'Broen', before: 'Bo foreslog at male rækværket.', says: 'Det gør vi altid.' },
      { title: 'Broen', before: 'Bo foreslog at male rækværket.', says: 'Det gør naboen.' },
    ],
  },
  {
    id: 'den-var-alle-glade-for',
    outcome: 'endorsed',
    pattern: new Pattern(
      `^(?:det|den|dem|forslaget|planen|id[eé]en|udkastet|oplægget|skitsen|programmet)\\s+(?:er|var)\\s+${SELF}\\s+(?:(?!ikke)\\p{L}+\\s+){0,2}?(?:glade?\\s+for|tilfredse?\\s+med|begejstrede?\\s+for|enige?\\s+i|stemt\\s+for)(?=[.,;]|$)`,
      'iu',
    ),
    needs: ['self', 'proposed'],
    confidence: 0.55,
    examples: [
      { title: 'Stævner', before: 'Ida fremlagde planen for foråret.', says: 'Den var alle tilfredse med.' },
      { title: 'Stævner', before: 'Bo foreslog at rykke løbet.', says: 'Det var vi enige i.' },
    ],
    counterExamples: [
      { title: 'Stævner', before: 'Festen varede til kl. 2.', says: 'Den var alle tilfredse med.' },
      { title: 'Stævner', before: 'Ida fremlagde planen.', says: 'Den var alle ikke lige glade for.' },
    ],
  },
  {
    id: 'det-syntes-alle',
    outcome: 'approved',
    pattern: new Pattern(
      `^(?:det|den)\\s+syntes\\s+${SELF}\\s+(?:alle\\s+)?(?:var|er)\\s+en\\s+(?:rigtig\\s+)?god\\s+id[eé](?!\\p{L})`,
      'iu',
    ),
    needs: ['self'],
    confidence: 0.5,
    examples: ['Det syntes alle var en god idé.', 'Det syntes bestyrelsen var en rigtig god ide.'],
    counterExamples: ['Det syntes Ida var en god idé.', 'Det syntes alle var dyrt.'],
  },
]
