import { defineTexts } from '@diskret/server/texts/define-texts'

export const createPersonTexts = defineTexts({
  title: { da: 'Ny person', en: 'New person' },
  name: { da: 'Navn', en: 'Name' },
  email: { da: 'E-mail', en: 'E-mail' },
  phone: { da: 'Telefon', en: 'Telephone' },
  company: { da: 'Virksomhed', en: 'Company' },
  jobTitle: { da: 'Titel', en: 'Job title' },
  from: { da: 'Hvem har givet oplysningerne?', en: 'Who has given the data?' },
  person: { da: 'Personen selv', en: 'The person' },
  elsewhere: { da: 'En anden', en: 'Somebody else' },
  source: { da: 'Hvor har I dem fra?', en: 'Where do you have it from?' },
  sourceHelp: {
    da: 'Står i meddelelsen. For eksempel: Vinmessen i Aarhus',
    en: 'Stands in the notice. For example: the wine fair in Aarhus',
  },
  basis: { da: 'Hvorfor må I have dem?', en: 'Why may you have it?' },
  invitation: { da: 'Vi spørger først', en: 'We ask first' },
  contract: { da: 'Kunde', en: 'Customer' },
  contact: { da: 'Kontakt hos en kunde', en: 'Contact at a customer' },
  evidence: { da: 'Aftalen', en: 'The contract' },
  evidenceHelp: { da: 'For eksempel: ordre 1042 af 3. marts', en: 'For example: order 1042 of 3 March' },
  invitationWhy: {
    da: 'Personen får én besked. Uden svar slettes oplysningerne efter 14 dage.',
    en: 'The person gets one message. Without an answer the data is erased after 14 days.',
  },
  contractWhy: {
    da: 'Oplysningerne må bruges til aftalen, ikke til nyheder. Personen får besked.',
    en: 'The data may be used for the contract, not for news. The person is told.',
  },
  contactWhy: {
    da: 'Bygger på interesseafvejningen for kunders kontaktpersoner. Personen får besked.',
    en: "Rests on the assessment for customers' contacts. The person is told.",
  },
  create: { da: 'Opret person', en: 'Add person' },
  created: { da: '{name} er oprettet.', en: '{name} is added.' },
})
