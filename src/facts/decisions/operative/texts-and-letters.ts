import { words } from '../../../danish/patterns/whole-words.ts'
import type { OperativeForm } from './operative-form.ts'

/** How a text reads from now on, and who gets a letter or a respite. Source: survey of Danish minutes. */
export const TEXT_FORMS: readonly OperativeForm[] = [
  {
    id: 'faar-ordlyden',
    pattern: words(
      '(?<=^(?:§+\\s*\\d[^,;:.]{0,30}|\\p{L}*svaret|brevet|udtalelsen|formålet|formålsparagraffen|teksten|afsnittet|navnet|reglen|punkt\\s+\\d+)\\s)(?:lyder\\s+(?:herefter|nu|fremover|dermed)|skal\\s+lyde(?=\\s*:)|får\\s+(?:\\p{L}+\\s+)?(?:ordlyden|(?:følgende|denne)\\s+ordlyd)|affattes\\s+)',
    ),
    reach: 'anywhere',
    confidence: 0.6,
    examples: [
      'Teksten lyder herefter: Hunde føres i snor.',
      'Reglen får ordlyden: Alle betaler.',
      'Svaret skal lyde: "Vi er imod."',
    ],
    counterExamples: ['Teksten lyder godt.', 'Ib sagde, at reglen lyder herefter sådan.'],
  },
  {
    id: 'teksten-blev-aendret-til',
    ownVoice: true,
    past: true,
    pattern: words(
      '(?<=^(?:formuleringen|ordlyden|teksten|sætningen|afsnittet|overskriften|navnet|titlen|\\p{L}*svaret|§+\\s*\\d+)\\s(?:(?:i|om|på|af)\\s[^,;:.]{2,40}\\s)?)(?:blev|er|bliver)\\s+(?:\\p{L}+\\s+)?(?:ændret|rettet|skrevet\\s+om)\\s+til(?=,?$|\\s+(?!(?:det|sidste|næste|mødet)\\s)\\p{L}|\\s*:)',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: ['Formuleringen blev ændret til, at sognene selv vælger.', 'Titlen blev ændret til Havnens dag.'],
    counterExamples: ['Teksten blev ændret.', 'Ib sagde, at teksten blev ændret til det bedre.'],
  },
  {
    id: 'faar-en-rykker',
    pattern: words(
      '(?<=^(?!(?:vi|kommunen|regionen|staten|foreningen|klubben)\\s)[^,;:.]{2,50}\\s)får\\s+(?:rykker(?=\\s)|(?:\\d+\\s+(?:dage|uger|måneders?)\\s+)?frist(?=\\s+(?:til|over|i|på|indtil|med)\\s)|et\\s+svar|besked\\s+(?:på|om)|(?:en|et)\\s+(?:skriftlig\\s+|sidste\\s+)?(?:rykker|brev|frist|påbud|advarsel|påmindelse|opsigelse|bøde|henstilling))',
    ),
    reach: 'anywhere',
    confidence: 0.55,
    examples: [
      'De får en rykker.',
      'Lejerne får frist til nytår.',
      'Have 44 får en skriftlig advarsel.',
      'De to andre får frist til 1. juli.',
    ],
    counterExamples: ['De får en kop kaffe.', 'Kommunen får frist til 1. juli.', 'Ib fortalte, at de får en rykker.'],
  },
]
