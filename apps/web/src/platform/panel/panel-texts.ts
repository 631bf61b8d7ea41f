import { defineTexts } from '@diskret/server/texts/define-texts'

export const panelTexts = defineTexts({
  close: { da: 'Luk panelet', en: 'Close the panel' },
  open: { da: 'Åbn siden', en: 'Open the page' },
})
