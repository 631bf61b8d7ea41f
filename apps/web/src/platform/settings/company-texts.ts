import { defineTexts } from '@diskret/server/texts/define-texts'

export const companyTexts = defineTexts({
  who: { da: 'Virksomheden', en: 'The company' },
  whoLead: {
    da: 'Navn, land og nummer står i hver meddelelse og hvert bevis. De ændres af den, der driver installationen.',
    en: 'Name, country and number stand in every notice and every proof. Whoever runs the installation changes them.',
  },
  name: { da: 'Navn', en: 'Name' },
  country: { da: 'Land', en: 'Country' },
  number: { da: 'CVR-nummer', en: 'Registration number' },
  timeZone: { da: 'Tidszone', en: 'Time zone' },
  contact: { da: 'Det står i meddelelser', en: 'What stands in notices' },
  contactLead: {
    da: 'Her kan personer, I har oplysninger om, få fat i jer. En ændring gælder fra den næste meddelelse.',
    en: 'This is how people whom you hold data about reach you. A change holds from the next notice on.',
  },
  email: { da: 'E-mail til spørgsmål', en: 'E-mail address for questions' },
  address: { da: 'Postadresse', en: 'Postal address' },
  phone: { da: 'Telefon', en: 'Telephone' },
  website: { da: 'Hjemmeside', en: 'Website' },
  officer: { da: 'Databeskyttelsesrådgiver', en: 'Data protection officer' },
  officerName: { da: 'Navn', en: 'Name' },
  officerEmail: { da: 'E-mail', en: 'E-mail address' },
  officerPhone: { da: 'Telefon', en: 'Telephone' },
  retention: { da: 'Frister', en: 'Periods' },
  retentionLead: {
    da: 'Så længe venter en person uden svar, før den slettes. Længere end 14 og 30 dage kræver en begrundelse.',
    en: 'This long a person waits without an answer before being erased. More than 14 and 30 days need a reason.',
  },
  invitationDays: { da: 'Dage uden svar', en: 'Days without answer' },
  invitationDaysUnsent: { da: 'Dage uden besked', en: 'Days without message' },
  notNumber: { da: 'Skriv et helt tal.', en: 'Write a whole number.' },
})
