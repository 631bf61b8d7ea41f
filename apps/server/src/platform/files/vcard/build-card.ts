import type { Card, CardAddress, CardOrganization, CardPhone, CardRecord, CardValue } from '../records.ts'
import type { RawCard } from './cut-cards.ts'
import { ValueDecoder } from './decode-value.ts'
import type { CardProperty } from './parse-property.ts'
import { readMailAddress, readTelephone } from './read-uri.ts'
import { splitValue, unescapeValue } from './split-value.ts'

/** Types and labels of numbers that nobody answers. */
const machine = /fax|pager|beeper|modem|telex|personsøger/i

/**
 * Decodes a card. What belongs to other people (spouse, manager, assistant, related names) and what nobody needs (pictures, keys,
 * accounts of chat services) is left out.
 * @param fileEncoding how the file is encoded, where a property does not say
 */
export function buildCard(raw: RawCard, fileEncoding: string): CardRecord {
  const decoder = new ValueDecoder(fileEncoding)
  const builder = new CardBuilder(raw, decoder)
  const card = builder.build()
  const faults = [...decoder.faults]
  if (!raw.isComplete) faults.push('invalid-card')
  return { line: raw.line, card, faults }
}

class CardBuilder {
  readonly #properties: CardProperty[]
  readonly #decoder: ValueDecoder
  readonly #labels = new Map<string, string>()

  constructor(raw: RawCard, decoder: ValueDecoder) {
    this.#properties = raw.properties
    this.#decoder = decoder
    for (const property of this.#named('X-ABLABEL')) {
      const label = unescapeValue(decoder.decode(property)).replace(/^_\$!<(.*)>!\$_$/, '$1')
      if (property.group) this.#labels.set(property.group.toLowerCase(), label)
    }
  }

  build(): Card {
    const fullName = this.#text('FN')
    const name = this.#name()
    const kind = this.#text('KIND', 'X-ADDRESSBOOKSERVER-KIND')?.toLowerCase() ?? null
    const isShownAsCompany = this.#text('X-ABSHOWAS')?.toUpperCase() === 'COMPANY'
    const phones = this.#named('TEL').flatMap((property) => this.#phone(property))
    const isMachine = (phone: CardPhone) => [...phone.types, phone.label ?? ''].some((word) => machine.test(word))
    return {
      version: this.#text('VERSION'),
      kind,
      isCompany: kind === 'org' || kind === 'organization' || (isShownAsCompany && name === null),
      fullName,
      name,
      nicknames: this.#list('NICKNAME'),
      emails: this.#values('EMAIL', readMailAddress),
      phones: phones.filter((phone) => !isMachine(phone)),
      faxesAndPagers: phones.filter(isMachine),
      organizations: this.#organizations(),
      department: this.#text('X-DEPARTMENT'),
      titles: this.#texts('TITLE'),
      roles: this.#texts('ROLE'),
      addresses: this.#named('ADR').flatMap((property) => this.#address(property)),
      urls: this.#values('URL', (text) => text),
      notes: this.#texts('NOTE'),
      categories: this.#list('CATEGORIES'),
      birthDate: this.#birthDate(),
      gender: this.#text('GENDER', 'X-GENDER'),
      uid: this.#text('UID'),
    }
  }

  #named(...names: string[]): CardProperty[] {
    return this.#properties.filter(({ name }) => names.includes(name))
  }

  #texts(...names: string[]): string[] {
    return this.#named(...names)
      .map((property) => unescapeValue(this.#decoder.decode(property)))
      .filter((text) => text !== '')
  }

  #text(...names: string[]): string | null {
    return this.#texts(...names)[0] ?? null
  }

  #list(name: string): string[] {
    return this.#named(name)
      .flatMap((property) => splitValue(this.#decoder.decode(property), ','))
      .filter((text) => text !== '')
  }

  #name(): Card['name'] {
    for (const property of this.#named('N')) {
      const [family = '', given = '', additional = '', prefix = '', suffix = ''] = splitValue(
        this.#decoder.decode(property),
        ';',
      )
      if (family || given || additional || prefix || suffix) return { family, given, additional, prefix, suffix }
    }
    return null
  }

  #values(name: string, read: (text: string) => string): CardValue[] {
    return this.#named(name).flatMap((property) => {
      const value = read(unescapeValue(this.#decoder.decode(property)))
      return value === '' ? [] : [{ value, ...this.#about(property) }]
    })
  }

  #phone(property: CardProperty): CardPhone[] {
    const phone = readTelephone(unescapeValue(this.#decoder.decode(property)))
    return phone.value === '' ? [] : [{ ...phone, ...this.#about(property) }]
  }

  #about(property: CardProperty): { types: string[]; label: string | null; preferred: boolean } {
    return {
      types: property.types.filter((type) => type !== 'pref'),
      label: this.#labels.get(property.group?.toLowerCase() ?? '') ?? null,
      preferred: property.types.includes('pref') || property.parameters.PREF?.trim() === '1',
    }
  }

  #organizations(): CardOrganization[] {
    return this.#named('ORG').flatMap((property) => {
      const [name = '', ...units] = splitValue(this.#decoder.decode(property), ';')
      const filled = units.filter((unit) => unit !== '')
      return name === '' && filled.length === 0 ? [] : [{ name, units: filled }]
    })
  }

  #address(property: CardProperty): CardAddress[] {
    const value = this.#decoder.decode(property)
    // A LABEL with colons that is not quoted spills into the value: nobody can tell where the address begins.
    if (property.parameters.LABEL !== undefined && /\^n|^[^;]*:/.test(value)) return []
    const [postBox = '', extended = '', street = '', city = '', region = '', postalCode = '', country = ''] =
      splitValue(value, ';')
    const parts = { postBox, extended, street, city, region, postalCode, country }
    return Object.values(parts).every((part) => part === '') ? [] : [{ ...parts, ...this.#about(property) }]
  }

  #birthDate(): string | null {
    const written = this.#named('BDAY').map((property) => ({
      text: unescapeValue(this.#decoder.decode(property)),
      isWithoutYear: property.parameters['X-APPLE-OMIT-YEAR'] !== undefined,
    }))
    for (const { text, isWithoutYear } of written) {
      const [, year, month, day] = /^(\d{4})-?(\d{2})-?(\d{2})(?:$|T)/.exec(text) ?? []
      if (year) return isWithoutYear ? `--${month}-${day}` : `${year}-${month}-${day}`
    }
    return written.find(({ text }) => text !== '')?.text ?? null
  }
}
