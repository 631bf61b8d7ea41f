import { defineTexts } from '@diskret/server/texts/define-texts'
import { useTexts } from '../texts/use-texts.ts'

export const dialogTexts = defineTexts({
  close: { da: 'Luk', en: 'Close' },
  cancel: { da: 'Annullér', en: 'Cancel' },
  typeName: { da: 'Skriv {name} for at gøre det', en: 'Type {name} to do it' },
  nameDiffers: { da: 'Det er ikke samme navn. Skriv {name}.', en: 'That is another name. Type {name}.' },
  what: { da: 'Det sker der', en: 'What will happen' },
})

/** The words that every dialog needs. */
export function useDialogTexts(): { close: string; cancel: string } {
  const t = useTexts(dialogTexts)
  return { close: t('close'), cancel: t('cancel') }
}
