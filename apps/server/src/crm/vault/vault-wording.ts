import type { Transaction } from '../../data-protection/door/door.ts'
import { addWording } from '../../data-protection/wordings/add-wording.ts'
import { findWording } from '../../data-protection/wordings/find-wording.ts'
import type { Language } from '../../platform/texts/language.ts'
import type { VaultCategory } from './vault-category.ts'

const about: Record<VaultCategory, Record<Language, string>> = {
  political: { da: 'om min politiske holdning', en: 'about my political opinions' },
  religion: { da: 'om min tro eller overbevisning', en: 'about my religious or philosophical beliefs' },
  union: { da: 'om mit fagforeningsforhold', en: 'about my trade union membership' },
  health: { da: 'om mit helbred', en: 'about my health' },
  sexual: { da: 'om mine seksuelle forhold', en: 'about my sex life or sexual orientation' },
  ethnicity: { da: 'om min race eller etniske oprindelse', en: 'about my racial or ethnic origin' },
  genetic: { da: 'om mine genetiske data', en: 'about my genetic data' },
  biometric: { da: 'om mine biometriske data', en: 'about my biometric data' },
}

/** The express statement that names the data, the use, the end and the way back (CON-11). */
export function standardVaultWording(category: VaultCategory, company: string, language: Language): string {
  const what = about[category][language]
  return language === 'da'
    ? `Jeg siger udtrykkeligt ja til, at ${company} gemmer det, jeg har fortalt ${what}, for at tage hensyn til det i vores samarbejde. Det slettes senest efter 12 måneder. Jeg kan altid trække mit samtykke tilbage.`
    : `I expressly agree that ${company} keeps what I have told ${what}, to take it into account in our work together. It is erased after 12 months at the latest. I can withdraw my consent at any time.`
}

/** @returns the text in force: the officer's own where there is one, else the standard one */
export async function vaultWordingText(
  tx: Transaction,
  category: VaultCategory,
  company: string,
  language: Language,
): Promise<string> {
  const found = await findWording(tx, { purpose: 'sensitive', topic: category, channel: null, language })
  return found?.text ?? standardVaultWording(category, company, language)
}

/** @returns the id of the wording in force, which is stored as a version before it is used (CON-23) */
export async function ensureVaultWording(
  tx: Transaction<'rights'>,
  category: VaultCategory,
  company: string,
  language: Language,
): Promise<string> {
  const key = { purpose: 'sensitive', topic: category, channel: null, language } as const
  const found = await findWording(tx, key)
  return found?.id ?? (await addWording(tx, key, standardVaultWording(category, company, language))).id
}
