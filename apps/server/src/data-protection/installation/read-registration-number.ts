const weights = [2, 7, 6, 5, 4, 3, 2, 1]

/**
 * Reads a company's registration number. A Danish CVR number has eight digits whose weighted sum divides by 11 (Erhvervsstyrelsen);
 * numbers of other countries are taken as they are written.
 * @returns the number without spaces, or nothing where it cannot be one
 */
export function readRegistrationNumber(written: string, country: string): string | undefined {
  const text = written.replaceAll(/[\s.-]/g, '').toUpperCase()
  if (country !== 'DK') return /^[\dA-Z/]{2,20}$/.test(text) ? text : undefined
  const digits = /^(?:DK)?(\d{8})$/.exec(text)?.[1]
  if (!digits) return undefined
  const sum = [...digits].reduce((total, digit, index) => total + Number(digit) * weights[index]!, 0)
  return sum % 11 === 0 ? digits : undefined
}
