/** What ECMAScript has and its types lack still (Intl Locale Info). */
interface LocaleWithZones extends Intl.Locale {
  getTimeZones?(): string[] | undefined
}

/** Zones of these countries show one clock, whatever their names. */
const oneClock: Readonly<Record<string, string>> = { DE: 'Europe/Berlin', CY: 'Asia/Nicosia' }

/**
 * @param country ISO 3166, two letters
 * @returns the time zones (IANA) of a country, those in Europe first; one where there is nothing to choose
 */
export function timeZonesOf(country: string): string[] {
  const single = oneClock[country]
  if (single) return [single]
  const zones = (new Intl.Locale(`und-${country}`) as LocaleWithZones).getTimeZones?.() ?? []
  const known = new Set([...Intl.supportedValuesOf('timeZone'), 'UTC'])
  const isEuropean = (zone: string) => zone.startsWith('Europe/')
  return zones
    .filter((zone) => known.has(zone))
    .sort((one, other) => Number(isEuropean(other)) - Number(isEuropean(one)))
}
