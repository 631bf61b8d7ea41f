/** A country's list of people who declined calls or letters, and how often it comes out (MKT-14, MKT-30, MKT-31). */
export interface DeclinedRegister {
  /** ISO 3166. */
  readonly country: string
  readonly name: string
  readonly issues: 'quarter' | 'month'
  readonly source: string
  readonly unverified?: string
}

export const declinedRegisters: readonly DeclinedRegister[] = [
  { country: 'DK', name: 'Robinsonlisten', issues: 'quarter', source: 'markedsføringsloven § 10(4)' },
  { country: 'SE', name: 'NIX', issues: 'month', source: 'trade rule', unverified: 'how old a look-up may be' },
  {
    country: 'NO',
    name: 'Reservasjonsregisteret',
    issues: 'month',
    source: 'markedsføringsloven § 12',
    unverified: 'how old a look-up may be',
  },
]

/**
 * The newest issue of a register on a day; a look-up in an older one is none (MKT-14).
 * @param day `YYYY-MM-DD`
 * @returns `2027-Q1`, or `2027-03` where it comes out each month
 */
export function newestIssue({ issues }: DeclinedRegister, day: string): string {
  const month = day.slice(0, 7)
  return issues === 'month' ? month : `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`
}
