import { isPossibleDate, weightedRest } from './check-digits.ts'

// The last weight is that of the check digit itself: the whole sum must leave the rest 0.
const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Whether eleven digits can be a Norwegian fødselsnummer or, with 40 added to the day, a D-number. Numbers given from
 * 2032 on may leave a rest of 0 to 3 at the first check digit, and their individual number tells no century.
 * @see Skatteetaten, "Fødselsnummer"; "Nytt fødselsnummer fra 2032" (skatteetaten.github.io/folkeregisteret-api-dokumentasjon)
 */
export function isFoedselsnummer(digits: string): boolean {
  if (!/^\d{11}$/.test(digits)) return false
  const written = Number(digits.slice(0, 2))
  const day = written > 40 ? written - 40 : written
  const month = Number(digits.slice(2, 4))
  const year = Number(digits.slice(4, 6))
  if (weightedRest(digits, secondWeights) !== 0) return false
  const rest = weightedRest(digits, firstWeights)
  const centuries =
    rest === 0 ? centuriesOf(Number(digits.slice(6, 9)), year) : rest <= 3 && year >= 32 && year < 60 ? [2000] : []
  return centuries.some((century) => isPossibleDate(century + year, month, day))
}

function centuriesOf(individual: number, year: number): number[] {
  const centuries: number[] = []
  if (individual <= 499) centuries.push(1900)
  if (individual >= 500 && individual <= 749 && year >= 54) centuries.push(1800)
  if (individual >= 500 && year <= 39) centuries.push(2000)
  if (individual >= 900 && year >= 40) centuries.push(1900)
  return centuries
}
