import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** What stands on every page of the registered person. */
export const frameTexts = defineTexts({
  skip: { da: 'Gå til indholdet', en: 'Go to the content' },
  languages: { da: 'Sprog', en: 'Language' },
  practice: {
    da: 'Øvelse: Denne side hører til et system til undervisning. Intet her gælder rigtige personer.',
    en: 'Practice: This page belongs to a system for training. Nothing here is about real people.',
  },
  help: { da: 'Hjælp', en: 'Help' },
  complaint: { da: 'Klage', en: 'Complaint' },
  privacy: { da: 'Sådan behandler vi dine personoplysninger', en: 'How we process your personal data' },
  titleWithFault: { da: 'Fejl: {title}', en: 'Error: {title}' },
  faults: { da: 'Noget skal rettes, før vi kan gå videre', en: 'Something has to be corrected before we can go on' },
  faultAtField: { da: 'Fejl:', en: 'Error:' },
  yes: { da: 'Ja', en: 'Yes' },
  no: { da: 'Nej', en: 'No' },
  optional: { da: '{label} (kan udelades)', en: '{label} (optional)' },
})
