import { defineTexts } from '@diskret/server/texts/define-texts'

export const requestKinds = ['access', 'rectification', 'erasure', 'restriction', 'portability', 'objection'] as const
export type RequestKind = (typeof requestKinds)[number]

/** What somebody may ask for (articles 15 to 22), in a word. */
export const requestKindNames = defineTexts({
  access: { da: 'Indsigt', en: 'Access' },
  rectification: { da: 'Berigtigelse', en: 'Rectification' },
  erasure: { da: 'Sletning', en: 'Erasure' },
  restriction: { da: 'Begrænsning', en: 'Restriction' },
  portability: { da: 'Dataportabilitet', en: 'Portability' },
  objection: { da: 'Indsigelse', en: 'Objection' },
})

/** @returns whether it is the code of a kind of request */
export function isRequestKind(kind: string | undefined): kind is RequestKind {
  return requestKinds.some((one) => one === kind)
}
