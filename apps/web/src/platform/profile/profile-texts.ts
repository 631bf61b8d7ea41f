import { defineTexts } from '@diskret/server/texts/define-texts'

export const profileTexts = defineTexts({
  title: { da: 'Din profil', en: 'Your profile' },
  appearance: { da: 'Sprog og udseende', en: 'Language and appearance' },
  language: { da: 'Sprog', en: 'Language' },
  colorScheme: { da: 'Farver', en: 'Colors' },
  light: { da: 'Lyse', en: 'Light' },
  dark: { da: 'Mørke', en: 'Dark' },
  auto: { da: 'Som på enheden', en: 'As on the device' },
  density: { da: 'Rækker i lister', en: 'Rows in lists' },
  compact: { da: 'Tætte', en: 'Compact' },
  normal: { da: 'Almindelige', en: 'Normal' },
  roomy: { da: 'Luftige', en: 'Roomy' },
  keys: { da: 'Taster', en: 'Keys' },
})
