import { defineTexts } from '../../platform/texts/define-texts.ts'

/** The words of a colleague's own access report. */
export const accountReportTexts = defineTexts({
  title: { da: 'Indsigt i oplysningerne om din konto', en: 'Access to the data of your account' },
  introduction: {
    da: 'Her står, hvad {company} har registreret om dig som medarbejder i Diskret den {day}, efter databeskyttelsesforordningens artikel 15.',
    en: 'This is what {company} holds in Diskret about you as a colleague on {day}, under article 15 of the General Data Protection Regulation.',
  },
  data: { da: 'Oplysningerne', en: 'The data' },
  field: { da: 'Oplysning', en: 'Data' },
  value: { da: 'Værdi', en: 'Value' },
  usedFor: { da: 'Bruges til', en: 'Used for' },
  activity: { da: 'Hvor dit konto-id står', en: 'Where the id of your account stands' },
  activityLead: {
    da: 'Rækkerne handler om andre end dig. Derfor står her kun, hvor mange de er, og hvornår de er fra.',
    en: 'These rows are about others than you. So only their number and dates are told here.',
  },
  as: { da: 'Som', en: 'As' },
  rows: { da: 'Antal', en: 'Number' },
  first: { da: 'Første', en: 'First' },
  last: { da: 'Sidste', en: 'Last' },
  kept: { da: 'Slettes', en: 'Erased' },
  none: { da: 'Ingen steder.', en: 'Nowhere.' },
  withheld: { da: 'Hvad der er udeladt, og hvorfor', en: 'What is left out, and why' },
  secret: {
    da: 'Den, der læser den, kunne logge ind som dig. Kun et fingeraftryk er gemt.',
    en: 'Whoever reads it could sign in as you. Only a digest of it is stored.',
  },
  rights: { da: 'Dine rettigheder', en: 'Your rights' },
  complaint: { da: 'Du kan klage til {authority}.', en: 'You can complain to {authority}.' },
})
