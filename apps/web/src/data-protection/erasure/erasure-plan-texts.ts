import { defineTexts } from '@diskret/server/texts/define-texts'

/** What an erasure will do, table by table. */
export const erasurePlanTexts = defineTexts({
  plan: { da: 'Planen for sletningen', en: 'The plan of the erasure' },
  system: { da: 'System', en: 'System' },
  diskret: { da: 'Diskret', en: 'Diskret' },
  accountability: { da: 'GDPR artikel 5, stk. 2', en: 'GDPR article 5(2)' },
  table: { da: 'Hvor', en: 'Where' },
  rows: { da: 'Rækker', en: 'Rows' },
  action: { da: 'Handling', en: 'Action' },
  'action-delete': { da: 'Slettes', en: 'Deleted' },
  'action-clear': { da: 'Tømmes', en: 'Cleared' },
  'action-anonymise': { da: 'Gøres anonymt', en: 'Made anonymous' },
  'action-keep': { da: 'Bliver', en: 'Stays' },
  holdUntil: { da: '{law}, til {day}', en: '{law}, until {day}' },
  othersToo: { da: 'handler også om andre', en: 'concerns others too' },
  duplicates: {
    da: {
      one: '{count} dublet af samme menneske slettes også.',
      other: '{count} dubletter af samme menneske slettes også.',
    },
    en: { one: '{count} duplicate of the same human goes too.', other: '{count} duplicates of the same human go too.' },
  },
  possibleDuplicates: {
    da: { one: '{count} person ligner og slettes ikke.', other: '{count} personer ligner og slettes ikke.' },
    en: {
      one: '{count} person looks alike and is not erased.',
      other: '{count} people look alike and are not erased.',
    },
  },
  ground: { da: 'Grund', en: 'Ground' },
  A17NonNecessity: {
    da: 'Ikke længere nødvendigt (artikel 17, stk. 1, a)',
    en: 'No longer necessary (article 17(1)(a))',
  },
  A17NoLegalBasis: { da: 'Samtykket er trukket tilbage (b)', en: 'Consent withdrawn, no other basis (b)' },
  A17ObjectA21: { da: 'Indsigelse (c)', en: 'Objection (c)' },
  A17UnlawfulProcessing: { da: 'Ulovlig behandling (d)', en: 'Unlawful processing (d)' },
  A17LegalErasure: { da: 'Loven kræver sletning (e)', en: 'A law demands it (e)' },
  A17ChildData: { da: 'Indsamlet fra et barn (f)', en: 'Collected from a child (f)' },
  what: {
    da: 'Det kan ikke fortrydes. Adresser og numre huskes i en kode, som ikke kan læses, så ingen liste bringer personen tilbage.',
    en: 'It cannot be undone. Addresses and numbers are remembered in a code that cannot be read, so that no list brings the person back.',
  },
  erased: {
    da: 'Personen er slettet. {columns} tekstkolonner er gennemsøgt.',
    en: 'The person is erased. {columns} text columns were searched.',
  },
  erasedOpen: {
    da: {
      one: 'Personens egne oplysninger er slettet. {count} tekst om andre venter på afgørelse.',
      other: 'Personens egne oplysninger er slettet. {count} tekster om andre venter på afgørelse.',
    },
    en: {
      one: 'The person’s own data is erased. {count} text about others waits for a decision.',
      other: 'The person’s own data is erased. {count} texts about others wait for a decision.',
    },
  },
})

export const erasureGrounds = [
  'A17NonNecessity',
  'A17NoLegalBasis',
  'A17ObjectA21',
  'A17UnlawfulProcessing',
  'A17LegalErasure',
  'A17ChildData',
] as const
export type ErasureGround = (typeof erasureGrounds)[number]

/** @returns whether a ground is one that the texts name */
export const isErasureGround = (ground: string): ground is ErasureGround => erasureGrounds.some((one) => one === ground)
