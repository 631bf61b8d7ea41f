import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of the list of people. */
export const peopleTexts = defineTexts({
  heading: { da: 'Personer', en: 'People' },
  desks: { da: 'Arbejd som', en: 'Work as' },
  'desk-seller-desk': { da: 'Salg', en: 'Sales' },
  'desk-marketing': { da: 'Marketing', en: 'Marketing' },
  'desk-rights': { da: 'Databeskyttelse', en: 'Data protection' },
  search: {
    da: 'Søg på navn, firma, e-mail eller slutningen af et nummer',
    en: 'Search by name, company, e-mail or the end of a number',
  },
  searchButton: { da: 'Søg', en: 'Search' },
  clear: { da: 'Vis alle', en: 'Show all' },
  name: { da: 'Navn', en: 'Name' },
  company: { da: 'Virksomhed', en: 'Company' },
  mayBeUsedFor: { da: 'Må bruges til', en: 'May be used for' },
  contact: { da: 'E-mail og telefon', en: 'E-mail and telephone' },
  since: { da: 'Siden', en: 'Since' },
  nothing: { da: 'Må ikke bruges', en: 'Not permitted' },
  noHit: { da: 'Ingen passer til "{search}".', en: 'Nobody fits "{search}".' },
  noHitLead: {
    da: 'Søgningen ser kun dem, som dette arbejde har lov at se.',
    en: 'The search sees only those whom this work may see.',
  },
  empty: { da: 'Her er ingen personer endnu', en: 'There are no people here yet' },
  emptyLead: {
    da: 'Importér en liste. Alle på den får én besked om, at I har dem, og hvad de kan gøre ved det. Her ser du dem, når der er et grundlag for at bruge dem.',
    en: 'Import a list. Everybody on it gets one message that says you hold their data and what they can do about it. You see them here once there is a basis for using them.',
  },
  emptyOfficer: {
    da: 'De, der kun er inviteret, ses under Databeskyttelse.',
    en: 'Those who are only invited are seen under Data protection.',
  },
  importList: { da: 'Importér en liste', en: 'Import a list' },
})
