import type { FormDocument } from './form-document.ts'

const TOLD = [
  'Formanden bød velkommen, og kirkeværgen fortalte om vandskaden i våbenhuset, som nu er udbedret.',
  '',
  'Rådet gennemgik budgettet for 2023. Der var enighed om at søge provstiet om 120.000 kr. til lyd.',
]

/** Minutes told in prose are one item; what is no minutes has none. */
export const NARRATED_FORMS: readonly FormDocument[] = [
  {
    form: 'nothing but prose under the heading of a meeting',
    name: 'referat.txt',
    lines: ['Menighedsrådet', 'Referat fra møde onsdag den 9. februar 2022 kl. 18.30', '', ...TOLD],
    items: ['- | '],
  },
  {
    form: 'prose below long lines of a header',
    name: 'referat.txt',
    lines: [
      'Beslutningsprotokol fra møde i Stiftsrådet torsdag den 12. november 2015 kl. 16 i Bispegården, Domkirkestræde 1.',
      '',
      'Til stede var biskop Henning Stidsholt, domprovst Anne-Lise Thorsager og provst Kjeld Fjendsbjerg fra Mors.',
      '',
      ...TOLD,
    ],
    items: ['- | '],
  },
  {
    form: 'a page of a minute book',
    name: 'referat.txt',
    lines: [
      'År 2009, mandag den 27. april, kl. 19 afholdt Vindinge Vandværk ordinær generalforsamling i forsamlingshuset.',
      '',
      ...TOLD,
    ],
    items: ['- | '],
  },
  {
    form: 'news that somebody who was there tells',
    name: 'nyt.txt',
    lines: [
      'Nyt fra bestyrelsen',
      '',
      'Bestyrelsen holdt møde tirsdag, og det blev en lang aften, hvor vi fik set på det meste af huset.',
      '',
      'Broen har taget skade af isen. Vi besluttede at lægge nye brædder, og Palle spørger tømreren.',
    ],
    items: ['- | '],
  },
  {
    form: 'news that a paper tells',
    name: 'nyt.txt',
    lines: [
      'Byrådet siger ja til ny skole',
      '',
      'Byrådet i Nørreby besluttede på sit møde i aftes at bygge en ny skole på havnen til 300 elever.',
      '',
      'Oppositionen mente, at det var for dyrt, og foreslog at udsætte sagen til efter det næste valg.',
    ],
    items: [],
  },
  {
    form: 'the articles of an association',
    name: 'vedtaegter.txt',
    lines: [
      'Vedtægter for Vindinge Vandværk',
      'Vedtaget på generalforsamlingen den 27. april 2009',
      '',
      'Foreningens navn er Vindinge Vandværk. Den blev stiftet i 1931 og havde dengang 40 medlemmer i sognet.',
      '',
      'Generalforsamlingen holdes i april. Forslag, der var indsendt rettidigt, skal behandles på mødet.',
    ],
    items: [],
  },
  {
    form: 'an invitation that tells of last year',
    name: 'brev.txt',
    lines: [
      'Kære medlemmer',
      '',
      'Hermed inviteres I til møde i klubhuset lørdag den 3. maj 2022 kl. 14. Sidste år var det en god dag.',
      '',
      'Bestyrelsen besluttede i marts, at kontingentet stiger, og vi fik mange svar, som vi takker jer for.',
    ],
    items: [],
  },
  {
    form: 'two meetings told one below the other',
    name: 'referat.txt',
    lines: [
      'Referat af ordinær generalforsamling søndag den 27. marts 2011',
      '',
      'Formanden bød velkommen til de fremmødte. Bestyrelsen foreslog Bo Lund som dirigent, og han blev valgt.',
      '',
      'Kassereren gennemgik regnskabet, der viste et overskud på 22.418 kr. Regnskabet blev godkendt uden afstemning.',
      '',
      'Referat af ekstraordinær generalforsamling onsdag den 27. april 2011',
      '',
      'Der var 47 haver repræsenteret. Formanden havde meldt afbud, så kassereren bød velkommen til mødet i stedet.',
      '',
      'Kassereren fortalte om tilbuddet på vandledningen. Forslaget blev vedtaget med 35 stemmer mod 10.',
    ],
    items: ['- | ', '- | '],
  },
]
