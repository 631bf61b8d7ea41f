import { defineTexts } from '@diskret/server/texts/define-texts'

export const tableTexts = defineTexts({
  range: { da: 'Viser {from}–{to} af {total}', en: 'Showing {from}–{to} of {total}' },
  over: { da: 'over {total}', en: 'over {total}' },
  columns: { da: 'Kolonner', en: 'Columns' },
  show: { da: 'Vis {column}', en: 'Show {column}' },
  earlier: { da: 'Flyt {column} mod venstre', en: 'Move {column} left' },
  later: { da: 'Flyt {column} mod højre', en: 'Move {column} right' },
  wider: { da: 'Gør {column} bredere', en: 'Widen {column}' },
  narrower: { da: 'Gør {column} smallere', en: 'Narrow {column}' },
  asBefore: { da: 'Som fra begyndelsen', en: 'As at first' },
  select: { da: 'Vælg rækken', en: 'Select the row' },
  selectAll: { da: 'Vælg alle viste', en: 'Select all shown' },
  rowMenu: { da: 'Handlinger for rækken', en: 'Actions of the row' },
  change: { da: 'Ret i rækken', en: 'Change in the row' },
  changed: { da: '{label} er gemt', en: '{label} is saved' },
  clashed: {
    da: '{label} blev ændret af en anden imens. Der står nu: {now}. Ret igen, hvis dit skal gælde.',
    en: '{label} was changed by somebody else meanwhile. It now says: {now}. Change it again if yours should hold.',
  },
  waits: { da: 'Sendes, når du er online', en: 'Sent when you are online' },
  loadingMore: { da: 'Henter flere', en: 'Loading more' },
  more: { da: 'Flere rækker kunne ikke hentes.', en: 'More rows could not be loaded.' },
  retry: { da: 'Prøv igen', en: 'Try again' },
  stale: {
    da: 'Listen kunne ikke hentes igen. Her er den, som den var.',
    en: 'The list could not be loaded again. This is how it was.',
  },
})
