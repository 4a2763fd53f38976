import type { SectionRole } from '../model/tree.ts'

/** Printed section labels with their role. Whole labels only: "Beslutningstema" is not "Beslutning". */
export const SECTION_LABELS: readonly { readonly role: SectionRole; readonly labels: readonly string[] }[] = [
  { role: 'recommendation', labels: ['Indstilling', 'Indstillinger', 'Anbefaling'] },
  { role: 'decision', labels: ['Beslutning', 'Beslutninger', 'Referat'] },
  { role: 'background', labels: ['Sagsfremstilling', 'Baggrund', 'Sagsbeskrivelse'] },
  { role: 'summary', labels: ['Resumé', 'Resume', 'Beslutningstema', 'Sagens kerne'] },
  { role: 'attachments', labels: ['Bilag', 'Bilagsliste'] },
  { role: 'finances', labels: ['Økonomi', 'Økonomiske konsekvenser'] },
  { role: 'absence', labels: ['Fraværende', 'Afbud'] },
]
