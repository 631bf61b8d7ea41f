import { defineTexts } from '../../../../platform/texts/define-texts.ts'

/** Pages that say what went wrong, why, and what to do. */
export const problemPageTexts = defineTexts({
  'unknown-link': { da: 'Linket virker ikke', en: 'The link does not work' },
  unknownLink: {
    da: 'Det kan være skrevet forkert eller være udløbet. Åbn linket fra den nyeste mail, eller kontakt os. Du kan altid bruge dine rettigheder, også uden link.',
    en: 'It may be mistyped or have expired. Open the link from the latest mail, or contact us. You can always use your rights, with or without a link.',
  },
  'too-many-attempts': { da: 'Der har været for mange forsøg', en: 'There have been too many attempts' },
  tooManyAttempts: {
    da: {
      one: 'For at beskytte dine oplysninger venter vi lidt. Prøv igen om {count} minut.',
      other: 'For at beskytte dine oplysninger venter vi lidt. Prøv igen om {count} minutter.',
    },
    en: {
      one: 'To protect your data we wait a little. Try again in {count} minute.',
      other: 'To protect your data we wait a little. Try again in {count} minutes.',
    },
  },
  'nothing-chosen': { da: 'Intet er gemt', en: 'Nothing is saved' },
  nothingChosen: {
    da: 'Der blev ikke trykket på en knap. Gå tilbage, og tryk på den knap, der siger, hvad du vil.',
    en: 'No button was pressed. Go back and press the button that says what you want.',
  },
  'code-expired': { da: 'Koden gælder ikke længere', en: 'The code is no longer good' },
  codeExpired: {
    da: 'Den gælder i 15 minutter. Gå tilbage, og få en ny. Det, vi nåede at gemme, er gemt.',
    en: 'It is good for 15 minutes. Go back and get a new one. What we had time to save is saved.',
  },
  'not-found': { da: 'Siden findes ikke', en: 'The page does not exist' },
  notFound: {
    da: 'Adressen er måske skrevet forkert. Åbn linket fra mailen igen.',
    en: 'The address may be mistyped. Open the link from the mail again.',
  },
  fault: { da: 'Siden kunne ikke vises', en: 'The page could not be shown' },
  faultText: {
    da: 'Fejlen er vores. Intet er ændret. Prøv igen om lidt, eller kontakt os.',
    en: 'The fault is ours. Nothing has changed. Try again shortly, or contact us.',
  },
  back: { da: 'Gå tilbage', en: 'Go back' },
})
