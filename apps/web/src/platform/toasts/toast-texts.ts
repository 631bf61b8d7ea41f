import { defineTexts } from '@diskret/server/texts/define-texts'

export const toastTexts = defineTexts({
  undo: { da: 'Fortryd', en: 'Undo' },
  undone: { da: 'Fortrudt.', en: 'Undone.' },
  close: { da: 'Luk beskeden', en: 'Close the message' },
})
