import { defineTexts } from '@diskret/server/texts/define-texts'

/** Keeping something sensitive on the person's explicit consent, and looking at it. */
export const vaultTexts = defineTexts({
  choose: { da: 'Udtrykkeligt samtykke', en: 'Explicit consent' },
  agreed: {
    da: '{name} sagde udtrykkeligt ja {day}. Sætningen kan ligge i boksen til {until}.',
    en: '{name} expressly agreed on {day}. The sentence can stay in the vault until {until}.',
  },
  notAgreed: {
    da: '{name} har ikke sagt udtrykkeligt ja til, at I gemmer det.',
    en: '{name} has not expressly agreed that you keep it.',
  },
  keep: { da: 'Læg i boksen', en: 'Put into the vault' },
  record: { da: 'Registrér samtykke', en: 'Record consent' },
  kept: { da: 'Sætningen ligger i boksen.', en: 'The sentence is in the vault.' },
  onlyInVault: { da: 'Se boksen.', en: 'See the vault.' },
  mendOthers: {
    da: 'Noten blev ikke gemt. Ret de andre sætninger først.',
    en: 'The note was not saved. Mend the other sentences first.',
  },
  heading: { da: '{name} siger udtrykkeligt ja', en: '{name} expressly agrees' },
  lead: {
    da: 'Det skal stå med disse ord, underskrevet. Et kryds eller jeres egen note er ikke nok.',
    en: 'It has to be in these words, signed. A tick or a note of yours is not enough.',
  },
  words: { da: 'Ordene', en: 'The words' },
  language: { da: 'Sprog', en: 'Language' },
  da: { da: 'Dansk', en: 'Danish' },
  en: { da: 'Engelsk', en: 'English' },
  copy: { da: 'Kopiér ordene', en: 'Copy the words' },
  copied: { da: 'Ordene er kopieret.', en: 'The words are copied.' },
  proofNeeded: { da: 'Vælg en fil med det underskrevne.', en: 'Choose a file with what was signed.' },
  save: { da: 'Gem samtykket', en: 'Save the consent' },
  saved: { da: 'Samtykket er gemt.', en: 'The consent is saved.' },
  unproved: {
    da: 'Samtykket er noteret, men beviser ikke nok. Det åbner ikke boksen.',
    en: 'The consent is noted but does not prove enough. It does not open the vault.',
  },
  inVault: { da: 'Én sætning står i boksen til {until}.', en: 'One sentence is in the vault until {until}.' },
  show: { da: 'Vis sætningen', en: 'Show the sentence' },
  noted: { da: 'Det er skrevet ned, at du så den.', en: 'It is written down that you saw it.' },
  remove: { da: 'Slet fra boksen', en: 'Erase from the vault' },
  removeFor: { da: 'Slet den for altid', en: 'Erase it for good' },
  stay: { da: 'Behold den', en: 'Keep it' },
  removed: { da: 'Sætningen er slettet.', en: 'The sentence is erased.' },
  notOpen: {
    da: 'Kun den, der lagde den der, og databeskyttelse kan se den.',
    en: 'Only whoever put it there, and data protection, can see it.',
  },
})
