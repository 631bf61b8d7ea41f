import { defineTexts } from '@diskret/server/texts/define-texts'

/** What can be done with one company of the list. */
export const companyRowTexts = defineTexts({
  open: { da: 'Åbn siden', en: 'Open the page' },
  peek: { da: 'Kig ind', en: 'Peek' },
  showPeople: { da: 'Vis personerne', en: 'Show the people' },
  website: { da: 'Åbn hjemmesiden', en: 'Open the website' },
  addPerson: { da: 'Tilføj en person', en: 'Add a person' },
})
