import { defineTexts } from '@diskret/server/texts/define-texts'

export const fieldTexts = defineTexts({
  edit: { da: 'Ret {label}', en: 'Edit {label}' },
  empty: { da: 'Tilføj {label}', en: 'Add {label}' },
  save: { da: 'Gem', en: 'Save' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  about: { da: 'Om {label}', en: 'About {label}' },
  clash: {
    da: 'Feltet blev ændret imens. Her står nu: {now}. Gem igen for at skrive det over.',
    en: 'The field was changed meanwhile. It now says: {now}. Save again to write over it.',
  },
})
