import { Pattern } from '../../../danish/patterns/pattern.ts'
import { ADVERBS, type NarratedForm, SUBJECT, WHEN } from './narrated-form.ts'

/** How things stand from now on, told of what the item is about. Source: survey of Danish minutes. */
export const STANDING_FORMS: readonly NarratedForm[] = [
  {
    id: 'traeder-i-kraft',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:(?:træder|sættes)\\s+${ADVERBS}i\\s+(?:kraft|værk)|gælder\\s+(?:hermed|herefter|dermed|nu|fremover|fra|indtil|først)(?!\\p{L})|er\\s+${ADVERBS}(?:gældende\\s+fra|på\\s+plads))(?!\\p{L})`,
      'iu',
    ),
    needs: ['about'],
    confidence: 0.55,
    examples: [
      { title: 'Nyt ordensreglement', says: 'Reglementet træder i kraft den 1. maj.' },
      { title: 'Parkering', before: 'Ida havde skrevet en tekst.', says: 'Den gælder herefter for alle tre opgange.' },
    ],
    counterExamples: [
      { title: 'Ny lov om skoler', says: 'Loven træder i kraft den 1. august.' },
      { title: 'Vedtægter', says: 'Kommunens nye vedtægt træder i kraft 1. januar.' },
      { title: 'Nyt ordensreglement', says: 'Ib oplyste, at reglementet træder i kraft i maj.' },
      { title: 'Nyt ordensreglement', says: 'Reglementet gælder for alle.' },
    ],
  },
  {
    id: 'titlens-ting-fortsaetter',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:(?:fortsætter|ophører|bortfalder|forbliver)(?=\\.?$|,\\s(?:dog|indtil|til)\\s|\\s(?:uændret|som|med|fra|ved|pr\\.|til|i|hos)(?!\\p{L}))|bliver\\s+(?:som\\s+(?:hidtil|nu|sidst|sidste\\s+år|foreslået)|uændret)(?!\\p{L})|(?:udkommer|ligger|lukker|åbner|mødes|holdes|udsendes)\\s+(?:fremover|fremadrettet)(?!\\p{L}))',
      'iu',
    ),
    needs: ['opens'],
    confidence: 0.5,
    examples: [
      { title: 'Medlemskab af Lokalrådet', says: 'Fortsætter.' },
      { title: 'Bladet', says: 'Udkommer fremover fire gange om året.' },
    ],
    counterExamples: [
      { title: 'Bladet', before: 'Ida er redaktør.', says: 'Fortsætter.' },
      { title: 'Bladet', says: 'Bliver flot.' },
      { title: 'Bladet', says: 'Udkommer i maj.' },
    ],
  },
  {
    id: 'titlens-ting-aabner',
    outcome: 'adopted',
    pattern: new Pattern(
      `^overgår\\s+(?:fra\\s+[^,;:.]{2,30}\\s)?til\\s+\\p{L}|^(?:åbner|lukker|starter|begynder)\\s+(?:igen\\s+|op\\s+igen\\s+)?(?:den\\s+|til\\s+)?${WHEN}(?!.*,\\s(?:skriver|oplyser|siger)\\s)`,
      'iu',
    ),
    confidence: 0.5,
    examples: ['Åbner igen 5. august.', 'Lukker den 1. maj.', 'Overgår fra girokort til betalingsservice ved nytår.'],
    counterExamples: [
      'Købmanden åbner igen 5. august.',
      'Åbner igen 5. august, skriver kommunen.',
      'Åbner døren.',
      'Kommunen overgår til digital post.',
      'Overgangen til nyt system gik godt.',
    ],
  },
  {
    id: 'titlens-ting-gaelder',
    outcome: 'adopted',
    pattern: new Pattern(
      '^(?:resten\\s+)?(?:gælder|træder\\s+i\\s+kraft|har\\s+virkning|sættes\\s+i\\s+værk)\\s+(?:fra|pr\\.|den|ved|til|straks|som|med\\s+det\\s+samme)(?=\\s\\S|\\.?$)',
      'iu',
    ),
    needs: ['decided'],
    confidence: 0.55,
    examples: [{ title: 'Husorden', before: 'Stien lukkes.', says: 'Gælder fra 1. maj.' }],
    counterExamples: [
      { title: 'Husorden', before: 'Der er kommet en lov.', says: 'Gælder fra 1. maj.' },
      { title: 'Husorden', before: 'Stien lukkes.', says: 'Gælder det alle?' },
    ],
  },
  {
    id: 'er-fremover',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?!der\\s|det\\s+er\\s)${SUBJECT}(?:er|ligger|har|mødes|spiser|lukker|åbner)\\s+(?:fremover|fremadrettet|for\\s+fremtiden|fra\\s+nu\\s+af)\\s+(?!(?:behov|risiko|mulighed|flere|færre|større|mindre|svært|lettere)(?!\\p{L}))`,
      'iu',
    ),
    confidence: 0.5,
    examples: ['Fristen er fremover den 1. september.', 'Møderne ligger fremover om onsdagen.'],
    counterExamples: ['Der er fremover behov for flere hænder.', 'Ida sagde, at fristen fremover er den 1. maj.'],
  },
  {
    id: 'ligger-nu-fast',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:ligger|er|står)\\s+(?:hermed|dermed|nu|herefter)\\s+(?:fast|lagt\\s+fast|fastlagt|besluttet|på\\s+plads)(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.6,
    examples: ['Afsnit 1-4 ligger nu fast.', 'Udbuddet er hermed lagt fast.', 'Programmet er dermed på plads.'],
    counterExamples: ['Båden ligger fast.', 'Ida fortalte, at programmet nu er på plads.'],
  },
  {
    id: 'bliver-staaende',
    outcome: 'adopted',
    pattern: new Pattern(
      `^(?!(?:mange|nogle|flere|folk|de\\s+fleste|vi)\\s)${SUBJECT}(?:(?:står|stod)\\s+(?:\\p{L}+\\s+)?ved\\s+magt|(?:bevares|bibeholdes|opretholdes)(?!\\p{L})|bliver(?:\\s+${ADVERBS}(?:stående|hængende|siddende|liggende)|,?\\s+(?:hvor|som)\\s+de[nt]?\\s+(?:er|står|ligger|plejer))|(?:står|bliver|forbliver)(?:,?\\s+som\\s+de[nt]?\\s+er|\\s+ved\\s+det\\s+gamle)|forbliver(?=\\s\\p{L})|blev\\s+stående|får\\s+${ADVERBS}lov\\s+(?:til\\s+)?at\\s+(?:blive|stå|fortsætte|køre|ligge|hænge))(?!\\p{L})`,
      'iu',
    ),
    confidence: 0.55,
    examples: [
      'Budgettet står, som det er.',
      'De 200 kr. står ved magt.',
      'Beslutningen fra maj står fortsat ved magt.',
      'Cykelskuret bliver stående.',
      'Det bliver, hvor det er.',
      'Klubben får lov at fortsætte året ud.',
    ],
    counterExamples: [
      'Huset står, hvor det er.',
      'Mange bliver siddende efter mødet.',
      'Skuret står ved muren.',
      'Ib håber, at skuret bliver stående.',
      'Bo sagde, at reglen står ved magt.',
      'Lampen bliver ved med at blinke.',
    ],
  },
  {
    id: 'koerer-videre',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:(?:kører|løber)\\s+${ADVERBS}(?:videre|uændret|som\\s+hidtil)|(?:er|bliver)\\s+${ADVERBS}(?:forlænget|fornyet|genindført)(?=[.,;]|$|\\s(?:til|med|for|året)\\s)|fortsætter(?:\\s+(?:uændret|som\\s+(?:nu|hidtil|i\\s+år|før)|${ADVERBS}(?:i|til|året|sæsonen|semesteret)\\s[^,;]{2,40}))?(?=[.,;]|$))(?=[.,;\\s]|$)`,
      'iu',
    ),
    needs: ['about'],
    confidence: 0.55,
    examples: [
      { title: 'Kirkebil', before: 'To har brugt ordningen.', says: 'Den kører videre.' },
      { title: 'Lektiecafé', says: 'Ordningen fortsætter som hidtil.' },
    ],
    counterExamples: [
      { title: 'Byggesag', says: 'Arbejdet fortsætter.' },
      { title: 'Kirkebil', says: 'Ib sagde, at bilen kører videre.' },
    ],
  },
  {
    id: 'ophoerer',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:(?:ophører|stopper|udgår|bortfalder|droppes|skrottes|afvikles)(?:\\s+(?:således|dermed|hermed))?(?=[.,;]|$|\\s(?:med|fra|pr\\.?|den|når|efter|ved|til|i)\\s)|(?:er\\s+${ADVERBS}(?:slut|forbi|droppet|skrottet|nedlagt|opsagt|sløjfet|skrinlagt|afblæst|sparet\\s+væk)|(?:falder|ryger|går|kommer|tages)\\s+${ADVERBS}(?:væk|bort|ud(?!\\s+(?:på|fra)(?!\\p{L}))|af))(?!\\p{L}))`,
      'iu',
    ),
    needs: ['about'],
    confidence: 0.55,
    examples: [
      { title: 'Fodpleje', says: 'Ordningen ophører pr. 31. december.' },
      { title: 'Revision', before: 'Ida læste tilbuddet op.', says: 'Det ophører med årets udgang.' },
      { title: 'Nyhedsbrev', says: 'Nyhedsbrevet stopper med julenummeret.' },
      { title: 'Goder: frugt og massage', says: 'Frugtordningen ophører pr. 30. juni.' },
    ],
    counterExamples: [
      { title: 'Bestyrelsen', says: 'Frederik stopper til maj.' },
      { title: 'Forslag om fremleje', says: 'Forslaget går ud på, at fremleje kan vare to år.' },
      { title: 'Klinisk farmaci', says: 'Forsøgsperioden stopper i december.' },
    ],
  },
  {
    id: 'bliver-en-del',
    outcome: 'adopted',
    pattern: new Pattern(
      `^${SUBJECT}(?:bliver\\s+${ADVERBS}(?:en\\s+(?:fast\\s+)?del\\s+af|til\\s+noget|obligatorisk|frivillig|gratis|betalt|skriftlig|mundtlig|uændret|som\\s+(?:nu|sidst|sidste\\s+år|hidtil))|kommer\\s+${ADVERBS}(?:på\\s+benene|til\\s+at\\s+(?:ligge|koste|hedde|stå)))(?!\\p{L})`,
      'iu',
    ),
    needs: ['about'],
    confidence: 0.55,
    examples: [
      { title: 'Samtykke til fotos', says: 'Samtykket bliver en del af indmeldelsen.' },
      { title: 'Kursus', before: 'Fire har meldt sig.', says: 'Det bliver til noget i uge 46.' },
    ],
    counterExamples: [
      { title: 'Samtykke til fotos', says: 'Bo håber, at samtykket bliver en del af aftalen.' },
      { title: 'Vejen', says: 'Vejen bliver 9 km lang.' },
    ],
  },
]
