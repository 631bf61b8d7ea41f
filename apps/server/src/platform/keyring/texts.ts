import { defineTexts } from '../texts/define-texts.ts'

/** What is said about keys, by the code of the problem. */
export const keyringTexts = defineTexts({
  'key-missing': {
    da: 'Nøglen »{key}« mangler i {folder}. Læg mappen med nøgler tilbage fra din kopi, eller sæt DISKRET_KEYS til den. Diskret laver ingen ny nøgle, for så ville det, der er låst med den gamle, være tabt.',
    en: 'The key “{key}” is missing in {folder}. Put the folder of keys back from your copy, or set DISKRET_KEYS to where it is. Diskret makes no new key, for what the old one locks would be lost.',
  },
  'key-wrong': {
    da: 'Nøglen »{key}« i {folder} hører ikke til disse data, eller filen er beskadiget. Læg den rigtige mappe med nøgler tilbage fra din kopi, eller sæt DISKRET_KEYS til den.',
    en: 'The key “{key}” in {folder} does not belong to this data, or its file is damaged. Put the right folder of keys back from your copy, or set DISKRET_KEYS to where it is.',
  },
  'ciphertext-damaged': {
    da: 'Noget, der er låst med nøglen »{key}«, kan ikke låses op, selv om nøglen er den rigtige: det er blevet ændret. Gendan det fra en sikkerhedskopi.',
    en: 'Something locked with the key “{key}” does not open although the key is right: it was changed. Restore it from a backup.',
  },
})
