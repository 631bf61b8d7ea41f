import { defineTexts } from '@diskret/server/texts/define-texts'

export const setUpTexts = defineTexts({
  step: { da: 'Trin {step} af {steps}', en: 'Step {step} of {steps}' },
  back: { da: 'Tilbage', en: 'Back' },
  next: { da: 'Videre', en: 'Continue' },

  language: { da: 'Velkommen til Diskret', en: 'Welcome to Diskret' },
  languageLead: {
    da: 'Det tager fem minutter. Du kan stoppe undervejs og fortsætte samme sted.',
    en: 'It takes five minutes. You can stop on the way and go on where you left.',
  },
  chooseLanguage: { da: 'Sprog', en: 'Language' },

  company: { da: 'Hvilken virksomhed er det?', en: 'Which company is it?' },
  companyLead: {
    da: 'Virksomheden er dataansvarlig: Den bestemmer, hvad personoplysningerne bruges til, og står i alle meddelelser.',
    en: 'The company is the controller: it decides what personal data is used for, and it stands in every notice.',
  },
  companyName: { da: 'Virksomhedens navn', en: 'Name of the company' },
  country: { da: 'Land', en: 'Country' },
  cvr: { da: 'CVR-nummer', en: 'Registration number (CVR)' },
  registrationNumber: { da: 'Registreringsnummer', en: 'Registration number' },
  optional: { da: 'Kan udelades.', en: 'May be left out.' },
  cvrWrong: {
    da: 'Det er ikke et CVR-nummer: De otte cifre passer ikke sammen. Se efter på virk.dk.',
    en: 'This is no CVR number: its eight digits do not fit together. Check it on virk.dk.',
  },
  numberWrong: {
    da: 'Nummeret har tegn, som ikke kan bruges. Skriv bogstaver og cifre.',
    en: 'The number has signs that cannot be used. Write letters and digits.',
  },
  timeZone: { da: 'Tidszone', en: 'Time zone' },
  companyMissing: { da: 'Skriv virksomhedens navn.', en: 'Write the name of the company.' },

  administrator: { da: 'Hvem er administrator?', en: 'Who is the administrator?' },
  administratorLead: {
    da: 'Den første konto har alle roller. Kolleger kommer til bagefter og får kun de roller, de skal bruge.',
    en: 'The first account holds all roles. Colleagues come later and get only the roles that they need.',
  },
  name: { da: 'Dit navn', en: 'Your name' },
  email: { da: 'Din e-mail', en: 'Your e-mail address' },
  password: { da: 'Adgangskode', en: 'Password' },
  passwordHelp: {
    da: 'Mindst 12 tegn. En sætning er let at huske og svær at gætte. Du kan indsætte fra en adgangskodehusker.',
    en: 'At least 12 characters. A sentence is easy to remember and hard to guess. You can paste from a password manager.',
  },
  show: { da: 'Vis adgangskoden', en: 'Show the password' },
  nameMissing: { da: 'Skriv dit navn.', en: 'Write your name.' },
  emailMissing: {
    da: 'Skriv en e-mailadresse, for eksempel mette@firma.dk.',
    en: 'Write an e-mail address, for example mette@company.com.',
  },
  passwordShort: {
    da: 'Adgangskoden har {count} tegn og skal have mindst 12.',
    en: 'The password has {count} characters and needs at least 12.',
  },
  create: { da: 'Opret kontoen', en: 'Create the account' },

  protection: { da: 'Beskyt din konto', en: 'Protect your account' },
  protectionLead: {
    da: 'Kontoen kan alt. Med det ene eller det andet her er den sikker, også hvis adgangskoden bliver kendt. Det kan vente: Det står i profilen.',
    en: 'The account can do everything. With either of these it is safe even if the password becomes known. It can wait: it is in your profile.',
  },
  factorHelp: {
    da: 'Koder fra en app på telefonen, som skrives efter adgangskoden.',
    en: 'Codes from an app on your phone, written after the password.',
  },

  purposes: { da: 'Hvad bruger I oplysninger til?', en: 'What do you use data for?' },
  purposesLead: {
    da: 'Vælg de formål, I har. Ingen af dem er åbne for nogen endnu: En person åbnes først, når der er et retsgrundlag.',
    en: 'Choose the purposes that you have. None is open for anybody yet: a person opens once there is a legal basis.',
  },
  customer: { da: 'Kundeforhold', en: 'Customer relations' },
  customerHelp: {
    da: 'Holde kontakt med kunder om det, I har aftalt. En aftale åbner det.',
    en: 'Keep in touch with customers about what you have agreed. A contract opens it.',
  },
  prospecting: { da: 'Kontakt til kundeemner', en: 'Prospecting' },
  prospectingHelp: {
    da: 'Kontakte nye om et muligt samarbejde. Et ja eller en interesseafvejning åbner det.',
    en: 'Contact new people about possible business. A yes or an assessment opens it.',
  },
  marketing: { da: 'Nyheder og tilbud', en: 'News and offers' },
  marketingHelp: {
    da: 'Skrive eller ringe om jeres varer og ydelser. Kun et ja fra personen selv åbner det.',
    en: 'Write or call about what you sell. Only a yes from the person opens it.',
  },
  profiling: { da: 'Profilering', en: 'Profiling' },
  profilingHelp: {
    da: 'Vurdere automatisk, hvad nogen kan være interesseret i.',
    en: 'Assess automatically what somebody may be interested in.',
  },
  onePurpose: { da: 'Vælg mindst ét formål.', en: 'Choose at least one purpose.' },

  retention: { da: 'Hvor længe gemmer I dem?', en: 'How long do you keep them?' },
  retentionLead: {
    da: 'Her står det korteste, loven lader jer vælge. Længere frister kræver en databeskyttelsesansvarlig og en begrundelse.',
    en: 'These are the shortest periods that the law leaves you. Longer ones need a data protection officer and a reason.',
  },
  invitationDays: { da: 'Dage uden svar på den første besked', en: 'Days without an answer to the first message' },
  invitationDaysHelp: {
    da: 'Derefter slettes personen. Højst 14.',
    en: 'Then the person is erased. 14 at most.',
  },
  invitationDaysUnsent: { da: 'Dage, når beskeden aldrig blev sendt', en: 'Days when the message never went' },
  invitationDaysUnsentHelp: { da: 'Fra importen. Højst 30.', en: 'From the import. 30 at most.' },
  daysWrong: { da: 'Skriv et helt tal fra 1 til {most}.', en: 'Write a whole number from 1 to {most}.' },
  fixed: { da: 'Det bestemmer loven', en: 'What the law decides' },
  fixedCustomer: {
    da: 'Kunder: 12 måneder efter den sidste forpligtelse.',
    en: 'Customers: 12 months after the last obligation.',
  },
  fixedBooks: {
    da: 'Bogføring: 5 år, fordi bogføringsloven § 12 kræver det.',
    en: 'Bookkeeping: 5 years, as section 12 of the Danish Bookkeeping Act requires.',
  },
  fixedConsent: {
    da: 'Et ja bortfalder, når det ikke er brugt i 12 måneder.',
    en: 'A yes lapses when it has not been used for 12 months.',
  },

  notice: { da: 'Hvordan kan man nå jer?', en: 'How can you be reached?' },
  noticeLead: {
    da: 'Det står i hver meddelelse. Enhver, I har oplysninger om, skal kunne spørge og sige nej.',
    en: 'It stands in every notice. Everybody whom you hold data about must be able to ask and say no.',
  },
  address: { da: 'Postadresse', en: 'Postal address' },
  phone: { da: 'Telefon', en: 'Telephone' },
  contactEmail: { da: 'E-mail til spørgsmål', en: 'E-mail address for questions' },
  website: { da: 'Hjemmeside', en: 'Website' },
  officer: { da: 'Databeskyttelsesrådgiver', en: 'Data protection officer' },
  officerHelp: {
    da: 'Kun hvis I har en. De fleste virksomheder skal ikke.',
    en: 'Only if you have one. Most companies need none.',
  },
  officerName: { da: 'Rådgiverens navn', en: "Officer's name" },
  officerEmail: { da: 'Rådgiverens e-mail', en: "Officer's e-mail address" },

  start: { da: 'Diskret er klar', en: 'Diskret is ready' },
  startLead: { da: 'Hvordan vil du begynde?', en: 'How do you want to begin?' },
  sample: { da: 'Se dig om i en opdigtet virksomhed', en: 'Look around in an invented company' },
  sampleHelp: {
    da: '120 opdigtede personer med aftaler, samtykker og noter. Til at lære på, ikke til rigtigt arbejde.',
    en: '120 invented people with contracts, consents and notes. To learn on, not for real work.',
  },
  sampling: { da: 'Opdigter personer. Det tager et halvt minut.', en: 'Inventing people. It takes half a minute.' },
  importList: { da: 'Importér en liste', en: 'Import a list' },
  importHelp: {
    da: 'CSV, Excel eller visitkort. Du ser, hvad der sker, før noget gemmes.',
    en: 'CSV, Excel or cards. You see what will happen before anything is stored.',
  },
  empty: { da: 'Begynd tomt', en: 'Begin empty' },
  emptyHelp: { da: 'Tilføj personer en ad gangen.', en: 'Add people one at a time.' },
})
