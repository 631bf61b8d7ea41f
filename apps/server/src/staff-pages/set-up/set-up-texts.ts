import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of the set-up. */
export const setUpTexts = defineTexts({
  heading: { da: 'Sæt Diskret op', en: 'Set Diskret up' },
  lead: {
    da: 'Virksomheden bliver dataansvarlig. Alle formål er lukkede, til du selv åbner dem med et grundlag.',
    en: 'The company becomes the controller. All purposes are closed until you open them with a basis.',
  },
  companyGroup: { da: 'Virksomheden', en: 'The company' },
  company: { da: 'Navn', en: 'Name' },
  country: { da: 'Land', en: 'Country' },
  registrationNumber: { da: 'CVR-nummer', en: 'Registration number' },
  timeZone: { da: 'Tidszone', en: 'Time zone' },
  timeZoneNote: {
    da: 'Landet har flere. Frister regnes i den, du vælger.',
    en: 'The country has several. Deadlines are counted in the one you choose.',
  },
  contactGroup: { da: 'Sådan nås virksomheden', en: 'How the company is reached' },
  contactLead: {
    da: 'Står i beskederne til de registrerede. Kan ændres senere.',
    en: 'Stands in the notices to registered people. Can be changed later.',
  },
  address: { da: 'Adresse', en: 'Address' },
  phone: { da: 'Telefon', en: 'Telephone' },
  contactEmail: { da: 'E-mail til spørgsmål', en: 'E-mail address for questions' },
  contactEmailNote: { da: 'Ellers bruges din egen.', en: 'Yours is used otherwise.' },
  accountGroup: { da: 'Din konto', en: 'Your account' },
  accountLead: { da: 'Den får alle roller.', en: 'It gets all roles.' },
  name: { da: 'Dit navn', en: 'Your name' },
  email: { da: 'E-mail, du logger ind med', en: 'E-mail address to sign in with' },
  password: { da: 'Adgangskode', en: 'Password' },
  passwordNote: {
    da: 'Mindst 12 tegn. En lang sætning er bedst.',
    en: 'At least 12 characters. A long sentence is best.',
  },
  practiceGroup: { da: 'Øvelse', en: 'Practice' },
  practice: { da: 'Dette er en øvelse', en: 'This is practice' },
  practiceNote: {
    da: 'Opdigtede personer, uret kan flyttes, og mail forlader ikke maskinen. Kan ikke ændres senere.',
    en: 'Invented people, the clock can be moved, and mail does not leave the machine. Cannot be changed later.',
  },
  submit: { da: 'Sæt op', en: 'Set up' },
})
