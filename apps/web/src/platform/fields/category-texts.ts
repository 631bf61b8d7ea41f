import { defineTexts } from '@diskret/server/texts/define-texts'

/** The categories of personal data that the declarations name, in plain words (Data Privacy Vocabulary). */
export const categoryTexts = defineTexts({
  'pd:Name': { da: 'Navn', en: 'Name' },
  'pd:UID': { da: 'Nummer, der peger på personen', en: 'Number that points to the person' },
  'pd:PrivacyPreference': { da: 'Valg om egne oplysninger', en: 'Choice about own data' },
  'pd:EmailAddress': { da: 'E-mailadresse', en: 'E-mail address' },
  'pd:Communication': { da: 'Kontakt og samtaler', en: 'Contact and talks' },
  'pd:TelephoneNumber': { da: 'Telefonnummer', en: 'Telephone number' },
  'pd:Street': { da: 'Adresse', en: 'Address' },
  'pd:PostalCode': { da: 'Adresse', en: 'Address' },
  'pd:City': { da: 'Adresse', en: 'Address' },
  'pd:Region': { da: 'Adresse', en: 'Address' },
  'pd:PhysicalAddress': { da: 'Adresse', en: 'Address' },
  'pd:Country': { da: 'Land', en: 'Country' },
  'pd:Job': { da: 'Arbejde', en: 'Work' },
  'pd:Professional': { da: 'Arbejde', en: 'Work' },
  'pd:WorkHistory': { da: 'Arbejde før og nu', en: 'Work then and now' },
  'pd:CurrentEmployment': { da: 'Arbejde', en: 'Work' },
  'pd:AgeRange': { da: 'Alder', en: 'Age' },
  'pd:SocialMedia': { da: 'Side på nettet', en: 'Page on the web' },
  'pd:Language': { da: 'Sprog', en: 'Language' },
  'pd:Interest': { da: 'Interesse', en: 'Interest' },
  'pd:IndividualProfile': { da: 'Det, I selv har noteret', en: 'What you noted yourselves' },
  'pd:Contact': { da: 'Kontaktoplysning', en: 'Contact detail' },
  'dpv:IdentifyingPersonalData': { da: 'Oplysning, der peger på personen', en: 'Data that points to the person' },
  'dpv:SpecialCategoryPersonalData': { da: 'Følsom oplysning', en: 'Special category' },
  'dpv:UnverifiedData': { da: 'Oplysning, der ikke er bekræftet', en: 'Data not confirmed yet' },
  'pd:Family': { da: 'Familie', en: 'Family' },
})

/** @returns whether the category has words of its own */
export function hasCategoryText(category: string): category is keyof typeof categoryTexts.entries {
  return Object.hasOwn(categoryTexts.entries, category)
}
