import type { Label } from '../../purposes/purposes.ts'

/** The kinds of requests in the words of the law. */
export const requestLabels = {
  access: { da: 'Indsigt', en: 'Access' },
  rectification: { da: 'Berigtigelse', en: 'Rectification' },
  erasure: { da: 'Sletning', en: 'Erasure' },
  restriction: { da: 'Begrænsning', en: 'Restriction' },
  portability: { da: 'Dataportabilitet', en: 'Portability' },
  objection: { da: 'Indsigelse', en: 'Objection' },
} as const satisfies Record<string, Label>
