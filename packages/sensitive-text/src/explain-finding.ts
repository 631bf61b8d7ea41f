import type { Category } from './category.ts'
import type { Finding, Reason } from './finding.ts'

const categoryNames: Readonly<Record<Category, { da: string; en: string }>> = {
  political: { da: 'politisk overbevisning', en: 'political opinions' },
  religion: { da: 'religion eller livssyn', en: 'religion or belief' },
  union: { da: 'fagforeningsforhold', en: 'trade union matters' },
  health: { da: 'helbred', en: 'health' },
  sexual: { da: 'seksuelle forhold', en: 'sex life or sexual orientation' },
  ethnicity: { da: 'race eller etnisk oprindelse', en: 'racial or ethnic origin' },
  genetic: { da: 'genetiske data', en: 'genetic data' },
  biometric: { da: 'biometriske data', en: 'biometric data' },
  criminal: { da: 'strafbare forhold', en: 'criminal convictions or offences' },
  national_id: { da: 'et personnummer', en: 'a national identification number' },
}
const reasons: Readonly<Record<Reason, { da: string; en: string }>> = {
  said: { da: 'Ordene siger noget om en persons', en: 'The words say something about a person’s' },
  bound: { da: 'Ordene knytter en person til noget om', en: 'The words tie a person to something about' },
  'about-person': {
    da: 'Sætningen handler om en person og nævner noget om',
    en: 'The sentence is about a person and mentions',
  },
  circumstances: {
    da: 'En læser kan slutte sig til noget om en persons',
    en: 'A reader can conclude something about a person’s',
  },
  denied: { da: 'Også et nej eller et tidligere forhold røber noget om', en: 'Even a no, or something past, reveals' },
  likely: {
    da: 'Ordene ligner noter, der røber noget om en persons',
    en: 'The words resemble notes that reveal a person’s',
  },
  number: { da: 'Tallet kan være', en: 'The number may be' },
}

/** Why a passage was found, in a sentence for the reader of the note, with the article that protects it. */
export function explainFinding({ category, reason, article }: Finding, language: 'da' | 'en'): string {
  const law = language === 'da' ? `databeskyttelsesforordningens artikel ${article}` : `GDPR article ${article}`
  return `${reasons[reason][language]} ${categoryNames[category][language]} (${law}).`
}
