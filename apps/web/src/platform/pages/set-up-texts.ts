import { defineTexts } from '@diskret/server/texts/define-texts'

export const setUpTexts = defineTexts({
  title: { da: 'Sæt Diskret op', en: 'Set Diskret up' },
})
