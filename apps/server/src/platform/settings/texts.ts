import { defineTexts } from '../texts/define-texts.ts'

/** What is said about settings, by the code of the problem. */
export const settingsTexts = defineTexts({
  'setting-unusable': {
    da: '{name} har en værdi, der ikke kan bruges. Et eksempel på en brugbar: {name}={example}',
    en: '{name} has a value that cannot be used. An example of one that can: {name}={example}',
  },
  'setting-unknown': {
    da: 'Diskret kender ikke indstillingen {name}. Mente du {nearest}? Alle indstillinger står i docs/settings.md.',
    en: 'Diskret knows no setting {name}. Did you mean {nearest}? All settings are listed in docs/settings.md.',
  },
  'setting-for-practice-only': {
    da: '{name} findes kun i en øvelsesinstallation, og denne er ingen. Fjern den, og start igen.',
    en: '{name} is for a practice installation only, and this is none. Remove it and start again.',
  },
})
