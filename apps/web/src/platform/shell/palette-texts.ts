import { defineTexts } from '@diskret/server/texts/define-texts'

export const paletteTexts = defineTexts({
  results: { da: 'Fundet', en: 'Found' },
  here: { da: 'På denne side', en: 'On this page' },
  go: { da: 'Gå til', en: 'Go to' },
  views: { da: 'Visninger', en: 'Views' },
  create: { da: 'Opret', en: 'Create' },
  help: { da: 'Hjælp', en: 'Help' },
  keys: { da: 'Vis alle taster', en: 'Show all keys' },
  nothing: { da: 'Intet passer på »{query}«.', en: 'Nothing fits “{query}”.' },
})
