import { defineTexts } from '@diskret/server/texts/define-texts'

export const companiesTexts = defineTexts({
  title: { da: 'Virksomheder', en: 'Companies' },
  create: { da: 'Ny virksomhed', en: 'New company' },
  search: { da: 'Søg efter navn eller nummer', en: 'Search by name or number' },
  name: { da: 'Navn', en: 'Name' },
  number: { da: 'CVR-nummer', en: 'Registration number' },
  city: { da: 'By', en: 'City' },
  industry: { da: 'Branche', en: 'Industry' },
  people: { da: 'Personer', en: 'People' },
  peopleCount: {
    da: { one: '{count} person', other: '{count} personer' },
    en: { one: '{count} person', other: '{count} people' },
  },
  owner: { da: 'Ansvarlig', en: 'Owner' },
  lastContact: { da: 'Sidst', en: 'Last contact' },
  website: { da: 'Hjemmeside', en: 'Website' },
  websiteHelp: { da: 'For eksempel https://nordlys.example', en: 'For example https://nordlys.example' },
  recorded: { da: 'Oprettet', en: 'Recorded' },
  never: { da: '–', en: '–' },
  empty: { da: 'Her er ingen virksomheder endnu', en: 'There are no companies here yet' },
  emptyWhy: {
    da: 'De kommer med, når I importerer en liste, eller når I opretter dem her.',
    en: 'They come along when you import a list, or when you make them here.',
  },
  save: { da: 'Opret virksomheden', en: 'Make the company' },
  created: { da: '{name} er oprettet.', en: '{name} is made.' },
})
