/** From which age somebody may consent by themselves (article 8(1) and the national act); data, since it changes (HOLD-5). */
export interface AgeOfConsent {
  /** ISO 3166, or `other` for the Regulation's own limit. */
  country: string
  age: number
  /** `YYYY-MM-DD`; consents of before keep the limit of before. */
  validFrom: string
  source: string
  unverified?: string
}

export const agesOfConsent: readonly AgeOfConsent[] = [
  { country: 'DK', age: 13, validFrom: '2018-05-25', source: 'databeskyttelsesloven § 6(2), as it was' },
  { country: 'DK', age: 15, validFrom: '2024-01-01', source: 'databeskyttelsesloven § 6(2)-(3), L 79 of 2023' },
  { country: 'SE', age: 13, validFrom: '2018-05-25', source: 'dataskyddslagen 2 kap. 4 §' },
  {
    country: 'NO',
    age: 13,
    validFrom: '2018-07-20',
    source: 'personopplysningsloven § 5',
    unverified: 'raising it to 15 has been proposed',
  },
  { country: 'DE', age: 16, validFrom: '2018-05-25', source: 'GDPR article 8(1); Germany has set no other' },
  { country: 'other', age: 16, validFrom: '2018-05-25', source: 'GDPR article 8(1)' },
]

/**
 * The limit of a country on a day; a country that is not known has the strictest (CON-36).
 * @param country ISO 3166
 * @param day `YYYY-MM-DD`
 */
export function ageOfConsent(country: string | null, day: string): AgeOfConsent {
  const known = agesOfConsent.some((one) => one.country === country) ? country : 'other'
  const lines = agesOfConsent.filter((one) => one.country === known && one.validFrom <= day)
  const line = lines.at(-1) ?? agesOfConsent.find((one) => one.country === known)
  if (line === undefined) throw new Error(`no age of consent for ${known}`)
  return line
}
