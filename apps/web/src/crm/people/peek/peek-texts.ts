import { defineTexts } from '@diskret/server/texts/define-texts'

/** A look at one person or company beside the list. */
export const peekTexts = defineTexts({
  latestNotes: { da: 'Seneste noter', en: 'Latest notes' },
  noNotes: { da: 'Ingen noter endnu.', en: 'No notes yet.' },
  allNotes: { da: 'Vis alle noter', en: 'Show all notes' },
})
