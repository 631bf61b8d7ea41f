/** The address of a `mailto:` URI, or the text as it is. */
export function readMailAddress(text: string): string {
  const address = text.trim()
  return /^mailto:/i.test(address) ? decodePercent(address.slice(7).split('?')[0]!) : address
}

/**
 * The number of a `tel:` URI (RFC 3966), or the text as it is. A national number gets the country of its `phone-context`.
 */
export function readTelephone(text: string): { value: string; extension: string | null } {
  const trimmed = text.trim()
  if (!/^tel:/i.test(trimmed)) return { value: trimmed, extension: null }
  const [number = '', ...parameters] = trimmed.slice(4).split(';')
  const parameter = (name: string) =>
    parameters.find((candidate) => candidate.toLowerCase().startsWith(`${name}=`))?.slice(name.length + 1)
  const context = parameter('phone-context') ?? ''
  const value = decodePercent(number).trim()
  return {
    value: context.startsWith('+') && !value.startsWith('+') ? `${context}${value}` : value,
    extension: parameter('ext') ?? null,
  }
}

function decodePercent(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
