import { defineTexts } from '@diskret/server/texts/define-texts'

export const keyTexts = defineTexts({
  sheet: { da: 'Taster', en: 'Keys' },
  andThen: { da: 'så', en: 'then' },
  targets: { da: 'Næste tast', en: 'Next key' },
  singleKeys: { da: 'Enkelttastgenveje', en: 'Single-key shortcuts' },
  singleKeysHelp: {
    da: 'Slå dem fra, hvis du dikterer eller bruger en skærmlæser. Taster med Ctrl virker altid.',
    en: 'Turn them off if you dictate or use a screen reader. Keys with Ctrl always work.',
  },
  everywhere: { da: 'Overalt', en: 'Everywhere' },
  lists: { da: 'Lister', en: 'Lists' },
  person: { da: 'Person og virksomhed', en: 'Person and company' },
  today: { da: 'I dag og opgaver', en: 'Today and tasks' },
  queues: { da: 'Køer', en: 'Queues' },
  go: { da: 'Gå til', en: 'Go to' },
  create: { da: 'Opret', en: 'Create' },
})
