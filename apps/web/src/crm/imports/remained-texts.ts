import { defineTexts } from '@diskret/server/texts/define-texts'

/** Why somebody stayed when a list was taken back, by the codes of the API. */
export const remainedTexts = defineTexts({
  answered: { da: 'har svaret', en: 'has answered' },
  edited: { da: 'er rettet', en: 'was edited' },
  noted: { da: 'har en note', en: 'has a note' },
  'second-source': { da: 'kom også et andet sted fra', en: 'came from elsewhere as well' },
  consent: { da: 'har et samtykke', en: 'has a consent' },
  basis: { da: 'har et andet grundlag', en: 'has another basis' },
  tasks: { da: 'har en opgave', en: 'has a task' },
  objections: { da: 'har gjort indsigelse', en: 'has objected' },
  restrictions: { da: 'er begrænset', en: 'is restricted' },
  requests: { da: 'har en anmodning', en: 'has a request' },
  disclosures: { da: 'er udleveret til nogen', en: 'was disclosed to somebody' },
})
