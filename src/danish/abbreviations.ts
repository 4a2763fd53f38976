/** What a full stop after an abbreviation says about the end of a sentence. */
export type AbbreviationKind =
  /** Goes with what follows, capital or not: "jf. Budget 2024", "pkt. 5", "Chr. Hansen". */
  | 'leads'
  /** Ends the sentence when a capital follows ("15 mio. kr. Udvalget …"), not before a figure ("10. nov. 2016"). */
  | 'may-close'

const list = (...lines: readonly string[]): readonly string[] => lines.flatMap((line) => line.split(' '))

/** Danish abbreviations that are written with a full stop; lower case, last stop left out. */
export const ABBREVIATIONS: Readonly<Record<AbbreviationKind, readonly string[]>> = {
  leads: list(
    'ad adr afd ang att bek bl.a brdr bygn ca cand chr d dir dok dr ds ekskl excl f f.eks fx fhv fmd frk gdr gl',
    'gns hhv hr iflg ift i.h.t incl inkl ifm i.f.m j j.nr jnr jf jfr jvf jr johs kap kgl kl lb lbk lejl parc matr',
    'mht m.h.t mhp m.h.p ml ndr nr nuv omkr omr opg opr ordf pba p.b.a pbv p.g.a pga pkt pr prof ref resp s sct',
    'sagsnr sdr skt sml sr stud suppl tidl tlf udv v vedl vedr vha v.h.a vol økon',
  ),
  'may-close': list(
    'apr aug dec feb febr jan jul jun mar nov okt sep sept dd d.d d.m d.s d.å dvs d.v.s e.l el.lign etc',
    'evt f.m e.m fig godk kr kv kvt lign maks max mdr m.fl mfl mia mill min mio m.a.a m.m mm m.v mv o.a o.l',
    'o.lign osv o.s.v pct p.t sek st stk t th tv udg årg årl',
  ),
}

/** As alternatives of an expression, dots marked: `bl\.a|nr`; with small or capital first letter. */
export function abbreviationsFor(...kinds: readonly AbbreviationKind[]): string {
  const words = kinds.flatMap((kind) => ABBREVIATIONS[kind])
  return words
    .map((word) => `[${word.charAt(0)}${word.charAt(0).toUpperCase()}]${word.slice(1)}`.replaceAll('.', '\\.'))
    .join('|')
}

/** Letters of the longest. */
export const LONGEST_ABBREVIATION = Math.max(
  ...Object.values(ABBREVIATIONS)
    .flat()
    .map((word) => word.length),
)

const KINDS = new Map(
  (['leads', 'may-close'] as const).flatMap((kind) => ABBREVIATIONS[kind].map((word) => [word, kind] as const)),
)

/** `abbreviationKind('Pkt')` is `leads`, `abbreviationKind('mio')` is `may-close`, `abbreviationKind('hus')` is `null`. */
export function abbreviationKind(word: string): AbbreviationKind | null {
  return KINDS.get(word.toLowerCase()) ?? null
}
