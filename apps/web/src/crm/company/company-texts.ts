import { defineTexts } from '@diskret/server/texts/define-texts'

/** The page of one company. */
export const companyTexts = defineTexts({
  companies: { da: 'Virksomheder', en: 'Companies' },
  company: { da: 'Virksomhed', en: 'Company' },
  notFound: { da: 'Virksomheden findes ikke her', en: 'There is no such company here' },
  notFoundWhy: { da: 'Adressen passer ikke til nogen virksomhed.', en: 'The address fits no company.' },
  find: { da: 'Find en virksomhed', en: 'Find a company' },
  about: { da: 'Om virksomheden', en: 'About the company' },
  name: { da: 'Navn', en: 'Name' },
  cvr: { da: 'CVR-nummer', en: 'CVR number' },
  registrationNumber: { da: 'Registreringsnummer', en: 'Registration number' },
  industry: { da: 'Branche', en: 'Industry' },
  employees: { da: 'Ansatte', en: 'Employees' },
  website: { da: 'Hjemmeside', en: 'Website' },
  country: { da: 'Land', en: 'Country' },
  address: { da: 'Adresse', en: 'Address' },
  owner: { da: 'Ansvarlig', en: 'Owner' },
  noOwner: { da: 'Ingen', en: 'Nobody' },
  accountClosed: { da: 'En kollega, der er stoppet', en: 'A colleague who has left' },
  changed: { da: '{label} er gemt', en: '{label} is saved' },
  recorded: { da: 'Registreret {day}', en: 'Recorded {day}' },
  readOnly: {
    da: 'Du kan se oplysningerne, men ikke rette dem. Det kan salg og databeskyttelse.',
    en: 'You can see the data but not change it. Sales and data protection can.',
  },
  previous: { da: 'Forrige virksomhed i listen', en: 'Previous company of the list' },
  next: { da: 'Næste virksomhed i listen', en: 'Next company of the list' },
  place: { da: '{position} af {total}', en: '{position} of {total}' },

  people: { da: 'Personer', en: 'People' },
  allPeople: {
    da: { one: 'Vis {count} person', other: 'Vis alle {count} personer' },
    en: { one: 'Show {count} person', other: 'Show all {count} people' },
  },
  formerly: { da: 'Tidligere', en: 'Formerly' },
  addPerson: { da: 'Tilføj en person', en: 'Add a person' },
  nobody: { da: 'Her er ingen personer endnu', en: 'There are no people here yet' },
  nobodyWhy: {
    da: 'Tilføj en, der arbejder her, og skriv rolle og periode.',
    en: 'Add somebody who works here, with role and period.',
  },
  hidden: {
    da: { one: '{count} indslag vises ikke', other: '{count} indslag vises ikke' },
    en: { one: '{count} entry is not shown', other: '{count} entries are not shown' },
  },
  role: { da: 'Rolle', en: 'Role' },
  period: { da: 'Periode', en: 'Period' },

  tasks: { da: 'Opgaver', en: 'Tasks' },
  noTasks: {
    da: 'Ingen åbne opgaver. En opgave hører til en person.',
    en: 'No open tasks. A task belongs to a person.',
  },
  dueOn: { da: 'Frist {day}', en: 'Due {day}' },
  notes: { da: 'Noter', en: 'Notes' },
  noNotes: {
    da: 'Ingen noter. En note skrives på en persons side.',
    en: 'No notes. A note is written on a person’s page.',
  },
  noteBy: { da: '{who}, {when}', en: '{who}, {when}' },
  noteAbout: { da: 'Om {people}', en: 'About {people}' },
  allNotes: { da: 'Vis alle noter', en: 'Show all notes' },
  older: { da: 'Vis ældre', en: 'Show older' },
})
