import type { Category } from '@diskret/sensitive-text'
import { locales } from '../../platform/texts/language.ts'
import type { Label } from '../purposes/purposes.ts'

/** What people call each category of sensitive data. */
export const categoryNames: Record<Category, Label> = {
  political: { da: 'en politisk holdning', en: 'a political opinion' },
  religion: { da: 'tro eller overbevisning', en: 'a religious or philosophical belief' },
  union: { da: 'fagforening', en: 'trade union membership' },
  health: { da: 'helbred', en: 'health' },
  sexual: { da: 'seksuelle forhold', en: 'sex life or sexual orientation' },
  ethnicity: { da: 'race eller etnisk oprindelse', en: 'racial or ethnic origin' },
  genetic: { da: 'genetiske data', en: 'genetic data' },
  biometric: { da: 'biometriske data', en: 'biometric data' },
  criminal: { da: 'strafbare forhold', en: 'a criminal offence' },
  national_id: { da: 'et personnummer', en: 'a national identification number' },
}

/** @returns the names as a list, in each language */
export function namesOf(categories: readonly Category[]): { da: string; en: string } {
  const list = (language: 'da' | 'en') =>
    new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(
      categories.map((category) => categoryNames[category][language]),
    )
  return { da: list('da'), en: list('en') }
}
