import type { Random } from './seeded-random.ts'
import words from './words.json' with { type: 'json' }

export interface SampleCompany {
  name: string
  /** Domain of its addresses, under `.example` (RFC 2606). */
  domain: string
  registrationNumber: string
  industry: string
  employees: string
  street: string
  postalCode: string
  city: string
}

/** Restaurants, hotels, wine bars and shops that buy wine. Nobody of them exists. */
export function inventCompanies(random: Random, count: number): SampleCompany[] {
  const taken = new Set<string>()
  return Array.from({ length: count }, (_, index) => {
    const place = words.places[index % words.places.length]!
    const [postalCode, city] = splitTown(random.pick(words.towns))
    const business = words.businesses[(index + Math.floor(index / words.places.length)) % words.businesses.length]!
    const plain = business.form.replace('{place}', place)
    // Once all names are used, the town tells two houses of one name apart, and then a number.
    const choices = [plain, `${plain.replace(/ (ApS|A\/S)$/, '')} ${city} ApS`, `${plain} ${index}`]
    const name = choices.find((choice) => !taken.has(choice)) ?? `${plain} ${index}`
    taken.add(name)
    return {
      name,
      domain: `${folded(name.replace(/ (ApS|A\/S)\b/, ''))}.example`,
      registrationNumber: inventRegistrationNumber(random),
      industry: business.industry,
      employees: random.pick(words.employees),
      street: `${random.pick(words.streets)} ${1 + random.below(140)}`,
      postalCode,
      city,
    }
  })
}

const cvrWeights = [2, 7, 6, 5, 4, 3, 2, 1]

/** A CVR number with a right check digit (modulus 11) that begins with 9: none are known to be issued there. */
function inventRegistrationNumber(random: Random): string {
  for (;;) {
    const digits = String(90_000_000 + random.below(10_000_000))
    const sum = cvrWeights.reduce((total, weight, place) => total + weight * Number(digits[place]), 0)
    if (sum % 11 === 0) return digits
  }
}

/** `8000 Aarhus C` in two. */
export function splitTown(town: string): [postalCode: string, city: string] {
  return [town.slice(0, 4), town.slice(5)]
}

const letters: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', é: 'e' }

/** A name as Danes write it in an address: `Åse Kjær` becomes `aase-kjaer`. */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .replace(/[æøåé]/g, (letter) => letters[letter]!)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
