import { isPossibleDate, passesLuhn } from './check-digits.ts'

/**
 * Whether digits can be a Swedish personnummer or, with 60 added to the day, a samordningsnummer.
 * @param digits ten (YYMMDDNNNC) or twelve (with century); Luhn over the last ten
 * @see Skatteverket, SKV 704 and SKV 707
 */
export function isPersonnummer(digits: string): boolean {
  if (!/^(?:\d{10}|(?:18|19|20)\d{10})$/.test(digits)) return false
  const ten = digits.slice(-10)
  const month = Number(ten.slice(2, 4))
  const written = Number(ten.slice(4, 6))
  const day = written > 60 ? written - 60 : written
  const year = Number(ten.slice(0, 2))
  const years = digits.length === 12 ? [Number(digits.slice(0, 4))] : [1900 + year, 2000 + year]
  return years.some((each) => isPossibleDate(each, month, day)) && passesLuhn(ten)
}
